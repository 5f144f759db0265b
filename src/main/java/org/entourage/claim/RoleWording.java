package org.entourage.claim;

import java.util.Locale;

/// A role as people say it: what it is, then where: "Governor, Vermont", "Secretary of State, United States", "chair, Town
/// Club". Where the words of the role say where, these alone: "US ambassador to France" in France.
public final class RoleWording {

    private RoleWording() {}

    /// The words.
    ///
    /// @param role  as the source words it
    /// @param where the place or organisation that it was in
    public static String of(String role, String where) {
        return words(role).contains(words(where)) ? role : "%s, %s".formatted(role, where);
    }

    /// The words with a space around each, so that one is not found inside another.
    private static String words(String text) {
        return " %s ".formatted(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip());
    }
}
