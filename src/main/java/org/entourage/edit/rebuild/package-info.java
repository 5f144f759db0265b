/// Makes anew what follows from what entities and claims say: by command, after work that was cut off, or by a newer
/// version.
@NullMarked
package org.entourage.edit.rebuild;

import org.jspecify.annotations.NullMarked;
