/// What does somebody say, in their own words or as others report it?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.speaker;

import org.jspecify.annotations.NullMarked;
