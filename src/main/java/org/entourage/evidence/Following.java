package org.entourage.evidence;

import java.lang.Character.UnicodeScript;

/// What stands behind a stop and white space.
///
/// @param goesOn  whether it cannot begin a sentence: a small letter, a comma
/// @param number  whether a digit comes first
/// @param initial whether a letter or two with a full stop come first
/// @param word    the first word, behind quotes, brackets and dashes; empty if there is none, or only part of one
record Following(boolean goesOn, boolean number, boolean initial, String word) {

    private static final int MOST_BEFORE = 8;
    private static final int LONGEST = 40;

    static Following at(int[] text, int from, int limit) {
        int first = from;
        while (first < Math.min(limit - 1, from + MOST_BEFORE)
                && (Enders.opens(text[first]) || (text[first] == ' ' && first > from))) {
            first++;
        }
        int end = first;
        while (end < Math.min(limit, first + LONGEST)
                && (Character.isLetter(text[end]) || Normalisation.isMark(text[end]))) {
            end++;
        }
        boolean initial = end > first && end - first <= 2 && end < limit && text[end] == '.';
        return new Following(joins(text[from]) || isSmall(text, from, first, limit), Character.isDigit(text[first]),
                initial,
                end < limit && text[end] == '-' ? "" : new String(text, first, end - first));
    }

    private static boolean joins(int c) {
        return switch (c) {
            case ',', ';', ':', '&', '/', '=', '%', ')', ']', 0x060C, 0x061B, 0xFF0C, 0x3001 -> true;
            default -> false;
        };
    }

    /// A small letter, but for that of a remark such as `[citation needed]`, for `iPhone`, for the Dutch `'s Avonds`, and
    /// for Georgian, whose letters Unicode calls small.
    private static boolean isSmall(int[] text, int from, int first, int limit) {
        boolean small = Character.isLowerCase(text[first])
                && UnicodeScript.of(text[first]) != UnicodeScript.GEORGIAN;
        if (!small || text[from] == '[') {
            return false;
        }
        boolean apostrophe = first > 0 && (text[first - 1] == '\'' || text[first - 1] == 0x2019);
        int second = first + 1 < limit ? text[first + 1] : ' ';
        boolean elided = apostrophe && second == ' ' && first + 2 < limit && Character.isUpperCase(text[first + 2]);
        return !elided && !Character.isUpperCase(second);
    }
}
