/// Takes back what was claimed; it stays, and says why.
@NullMarked
package org.entourage.edit.withdraw;

import org.jspecify.annotations.NullMarked;
