package org.entourage.claim;

import java.util.Arrays;
import java.util.Locale;

/// How a revision of a claim ended.
public enum Ending {
    /// Its dossier says it differently now: a newer revision stands in its place.
    SUPERSEDED,
    /// Its dossier no longer has it. It comes back by itself when the dossier has it again.
    DROPPED,
    /// Somebody took it back, with a reason. It stays so until it is reinstated.
    WITHDRAWN,
    /// The claim that it is about was purged.
    PURGED;

    /// The word that answers and the graph use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The ending of that word.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Ending of(String word) {
        return Arrays.stream(values()).filter(ending -> ending.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ending \"%s\"".formatted(word)));
    }
}
