/// Writes the graph to a file, checks such a file, and puts it in the place of what there is.
@NullMarked
package org.entourage.edit.backup;

import org.jspecify.annotations.NullMarked;
