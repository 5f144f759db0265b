/// Attaches texts and copies of them, finds passages there again, and takes them away.
@NullMarked
package org.entourage.edit.attach;

import org.jspecify.annotations.NullMarked;
