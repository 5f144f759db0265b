/// Names: which entity a text names. Touches `claim` and `graph`.
@NullMarked
package org.entourage.name;

import org.jspecify.annotations.NullMarked;
