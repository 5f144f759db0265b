package org.entourage.question.network;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// Whom claims join with one or several entities, step by step.
///
/// @param question        how it was understood
/// @param depth           how many steps were asked for
/// @param entities        those that were kept, level by level, in the order in which they were
/// @param rows            what joins them, by the ids of subject, relation and object
/// @param leftOutEntities how many of the last level there was no room for; null if nobody counted them, see `cut`
/// @param leftOutRows     how many rows there was no room for, of those that were looked at, see `cut`
/// @param cut             why entities may be missing though there was room, and what was not looked at; null if all was
/// @param coverage        what it rests on
/// @param browser         where it opens in Neo4j Browser; null if a name is borne by several
public record NetworkAnswer(ResolvedQuestion question, int depth, List<Node> entities, List<Row> rows,
        @Nullable Integer leftOutEntities, int leftOutRows, @Nullable String cut, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public NetworkAnswer {
        entities = List.copyOf(entities);
        rows = List.copyOf(rows);
    }

    /// An entity of the network.
    ///
    /// @param entity which
    /// @param level  0 for those asked about; else the least number of hops, as far as they were followed, to one of them
    /// @param claims how many join it with those of the level before that were followed; 0 at level 0
    public record Node(EntityRef entity, int level, int claims) {}

    /// What joins two of them in one relation.
    ///
    /// @param subject      an entity of the network
    /// @param relation     between them
    /// @param object       another
    /// @param family       of the relation
    /// @param label        the relation with hedge, speaker and dispute, as a person reads it
    /// @param polarity     affirmed if one of the claims affirms it
    /// @param certainty    the best among those that carry the label
    /// @param plain        whether one of them is affirmed, stated and not retracted
    /// @param disputed     whether a live claim says otherwise
    /// @param status       certain if one of the surest standing claims is, on the day asked for; null if none was
    /// @param sourceCounts on how many sources it stands
    /// @param claims       the claims behind it: those that were not retracted first, then the surest, then by id; at
    ///                     least one
    public record Row(EntityRef subject, String relation, EntityRef object, String family, String label,
            Polarity polarity, Certainty certainty, boolean plain, boolean disputed, Bounds.@Nullable Status status,
            @JsonUnwrapped SourceCounts sourceCounts, List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
