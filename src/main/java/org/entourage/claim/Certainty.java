package org.entourage.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How sure the last speaker of a claim is. The first four are a scale, surest first; the others stand beside it.
public enum Certainty {
    STATED, ALLEGED, SUSPECTED, HYPOTHETICAL, INTENDED, PROPOSED, PREDICTED;

    /// Whether it is on the scale from stated to hypothetical.
    public boolean onScale() {
        return compareTo(HYPOTHETICAL) <= 0;
    }

    /// Whether it is on the scale and not less sure than another that is.
    public boolean atLeast(Certainty lowest) {
        return onScale() && lowest.onScale() && compareTo(lowest) <= 0;
    }

    /// The word that dossiers, answers and the graph use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The certainty of that word; empty if there is none.
    public static Optional<Certainty> of(String word) {
        return Arrays.stream(values()).filter(certainty -> certainty.word().equals(word)).findFirst();
    }
}
