package org.entourage.edit.text;

import java.util.List;

import org.entourage.claim.Passage;
import org.entourage.evidence.Stretch;

/// A passage of which another copy of its source has no place, or several of which none can be told to be meant.
///
/// @param passage  as it stands in the text that was read
/// @param claims   ids of the claims that cite it; empty if none does
/// @param searched whether the copy was searched everywhere
/// @param places   where its words stand, at least two; empty if they were not found
public record NotFound(Passage passage, List<String> claims, boolean searched, List<Stretch> places) {

    public NotFound {
        claims = List.copyOf(claims);
        places = List.copyOf(places);
    }

    /// What it is, who cites it, and whether it is known not to be there, or where its words stand.
    public String inWords() {
        return "%s%s%s".formatted(MismatchExplanation.inWords(passage),
                claims.isEmpty() ? "" : ", cited by " + String.join(", ", claims),
                !places.isEmpty() ? ": " + several() : searched ? "" : " (not searched everywhere)");
    }

    /// That there are several places, and which.
    public String several() {
        return "its words stand %d times, at %s; which is meant its neighbours do not tell".formatted(places.size(),
                Stretch.inWords(places));
    }
}
