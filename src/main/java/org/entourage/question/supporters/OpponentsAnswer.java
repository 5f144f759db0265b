package org.entourage.question.supporters;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Polarity;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Offices;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.answer.ThroughRow;
import org.entourage.question.answer.ThroughRows;

/// Who opposed somebody.
///
/// @param question     how it was understood
/// @param rows         plain ones first, then by the opponent's name, id and relation
/// @param through      who led or belonged to an organisation among them at that time; null if it was not asked for
/// @param throughTotal how many of these there are in all; null if they were not asked for
/// @param page         which rows of all these are; `through` shows the same stretch of its own
/// @param coverage     what it rests on
/// @param browser      where it opens in Neo4j Browser; null if the question names several
public record OpponentsAnswer(ResolvedQuestion question, List<Row> rows, @Nullable List<ThroughRow> through,
        @Nullable Long throughTotal, Page page, Coverage coverage, @Nullable String browser)
        implements
            StanceAnswer {

    public OpponentsAnswer {
        rows = List.copyOf(rows);
        through = through == null ? null : List.copyOf(through);
    }

    static OpponentsAnswer of(StanceSearch.Outcome outcome) {
        ThroughRows through = outcome.through();
        return new OpponentsAnswer(outcome.question(), outcome.rows().stream().map(OpponentsAnswer::row).toList(),
                through == null ? null : through.rows(), through == null ? null : through.total(), outcome.page(),
                outcome.coverage(), outcome.browser());
    }

    private static Row row(Stances.Row row) {
        return new Row(row.who(), row.relation(), row.label(), row.stance().polarity(), row.stance().plain(),
                row.disputed(), row.status(), row.sourceCounts(), row.offices(), row.claims());
    }

    /// One opponent in one relation, affirmed or denied.
    ///
    /// @param opponent     who
    /// @param relation     how
    /// @param label        the relation with hedge, speaker and dispute, as a person reads it
    /// @param polarity     whether the claims affirm or deny it
    /// @param plain        whether one of them is affirmed, stated and not retracted
    /// @param disputed     whether a live claim says otherwise
    /// @param status       certain if one of the surest standing claims is, on the day asked for; null if none was
    /// @param sourceCounts on how many sources it stands
    /// @param offices      what the opponent held at the time
    /// @param claims       the claims behind it: those that were not retracted first, then the surest, then by id; at
    ///                     least one
    public record Row(EntityRef opponent, String relation, String label, Polarity polarity,
            boolean plain, boolean disputed, Bounds.@Nullable Status status,
            @JsonUnwrapped SourceCounts sourceCounts, @JsonUnwrapped Offices offices,
            List<CitedClaim> claims) implements StanceRow {

        public Row {
            claims = List.copyOf(claims);
        }

        @Override
        public EntityRef who() {
            return opponent;
        }
    }
}
