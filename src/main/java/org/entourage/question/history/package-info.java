/// How did a claim become what it is: all its revisions, and what was done to each?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.history;

import org.jspecify.annotations.NullMarked;
