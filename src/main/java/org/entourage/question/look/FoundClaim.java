package org.entourage.question.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;

/// A live claim as a look finds it: what filters judge it by, and what rows are made and ordered by. Its evidence is
/// fetched by [Citations] for the claims that are shown.
///
/// @param ref         its id and revision
/// @param id          its id
/// @param dossier     that has it
/// @param subject     id of an entity or a claim
/// @param object      id of an entity or a claim; null for a value
/// @param tier        of support; null for what is none
/// @param text        of a value; null for an entity or a claim
/// @param value       the same where one can be true; else null
/// @param symmetric   whether its relation holds either way round
/// @param said        when it was said; null if its source does not tell
/// @param source      its id
/// @param reliability grade of the source; null where no filter judges it
/// @param retracted   whether its own source or last speaker took it back
/// @param part        what it is in a look that tells several; else null
public record FoundClaim(String ref, String id, String dossier, String subject, String relation,
        @Nullable String object,
        String family, @Nullable String tier, Polarity polarity, Certainty certainty, String voice,
        @Nullable String text, @Nullable SingleValue value, boolean symmetric, Bounds bounds, boolean qualified,
        @Nullable Bounds said,
        String source, @Nullable String reliability, boolean retracted, @Nullable String part) {

    /// Dated ones first, then by the first day that is known of their time, by the last one, and by id.
    public static final Comparator<FoundClaim> BY_TIME = Comparator
            .comparing((FoundClaim claim) -> claim.firstDay().orElse(LocalDate.MAX))
            .thenComparing(claim -> claim.firstDay().isPresent() ? claim.bounds().endLatest() : LocalDate.MAX)
            .thenComparing(FoundClaim::id);

    /// The same by when they were said.
    public static final Comparator<FoundClaim> BY_SAID = Comparator
            .comparing((FoundClaim claim) -> claim.firstDaySaid().orElse(LocalDate.MAX))
            .thenComparing(claim -> claim.said() == null ? LocalDate.MAX : claim.said().endLatest())
            .thenComparing(FoundClaim::id);

    /// Reads a claim of a look: its facts in the order of `cypher/looks/counting.cypher`, which is that of the components.
    static FoundClaim of(Record row) {
        Facts facts = new Facts(row.get("claim").values().iterator());
        return new FoundClaim(facts.words(), facts.words(), facts.words(), facts.words(), facts.words(), facts.text(),
                facts.words(), facts.text(), Polarity.of(facts.words()).orElseThrow(),
                Certainty.of(facts.words()).orElseThrow(), facts.words(), facts.text(), facts.value(), facts.is(),
                facts.bounds(), facts.is(), facts.said(), facts.words(), facts.text(), facts.is(), facts.text());
    }

    /// The facts of a claim, one after the other: a list costs half of what a map of as many names does.
    private record Facts(Iterator<Value> next) {

        String words() {
            return next.next().asString();
        }

        @Nullable
        String text() {
            return next.next().asString(null);
        }

        boolean is() {
            return next.next().asBoolean(false);
        }

        @Nullable
        SingleValue value() {
            Value value = next.next();
            return value.isNull() ? null : SingleValue.of(value);
        }

        Bounds bounds() {
            return new Bounds(next.next().asLocalDate(), next.next().asLocalDate(), next.next().asLocalDate(),
                    next.next().asLocalDate());
        }

        @Nullable
        Bounds said() {
            LocalDate earliest = next.next().asLocalDate(null);
            LocalDate latest = next.next().asLocalDate(null);
            return earliest == null || latest == null ? null : Bounds.within(earliest, latest);
        }
    }

    /// Whether both can be of the same time.
    public boolean canOverlap(FoundClaim other) {
        return bounds.canOverlap(other.bounds);
    }

    /// Whether an entity is its subject or its object.
    public boolean hasEnd(String entity) {
        return entity.equals(subject) || entity.equals(object);
    }

    /// Whether it is affirmed and stated.
    boolean isPlainlySaid() {
        return polarity == Polarity.AFFIRMED && certainty == Certainty.STATED;
    }

    /// The first day that is known of its time; empty if nothing is.
    public Optional<LocalDate> firstDay() {
        return bounds.firstDay();
    }

    /// The first day that is known of when it was said; empty if nothing is.
    public Optional<LocalDate> firstDaySaid() {
        return Optional.ofNullable(said).flatMap(Bounds::firstDay);
    }
}
