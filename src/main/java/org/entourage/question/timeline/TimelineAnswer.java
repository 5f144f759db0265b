package org.entourage.question.timeline;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Span;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.answer.ThroughRow;

/// What is said about somebody, or about two together, in the order of time.
///
/// @param question how it was understood
/// @param rows     dated ones by their first bound that is known, then undated ones
/// @param through      what is said of members, as far as they can have been members then, in the order of time; null if it
///                     was not asked for
/// @param throughTotal how many of these there are in all, of those that were looked at; null if they were not asked for
/// @param throughCut   whether there may be more of these; null if they were not asked for
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if a name names several
public record TimelineAnswer(ResolvedQuestion question, List<Row> rows, @Nullable List<ThroughRow> through,
        @Nullable Long throughTotal, @Nullable Boolean throughCut, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public TimelineAnswer {
        rows = List.copyOf(rows);
        through = through == null ? null : List.copyOf(through);
    }

    /// One claim.
    ///
    /// @param dated        whether anything is known of its time
    /// @param span         its time in words that promise no more than the source does
    /// @param label        its relation with hedge, speaker and dispute
    /// @param sourceCounts on how many sources it stands
    /// @param claims       the claim
    public record Row(boolean dated, String span, String label, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }

        static Row of(boolean dated, CitedClaim claim, Independence.Groups sources) {
            return new Row(dated, Span.inWords(claim.when().told()), claim.label(), sources.of(List.of(claim)),
                    List.of(claim));
        }
    }
}
