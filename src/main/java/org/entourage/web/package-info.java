/// Pages and REST, for this machine only. Touches `question` and `edit`, and what lies below them.
@NullMarked
package org.entourage.web;

import org.jspecify.annotations.NullMarked;
