package org.entourage.graph.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the graph consists of, each after what it rests on. Edges between entities are derived, and not among it.
public enum Kind {
    DOSSIERS("Dossier", "id"), ENTITIES("Entity", "id"), SOURCES("Source", "id"), TEXTS("Text", "id"), PASSAGES(
            "Passage", "id"), CLAIMS("Claim", "ref"), PURGED("Purged", "id"), JOURNAL("Journal", "number");

    private final String label;
    private final String key;

    Kind(String label, String key) {
        this.label = label;
        this.key = key;
    }

    /// The kind whose nodes have a label; empty if it is none of these.
    public static Optional<Kind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /// The kind of a word, as in `claims`; empty if it is none of these.
    public static Optional<Kind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Label of its nodes.
    public String label() {
        return label;
    }

    /// The property that tells its nodes apart.
    public String key() {
        return key;
    }

    /// The file that reads all of it.
    public String file() {
        return "records/%s.cypher".formatted(word());
    }

    /// As it is named in words and files: claims.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
