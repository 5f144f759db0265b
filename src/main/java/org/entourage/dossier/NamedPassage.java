package org.entourage.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;

/// A passage that a dossier names: claims cite it by its name, stand in its entry, or it says why there are none.
///
/// @param name    that claims cite it with
/// @param passage what it is; null, with problems reported, if it could not be read
/// @param noClaim why it makes no claim; null if it does not say
/// @param says    where it says so; the entry if it does not
/// @param claims  that stand in its entry, still to be read
record NamedPassage(String name, @Nullable Passage passage, @Nullable String noClaim, Place says,
        List<Fields.Unread> claims) {

    static final String NO_CLAIM = "no-claim";

    NamedPassage {
        claims = List.copyOf(claims);
    }
}
