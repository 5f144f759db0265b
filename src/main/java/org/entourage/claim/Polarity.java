package org.entourage.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether the last speaker of a claim says that it is so, or that it is not.
public enum Polarity {
    AFFIRMED, DENIED;

    /// The word that dossiers, answers and the graph use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The polarity of that word; empty if there is none.
    public static Optional<Polarity> of(String word) {
        return Arrays.stream(values()).filter(polarity -> polarity.word().equals(word)).findFirst();
    }
}
