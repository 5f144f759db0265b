/// Removes content for good, but for id, time and reason.
@NullMarked
package org.entourage.edit.purge;

import org.jspecify.annotations.NullMarked;
