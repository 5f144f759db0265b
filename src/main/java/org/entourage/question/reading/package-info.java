/// What does one source say, in the order of its text?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.reading;

import org.jspecify.annotations.NullMarked;
