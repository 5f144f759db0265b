/// What is said about somebody, in the order of time, with what is undated at the end?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.timeline;

import org.jspecify.annotations.NullMarked;
