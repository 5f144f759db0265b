/// What would fall, and what would still stand, if a source or whatever goes back to one speaker were withdrawn?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.dependents;

import org.jspecify.annotations.NullMarked;
