package org.entourage.question.profile;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.entourage.claim.Relation.Family;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.answer.ThroughRow;

/// Who somebody is.
///
/// @param question how it was understood
/// @param rows     its parts, in their order; one without claims is not there
/// @param through      what is said of members, as far as they can have been members then, in the order of time; null if it
///                     was not asked for
/// @param throughTotal how many of these there are in all, of those that were looked at; null if they were not asked for
/// @param throughCut   whether there may be more of these; null if they were not asked for
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record ProfileAnswer(ResolvedQuestion question, List<Row> rows, @Nullable List<ThroughRow> through,
        @Nullable Long throughTotal, @Nullable Boolean throughCut, Coverage coverage, @Nullable String browser)
        implements
            Answer {

    public ProfileAnswer {
        rows = List.copyOf(rows);
        through = through == null ? null : List.copyOf(through);
    }

    /// What a part is about, in the order of a profile.
    public enum Part {
        /// What sources call it.
        NAMES("names"),
        /// What it led, belonged to, worked for, and who it is that did so.
        ROLES("roles"),
        /// Another family of relations.
        RELATIONS("relations"),
        /// What it says itself.
        SAID_BY("saidBy"),
        /// What it says as others report it: the subject of a relation by which a subject says something.
        REPORTED_TO_SAY("reportedToSay"),
        /// What others say about it, in another voice than an author's own.
        SAID_ABOUT("saidAbout");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /// The word that answers use.
        @JsonValue
        public String word() {
            return word;
        }

        static Part of(String word) {
            return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst().orElseThrow();
        }
    }

    /// A part.
    ///
    /// @param part         what it is about
    /// @param family       of the relations; null of the other parts
    /// @param total        how many claims it has
    /// @param cut          whether it may have more, which were not looked at
    /// @param sourceCounts on how many sources the claims that are shown stand
    /// @param claims       the first ones: names by name, roles in the order of time, all else by id
    public record Row(Part part, @Nullable Family family, long total, boolean cut,
            @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }
    }
}
