package org.entourage.edit.words;

import org.jspecify.annotations.Nullable;

/// What changes of one part of a claim, an entity, a source or a text.
///
/// @param field  the part, in words: `certainty`, `said by`
/// @param before what it was, in words; null if there was none
/// @param after  what it becomes, in words; null if there is none
public record FieldChange(String field, @Nullable String before, @Nullable String after) {

    static final String PASSAGE = "passage";

    /// `certainty: stated → alleged`.
    public String inWords() {
        if (field.equals(PASSAGE)) {
            return before == null ? "cites now: " + after : "no longer cites: " + before;
        }
        return "%s: %s → %s".formatted(field, before == null ? "none" : before, after == null ? "none" : after);
    }
}
