package org.entourage.question.dependents;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Polarity;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// What would fall if a source, or all that somebody says and passes on, were withdrawn.
///
/// @param question how it was understood
/// @param source   that would be withdrawn; null if it is somebody's words
/// @param rows     what falls, then what stands; each by subject, relation, object and polarity
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record DependentsAnswer(ResolvedQuestion question, CitedClaim.@Nullable CitedSource source, List<Row> rows,
        Page page,
        Coverage coverage, @Nullable String browser)
        implements
            Answer {

    public DependentsAnswer {
        rows = List.copyOf(rows);
    }

    /// Something that is said, affirmed or denied.
    ///
    /// @param subject      what it is about
    /// @param relation     that is said of it
    /// @param object       the other end
    /// @param label        the relation with hedge, speaker and dispute
    /// @param polarity     affirmed or denied
    /// @param falls        whether no other claim says so
    /// @param remaining    number of independent sources of those that would be left
    /// @param left         ids of the claims that would be left
    /// @param sourceCounts on how many sources the claims stand that would go
    /// @param claims       that would go, surest first; at least one
    public record Row(CitedClaim.End subject, String relation, CitedClaim.End object, String label, Polarity polarity,
            boolean falls,
            int remaining, List<String> left, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            left = List.copyOf(left);
            claims = List.copyOf(claims);
        }
    }
}
