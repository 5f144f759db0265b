/// What is denied, alleged, suspected, intended or otherwise hedged about somebody?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.hedged;

import org.jspecify.annotations.NullMarked;
