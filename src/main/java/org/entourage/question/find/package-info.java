/// Which entities bear a name, or one like it?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.find;

import org.jspecify.annotations.NullMarked;
