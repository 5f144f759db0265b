package org.entourage.question.supporters;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Offices;
import org.entourage.question.answer.SourceCounts;

/// One who stands on a side of somebody in one relation, whichever side it is.
interface StanceRow extends AnswerRow {

    /// Who stands there.
    EntityRef who();

    /// The relation with hedge, speaker and dispute.
    String label();

    /// Certain or possible on the day asked for; null if none was.
    Bounds.@Nullable Status status();

    /// On how many sources it stands.
    SourceCounts sourceCounts();

    /// What was held at the time.
    Offices offices();

    /// How far the passages of its claims were checked, the worst deciding.
    default String check() {
        return claims().stream().map(CitedClaim::check).min(Comparator.comparingInt(CitedClaim.CHECKS::indexOf))
                .orElseThrow();
    }
}
