package org.entourage.dossier;

import org.jspecify.annotations.Nullable;

/// Something in a file that keeps it from being taken.
///
/// @param place    where
/// @param found    what stands there, in words
/// @param expected what should stand there, in words
/// @param hint     what may be meant, or what to do; null if there is nothing to add
public record Problem(Place place, String found, String expected, @Nullable String hint) {

    @Override
    public String toString() {
        String text = "%s: found %s, expected %s".formatted(place, found, expected);
        return hint == null ? text : "%s (%s)".formatted(text, hint);
    }
}
