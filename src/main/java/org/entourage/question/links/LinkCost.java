package org.entourage.question.links;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;

/// What a hop costs, and an entity passed through. The numbers and their reasons: docs/links.md.
final class LinkCost {

    /// A step, whatever stands behind it: no hop costs less.
    static final int STEP = 10;
    /// Beyond so many claims an entity costs no more; counting can stop there.
    static final int MOST_COUNTED = 512;
    /// The surest claims first.
    static final Comparator<LinkClaim> BY_GRADE = Comparator.comparingInt(LinkCost::grade)
            .thenComparing(LinkClaim::id).thenComparing(LinkClaim::ref);

    private static final int SPEAKER = 3;
    private static final int NOBODY_NAMED = 6;
    static final int DISPUTED = 10;
    static final int DENIED = 40;
    static final int RETRACTED = 40;
    private static final int ENOUGH_SOURCES = 3;
    private static final int NO_HUB = 32;
    private static final int DOUBLING = 4;
    private static final int PLACE = 6;

    private LinkCost() {}

    /// How weak a claim is; 0 for a plain one in an author's own voice that nobody disputes.
    static int grade(LinkClaim claim) {
        return degree(claim.certainty()) + voice(claim.voice()) + (claim.disputed() ? DISPUTED : 0)
                + (claim.polarity() == Polarity.DENIED ? DENIED : 0) + (claim.retracted() ? RETRACTED : 0);
    }

    static int degree(Certainty certainty) {
        return switch (certainty) {
            case STATED -> 0;
            case ALLEGED -> 10;
            case SUSPECTED -> 20;
            case HYPOTHETICAL, INTENDED, PROPOSED, PREDICTED -> 40;
        };
    }

    /// What it costs that somebody else than the author vouches for a claim.
    static int voice(Voice voice) {
        return switch (voice) {
            case OWN -> 0;
            case SELF, ATTRIBUTED -> SPEAKER;
            case UNNAMED -> NOBODY_NAMED;
        };
    }

    /// The claims that decide what a hop costs: those of the lowest grade.
    static List<LinkClaim> bearing(Collection<LinkClaim> claims) {
        int lowest = claims.stream().mapToInt(LinkCost::grade).min().orElseThrow();
        return claims.stream().filter(claim -> grade(claim) == lowest).toList();
    }

    /// What a hop costs on these claims; at least one.
    static int hop(Collection<LinkClaim> claims) {
        List<LinkClaim> bearing = bearing(claims);
        return STEP + grade(bearing.getFirst()) + fewSources(origins(bearing));
    }

    /// The least that a hop can cost of which only this much is known.
    ///
    /// @param claims how many claims it has, at most
    /// @param plain  whether one of them may be plain
    static int atLeast(int claims, boolean plain) {
        return STEP + (plain ? 0 : degree(Certainty.ALLEGED)) + fewSources(claims);
    }

    static int origins(Collection<LinkClaim> claims) {
        return (int) claims.stream().map(LinkClaim::origin).distinct().count();
    }

    static int fewSources(int independent) {
        return Math.max(0, ENOUGH_SOURCES - independent);
    }

    /// What it costs to pass through an entity.
    ///
    /// @param claims live claims with it at either end
    static int entity(int claims, boolean place) {
        int counted = Math.min(claims, MOST_COUNTED);
        int doublings = counted < NO_HUB
                ? 0
                : Integer.numberOfTrailingZeros(Integer.highestOneBit(counted / NO_HUB)) + 1;
        return doublings * DOUBLING + (place ? PLACE : 0);
    }
}
