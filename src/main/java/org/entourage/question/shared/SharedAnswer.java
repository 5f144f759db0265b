package org.entourage.question.shared;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// What two or more entities have in common.
///
/// @param question how it was understood
/// @param rows     by kind, name and id
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if a name is borne by several
public record SharedAnswer(ResolvedQuestion question, List<Row> rows, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public SharedAnswer {
        rows = List.copyOf(rows);
    }

    /// One entity that a hop joins with each of those asked about.
    ///
    /// @param entity       which
    /// @param hops         to each of them, in the order of the question
    /// @param disputed     whether a live claim says otherwise than one of the claims
    /// @param sourceCounts on how many sources it stands
    /// @param claims       all claims of these hops: those that were not retracted first, then the surest, then by id;
    ///                     at least one
    public record Row(EntityRef entity, List<Hop> hops, boolean disputed, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            hops = List.copyOf(hops);
            claims = List.copyOf(claims);
        }
    }

    /// What joins the entity of a row with one of those asked about.
    ///
    /// @param of     id of that one
    /// @param claims ids of the claims, in the order of the row's; at least one
    public record Hop(String of, List<String> claims) {

        public Hop {
            claims = List.copyOf(claims);
        }
    }
}
