package org.entourage.question.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.entourage.claim.Voice;

/// How many claims there are, and how many of them are in doubt.
///
/// @param claims   how many
/// @param disputed of how many of them a live claim says otherwise
/// @param unnamed  how many of them nobody named says
record LinkClaimCounts(int claims, int disputed, int unnamed) {

    static LinkClaimCounts of(Collection<LinkClaim> claims) {
        return new LinkClaimCounts(claims.size(), (int) claims.stream().filter(LinkClaim::disputed).count(),
                (int) claims.stream().filter(claim -> claim.voice() == Voice.UNNAMED).count());
    }

    LinksAnswer.Doubts doubts() {
        return new LinksAnswer.Doubts(disputed, unnamed);
    }

    /// Whether a claim is in doubt beside others.
    boolean isMixed() {
        return claims > 1 && disputed + unnamed > 0;
    }

    /// "3 claims, 2 disputed, 1 by nobody named"; "1 claim, disputed".
    String inWords() {
        List<String> words = new ArrayList<>(List.of(claims == 1 ? "1 claim" : claims + " claims"));
        add(words, disputed, "disputed");
        add(words, unnamed, "by nobody named");
        return String.join(", ", words);
    }

    private void add(List<String> words, int number, String what) {
        if (number > 0) {
            words.add(claims == 1 ? what : "%d %s".formatted(number, what));
        }
    }
}
