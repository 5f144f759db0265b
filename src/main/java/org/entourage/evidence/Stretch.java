package org.entourage.evidence;

/// A stretch of a normalised text. Shown as `[145, 345)`.
///
/// @param start first code point, counted from 0
/// @param end   one past the last code point, greater than `start`
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: [%d, %d)".formatted(start, end));
        }
    }

    /// How many code points it has, at least one.
    public int length() {
        return end - start;
    }

    @Override
    public String toString() {
        return "[%d, %d)".formatted(start, end);
    }
}
