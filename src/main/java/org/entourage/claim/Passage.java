package org.entourage.claim;

import org.jspecify.annotations.Nullable;

/// A stretch of a normalised text, known by position and digest.
///
/// @param text      id of the text that it lies in
/// @param start     first code point, counted from 0
/// @param end       one past the last code point, greater than `start`
/// @param sha256    digest of the stretch in UTF-8: 64 lower-case hexadecimal digits
/// @param paragraph number of the paragraph that it starts in, counted from 1; null if the author did not say
public record Passage(String text, int start, int end, String sha256, @Nullable Integer paragraph) {

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: [%d, %d) of %s".formatted(start, end, text));
        }
        Sha256.checked(sha256);
        if (paragraph != null && paragraph < 1) {
            throw new IllegalArgumentException("paragraphs are counted from 1, not %d".formatted(paragraph));
        }
    }

    /// Where it lies, in words that fit an error message: `blog-copy [145, 345)`.
    public String place() {
        return "%s [%d, %d)".formatted(text, start, end);
    }
}
