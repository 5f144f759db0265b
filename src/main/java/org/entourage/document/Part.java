package org.entourage.document;

import org.jspecify.annotations.Nullable;

/// A stretch of a document's text, with where it stands. The parts of a text follow each other and do not overlap.
///
/// @param start   first code point of the normalised text
/// @param end     one past the last one
/// @param role    what it is there
/// @param region  where it stands; null if that is not known
/// @param printed as it is printed, where a hyphen at the end of a line was taken out behind it: `detec-tion`; else null
/// @param unseen  why one does not see it there; null if one does
public record Part(int start, int end, Role role, @Nullable Region region, @Nullable String printed,
        @Nullable Unseen unseen) {

    /// A part that one sees.
    public Part(int start, int end, Role role, @Nullable Region region, @Nullable String printed) {
        this(start, end, role, region, printed, null);
    }
}
