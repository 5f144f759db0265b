package org.entourage.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What is said about somebody only with a hedge, or denied.
///
/// @param question how it was understood
/// @param rows     by relation, polarity, certainty and id of the claim
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record HedgedAnswer(Understood question, List<Row> rows, Coverage coverage, @Nullable String browser)
        implements
            Answer {

    public HedgedAnswer {
        rows = List.copyOf(rows);
    }

    /// One claim.
    ///
    /// @param label  its relation with hedge, speaker and dispute
    /// @param claims the claim
    public record Row(String label, List<CitedClaim> claims) {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
