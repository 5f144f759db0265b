package org.entourage.dossier;

import java.util.regex.Pattern;

/// What to write under `uses` to take an entity or a source of another dossier, ready to be pasted.
public final class UsesEntry {

    /// Signs that mean nothing to YAML, wherever they stand inside braces.
    private static final Pattern PLAIN = Pattern
            .compile("(?!(?i:null)$)[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} .'-]*[\\p{L}\\p{M}\\p{N}.])?");

    private UsesEntry() {}

    /// An entity: `ann: {kind: Person, name: Ann Other}`.
    ///
    /// @param kind its label
    public static String ofEntity(String id, String kind, String name, boolean unnamed) {
        return "%s: {kind: %s, name: %s%s}".formatted(id, kind, scalar(name), unnamed ? ", unnamed: true" : "");
    }

    /// A source: `herald: {title: The Herald}`.
    public static String ofSource(String id, String title) {
        return "%s: {title: %s}".formatted(id, scalar(title));
    }

    private static String scalar(String words) {
        return PLAIN.matcher(words).matches() ? words : Skeleton.scalar(words);
    }
}
