package org.entourage.evidence;

import java.util.List;
import java.util.stream.Collectors;

/// A stretch of a normalised text. Shown as `[145, 345)`.
///
/// @param start first code point, counted from 0
/// @param end   one past the last code point, greater than `start`
public record Stretch(int start, int end) {

    private static final int MOST_NAMED = 20;

    public Stretch {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no stretch of text: [%d, %d)".formatted(start, end));
        }
    }

    /// How many code points it has, at least one.
    public int length() {
        return end - start;
    }

    /// Several, or the first of very many, as a person reads them.
    public static String inWords(List<Stretch> all) {
        String first = all.stream().limit(MOST_NAMED).map(Stretch::toString).collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMED ? first : "%s and %d more".formatted(first, all.size() - MOST_NAMED);
    }

    @Override
    public String toString() {
        return "[%d, %d)".formatted(start, end);
    }
}
