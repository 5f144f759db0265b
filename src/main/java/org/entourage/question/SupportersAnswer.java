package org.entourage.question;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;

/// Who supported somebody.
///
/// @param question how it was understood
/// @param rows     plain ones first, then by the supporter's name, id and relation
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record SupportersAnswer(Understood question, List<Row> rows, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public SupportersAnswer {
        rows = List.copyOf(rows);
    }

    /// One supporter in one relation, affirmed or denied.
    ///
    /// @param supporter who
    /// @param relation  how
    /// @param tier      how strong that is
    /// @param label     the relation with hedge, speaker and dispute, as a person reads it
    /// @param polarity  whether the claims affirm or deny it
    /// @param plain     whether one of them is affirmed, stated and not retracted
    /// @param disputed  whether a live claim says otherwise
    /// @param status    certain if one of the surest standing claims is, on the day asked for; null if none was
    /// @param standing  on how many sources it stands
    /// @param claims    the claims behind it; at least one
    public record Row(EntityRef supporter, String relation, @Nullable Tier tier, String label, Polarity polarity,
            boolean plain, boolean disputed, Bounds.@Nullable Status status,
            @JsonUnwrapped Standing standing, List<CitedClaim> claims) {

        public Row {
            claims = List.copyOf(claims);
        }

        /// How far the passages of its claims were checked, the worst deciding.
        public String check() {
            return claims.stream().map(CitedClaim::check).min(Comparator.comparingInt(CitedClaim.CHECKS::indexOf))
                    .orElseThrow();
        }
    }
}
