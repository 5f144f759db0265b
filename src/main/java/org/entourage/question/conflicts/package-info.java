/// Where do sources contradict each other: one denies what another affirms, two values exclude each other, or a claim
/// says so? Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.conflicts;

import org.jspecify.annotations.NullMarked;
