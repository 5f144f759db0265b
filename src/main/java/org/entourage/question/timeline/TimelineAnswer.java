package org.entourage.question.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
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
import org.entourage.question.look.FoundClaim;

/// What is said about somebody, or about two together, in the order of time.
///
/// @param question how it was understood
/// @param by       which time orders the rows
/// @param rows     dated ones by their first bound that is known, then undated ones
/// @param through      what is said of members, as far as they can have been members then, in the order of time; null if it
///                     was not asked for
/// @param throughTotal how many of these there are in all, of those that were looked at; null if they were not asked for
/// @param throughCut   whether there may be more of these; null if they were not asked for
/// @param page     which rows of all these are
/// @param coverage what it rests on
/// @param browser  where it opens in Neo4j Browser; null if a name names several
public record TimelineAnswer(ResolvedQuestion question, By by, List<Row> rows, @Nullable List<ThroughRow> through,
        @Nullable Long throughTotal, @Nullable Boolean throughCut, Page page, Coverage coverage,
        @Nullable String browser)
        implements
            Answer {

    public TimelineAnswer {
        rows = List.copyOf(rows);
        through = through == null ? null : List.copyOf(through);
    }

    /// Which time orders the rows.
    public enum By {

        /// When it held or happened.
        HELD("held"),
        /// When it was said.
        SAID("said");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /// How it is written.
        @JsonValue
        public String word() {
            return word;
        }

        /// The order of claims.
        Comparator<FoundClaim> order() {
            return this == HELD ? FoundClaim.BY_TIME : FoundClaim.BY_SAID;
        }

        /// The first day that is known of that time of a claim; empty if nothing is.
        Optional<LocalDate> firstDay(FoundClaim claim) {
            return this == HELD ? claim.firstDay() : claim.firstDaySaid();
        }

        /// That time of a claim in words.
        String span(CitedClaim claim) {
            return this == HELD
                    ? Span.inWords(claim.when().told())
                    : claim.saidOn() == null ? "not told when it was said" : claim.saidOnInWords();
        }
    }

    /// One claim.
    ///
    /// @param dated    whether anything is known of the time that orders the rows
    /// @param span     that time in words that promise no more than the source does
    /// @param label    its relation with hedge, speaker and dispute
    /// @param standing on how many sources it stands
    /// @param claims   the claim
    public record Row(boolean dated, String span, String label, @JsonUnwrapped SourceCounts standing,
            List<CitedClaim> claims) implements AnswerRow {

        public Row {
            claims = List.copyOf(claims);
        }

        static Row of(By by, FoundClaim found, CitedClaim claim, Independence.Groups sources) {
            return new Row(by.firstDay(found).isPresent(), by.span(claim), claim.label(), sources.of(List.of(claim)),
                    List.of(claim));
        }
    }
}
