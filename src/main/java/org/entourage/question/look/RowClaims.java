package org.entourage.question.look;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.Polarity;
import org.entourage.claim.Wording;
import org.entourage.question.answer.CitedClaim;

/// What the claims of a row come to, for every question whose rows put claims together.
public final class RowClaims {

    private RowClaims() {}

    /// The relation with what must be said beside it. Where some deny what others affirm, those that affirm it speak, and
    /// the label says that it is disputed.
    ///
    /// @param sorted claims of one relation; at least one
    public static String label(List<CitedClaim> sorted) {
        return Wording.label(sorted.getFirst().relation(), speaking(sorted).stream().map(Citations::tone).toList());
    }

    /// The claim that carries the label: of those that speak the first.
    public static CitedClaim first(List<CitedClaim> sorted) {
        return speaking(sorted).getFirst();
    }

    /// The best status among the claims that carry the label: what stands and is surest.
    public static Bounds.@Nullable Status status(List<CitedClaim> sorted) {
        CitedClaim best = first(sorted);
        return speaking(sorted).stream()
                .filter(claim -> claim.retracted() == best.retracted() && claim.certainty() == best.certainty())
                .map(CitedClaim::status).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static List<CitedClaim> speaking(List<CitedClaim> sorted) {
        List<CitedClaim> affirming = sorted.stream().filter(claim -> claim.polarity() == Polarity.AFFIRMED).toList();
        return affirming.isEmpty() ? sorted : affirming;
    }
}
