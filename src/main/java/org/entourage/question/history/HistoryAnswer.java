package org.entourage.question.history;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// A claim through its revisions.
///
/// @param question how it was understood; it names no entity
/// @param rows     one a revision, the first first
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser
public record HistoryAnswer(ResolvedQuestion question, List<Row> rows, Coverage coverage, @Nullable String browser)
        implements
            Answer {

    public HistoryAnswer {
        rows = List.copyOf(rows);
    }

    /// One revision.
    ///
    /// @param address      permanent, inside this application
    /// @param citation     in words, to copy
    /// @param live         whether it is the one that holds now
    /// @param sourceCounts on how many sources it stands
    /// @param claims       the revision
    public record Row(String address, String citation, boolean live, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
