package org.entourage.question.hedged;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// What is said about somebody only with a hedge, or denied.
///
/// @param question how it was understood
/// @param rows     by relation, polarity, certainty from the surest down, and id of the claim
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record HedgedAnswer(ResolvedQuestion question, List<Row> rows, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public HedgedAnswer {
        rows = List.copyOf(rows);
    }

    /// One claim.
    ///
    /// @param label        its relation with hedge, speaker and dispute
    /// @param sourceCounts on how many sources it stands
    /// @param claims       the claim
    public record Row(String label, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
