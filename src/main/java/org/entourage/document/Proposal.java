package org.entourage.document;

import org.jspecify.annotations.Nullable;

/// What a file says of itself: proposals for the entry of a source, never taken unasked, for files often lie.
///
/// @param title  null if it says none
/// @param author null if it says none
/// @param date   EDTF; null if it says none
public record Proposal(@Nullable String title, @Nullable String author, @Nullable String date) {

    static final Proposal NONE = new Proposal(null, null, null);

    static @Nullable String words(@Nullable String told) {
        return told == null || told.isBlank() ? null : told.strip();
    }
}
