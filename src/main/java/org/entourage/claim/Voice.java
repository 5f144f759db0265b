package org.entourage.claim;

import java.util.Arrays;
import java.util.Locale;

/// Who speaks a claim last: the author (`OWN`), its own subject (`SELF`), nobody named (`UNNAMED`), or a named
/// other (`ATTRIBUTED`). Derived from the chain of speakers, never written.
public enum Voice {
    OWN, SELF, UNNAMED, ATTRIBUTED;

    /// The word that answers and the graph use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The voice of that word.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Voice of(String word) {
        return Arrays.stream(values()).filter(voice -> voice.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no voice \"%s\"".formatted(word)));
    }
}
