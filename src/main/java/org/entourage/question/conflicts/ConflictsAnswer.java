package org.entourage.question.conflicts;

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

/// Where claims stand against each other. Nobody picks the winner.
///
/// @param question how it was understood
/// @param rows     by kind, then by the ids of their claims
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record ConflictsAnswer(ResolvedQuestion question, List<Row> rows, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public ConflictsAnswer {
        rows = List.copyOf(rows);
    }

    /// How claims stand against each other, in the order of an answer.
    public enum Kind {
        /// One affirms what the other denies.
        POLARITY,
        /// A claim says that one contradicts the other.
        CONTRADICTS,
        /// A claim says that one makes the other doubtful.
        DOUBTS,
        /// A claim says that one corrects the other.
        CORRECTS,
        /// A claim says that one takes the other back.
        RETRACTS,
        /// Of their values one can be true.
        VALUE
    }

    /// A conflict.
    ///
    /// @param kind         how its claims stand against each other
    /// @param subject      what they are about; where a claim says so, its subject
    /// @param relation     that they have; where a claim says so, its relation
    /// @param object       where they affirm and deny one thing, its object; where a claim says so, its object; else
    ///                     null
    /// @param left         ids of the claims on one side: those that affirm, the one that stands against the other,
    ///                     those with the lesser value; empty if that one is no claim, or is no longer live
    /// @param right        ids of the claims on the other side; empty if it is no longer live
    /// @param by           id of the claim that says so; null if none does
    /// @param sourceCounts on how many sources it stands
    /// @param claims       all of them: left, right, the one that says so
    public record Row(Kind kind, CitedClaim.End subject, String relation, CitedClaim.@Nullable End object,
            List<String> left, List<String> right, @Nullable String by, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
            claims = List.copyOf(claims);
        }

        /// What stands against what, as a heading has it.
        public String inWords() {
            return switch (kind) {
                case POLARITY -> "Affirmed and denied: %s %s %s".formatted(subject.inWords(), relation,
                        object == null ? "" : object.inWords());
                case VALUE -> "Values that exclude each other: %s %s".formatted(subject.inWords(), relation);
                case CONTRADICTS -> "One claim contradicts another";
                case DOUBTS -> "One claim makes another doubtful";
                case CORRECTS -> "One claim corrects another";
                case RETRACTS -> "One claim takes another back";
            };
        }

        /// What the left side is.
        public String leftInWords() {
            return switch (kind) {
                case POLARITY -> "affirmed";
                case VALUE -> "either";
                case CONTRADICTS, DOUBTS, CORRECTS, RETRACTS -> "this one";
            };
        }

        /// What the right side is.
        public String rightInWords() {
            return switch (kind) {
                case POLARITY -> "denied";
                case VALUE -> "or";
                case CONTRADICTS, DOUBTS, CORRECTS, RETRACTS -> "against";
            };
        }

        /// The claims of some ids: of a side, or the one that says so.
        public List<CitedClaim> claims(List<String> ids) {
            return claims.stream().filter(claim -> ids.contains(claim.id())).toList();
        }
    }
}
