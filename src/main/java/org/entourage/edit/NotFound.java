package org.entourage.edit;

import java.util.List;

import org.entourage.claim.Passage;

/// A passage that was not found in another copy of its source.
///
/// @param passage  as it stands in the text that was read
/// @param claims   ids of the claims that cite it; empty if none does
/// @param searched whether the copy was searched everywhere
public record NotFound(Passage passage, List<String> claims, boolean searched) {

    public NotFound {
        claims = List.copyOf(claims);
    }

    /// What it is, who cites it, and whether it is known not to be there.
    public String inWords() {
        return "%s%s%s".formatted(OtherText.inWords(passage),
                claims.isEmpty() ? "" : ", cited by " + String.join(", ", claims),
                searched ? "" : " (not searched everywhere)");
    }
}
