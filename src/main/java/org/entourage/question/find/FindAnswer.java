package org.entourage.question.find;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
import org.entourage.question.resolve.NameFit;

/// Entities by a name.
///
/// @param question what was typed
/// @param kinds    kinds of entities that were asked for, in the order of the alphabet; empty for all
/// @param rows     by how the name fits, the folded name, and id
/// @param page     which rows of all these are; the number of all is null where not all were looked at
/// @param cut      why rows may be missing or in another order; null if they are not
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser
public record FindAnswer(ResolvedQuestion question, Set<String> kinds, List<Row> rows, Page page, @Nullable String cut,
        Coverage coverage, String browser)
        implements
            Answer {

    public FindAnswer {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        rows = List.copyOf(rows);
    }

    /// An entity with the name of it that fits best.
    ///
    /// @param entity       who
    /// @param name         that fits
    /// @param fit          how
    /// @param ours         whether the name is the one to show, which is ours: no claim says so
    /// @param sourceCounts on how many sources the name stands; 0 if it is ours
    /// @param claims       that give the name; none if it is ours
    public record Row(EntityRef entity, String name, NameFit fit, boolean ours,
            @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
