package org.entourage.edit.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a dossier makes of a sentence of a source's text; or, where no text of the source is at hand, of a passage.
///
/// @param source    id
/// @param text      id
/// @param paragraph counted from 1; null of a passage whose author did not say
/// @param number    of the sentence in its paragraph, counted from 1; null of a passage
/// @param start     first code point
/// @param end       one past the last code point
/// @param claims    keys of the claims that cite words of it, each once
/// @param reason    why it makes no claim, or the rest of it none; null if the dossier does not say
/// @param inPart    whether some of its words are in no passage that is cited or has a reason, others are
/// @param words     how it begins, if it has neither claims nor a reason; null of others, and of a passage
public record Accounted(String source, String text, @Nullable Integer paragraph, @Nullable Integer number, int start,
        int end, List<String> claims, @Nullable String reason, boolean inPart, @Nullable String words) {

    public Accounted {
        claims = List.copyOf(claims);
    }

    /// Whether it is a sentence, not a passage of a text that is not at hand.
    public boolean ofSentence() {
        return number != null;
    }

    /// Whether it has neither claims nor a reason.
    public boolean hasNothing() {
        return claims.isEmpty() && reason == null;
    }
}
