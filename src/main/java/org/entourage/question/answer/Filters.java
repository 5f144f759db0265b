package org.entourage.question.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;

/// Which claims count in an answer, and which of its rows are shown: what `docs/questions.md` calls the scope.
///
/// @param tiers       how strong the support; at least one
/// @param certainties how sure; at least one
/// @param polarities  affirmed, denied or both
/// @param retracted   whether claims count that their own speaker or source took back
/// @param asOf        a day on which it held or may have held; null for any time
/// @param during      a stretch of time in which it held or may have held; null for any time, and beside `asOf`
/// @param knownOn     what the graph held at an instant; null for now
/// @param families    families of relations; empty for all
/// @param relations   relations; empty for all
/// @param sources     ids of sources; empty for all
/// @param reliability the lowest grade of a source, `A` to `F`; null for any
/// @param limit       the most rows of an answer, 1 to 1,000
/// @param cursor      where an earlier answer ended, as it said; null for the first rows
public record Filters(Set<Tier> tiers, Set<Certainty> certainties, Set<Polarity> polarities, boolean retracted,
        @Nullable LocalDate asOf, @Nullable Stretch during, @Nullable Instant knownOn, Set<String> families,
        Set<String> relations, Set<String> sources, @Nullable String reliability, int limit,
        @Nullable String cursor) {

    /// The grades of a source, best first.
    public static final String GRADES = "ABCDEF";

    /// The most rows, unless told otherwise.
    public static final int LIMIT = 100;

    /// The most rows that can be asked for.
    public static final int HIGHEST_LIMIT = 1_000;

    /// Affirmed and stated claims, those that were retracted among them, marked.
    public static final Filters PLAIN = new Filters(EnumSet.allOf(Tier.class), EnumSet.of(Certainty.STATED),
            EnumSet.of(Polarity.AFFIRMED), true, null, null, null, Set.of(), Set.of(), Set.of(), null, LIMIT, null);

    /// Affirmed and stated claims that nobody took back.
    public static final Filters STANDING = new Filters(EnumSet.allOf(Tier.class), EnumSet.of(Certainty.STATED),
            EnumSet.of(Polarity.AFFIRMED), false, null, null, null, Set.of(), Set.of(), Set.of(), null, LIMIT, null);

    /// The same with room for the entities of a network.
    public static final Filters NETWORK = STANDING.page(300, null);

    /// All that is said, however surely, affirmed or denied.
    public static final Filters EVERYTHING = new Filters(EnumSet.allOf(Tier.class), EnumSet.allOf(Certainty.class),
            EnumSet.allOf(Polarity.class), true, null, null, null, Set.of(), Set.of(), Set.of(), null, LIMIT, null);

    public Filters {
        tiers = Collections.unmodifiableSet(EnumSet.copyOf(tiers));
        certainties = Collections.unmodifiableSet(EnumSet.copyOf(certainties));
        polarities = Collections.unmodifiableSet(EnumSet.copyOf(polarities));
        families = Collections.unmodifiableSet(new TreeSet<>(families));
        relations = Collections.unmodifiableSet(new TreeSet<>(relations));
        sources = Collections.unmodifiableSet(new TreeSet<>(sources));
        if (asOf != null && during != null) {
            throw new IllegalArgumentException("asOf and during exclude each other: give one of them");
        }
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw new IllegalArgumentException("limit: found %d, expected 1 to %d".formatted(limit, HIGHEST_LIMIT));
        }
    }

    /// A stretch of time.
    ///
    /// @param from first day
    /// @param to   last day, included; not before the first
    public record Stretch(LocalDate from, LocalDate to) {

        public Stretch {
            if (from.isAfter(to)) {
                throw new IllegalArgumentException("during: %s/%s ends before it begins".formatted(from, to));
            }
        }
    }

    /// The time that was asked for, a day being a stretch of one; null for any time.
    public @Nullable Stretch stretch() {
        return asOf == null ? during : new Stretch(asOf, asOf);
    }

    /// The grades of sources that count; empty for all.
    public Set<String> reliabilities() {
        return reliability == null
                ? Set.of()
                : GRADES.substring(0, GRADES.indexOf(reliability) + 1).chars().mapToObj(Character::toString)
                        .collect(Collectors.toSet());
    }

    /// The same for other rows of the answer.
    public Filters page(int most, @Nullable String from) {
        return new Filters(tiers, certainties, polarities, retracted, asOf, during, knownOn, families, relations,
                sources, reliability, most, from);
    }
}
