package org.entourage.question.speaker;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.answer.SourceCounts;

/// What somebody says, what others report that they say, and what of others they pass on.
///
/// @param question how it was understood
/// @param rows     what it says itself, then what others report that it says, then what it passes on, each by id of the
///                 claim
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if the question names several
public record SpeakerAnswer(ResolvedQuestion question, List<Row> rows, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public SpeakerAnswer {
        rows = List.copyOf(rows);
    }

    /// How a claim goes back to somebody.
    public enum Part {
        /// As its last speaker.
        SAYS("says"),
        /// As the subject of a relation by which a subject says something, in the voice of another.
        REPORTED_TO_SAY("reportedToSay"),
        /// As one through whom the words of another come.
        PASSES_ON("passesOn");

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

    /// One claim.
    ///
    /// @param part         how it goes back to the speaker
    /// @param label        its relation with hedge, speaker and dispute
    /// @param sourceCounts on how many sources it stands
    /// @param claims       the claim
    public record Row(Part part, String label, @JsonUnwrapped SourceCounts sourceCounts,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }

        static Row of(Part part, CitedClaim claim, Independence.Groups sources) {
            return new Row(part, claim.label(), sources.of(List.of(claim)), List.of(claim));
        }
    }
}
