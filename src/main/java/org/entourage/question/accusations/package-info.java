/// Who accuses whom of what, and who denies it?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.accusations;

import org.jspecify.annotations.NullMarked;
