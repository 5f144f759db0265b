package org.entourage.evidence;

/// The space that French typography puts inside guillemets: « mot ». Elsewhere the quote opens with », and the space before
/// it is one between words.
final class Guillemets {

    private Guillemets() {}

    static boolean spaceInside(NormalisedText text, int at) {
        return text.codePointAt(at) == ' ' && (opensBefore(text, at) || closesBehind(text, at));
    }

    private static boolean opensBefore(NormalisedText text, int space) {
        return space > 0 && text.codePointAt(space - 1) == '«'
                && (space == 1 || !isWordOrEnd(text.codePointAt(space - 2)));
    }

    private static boolean closesBehind(NormalisedText text, int space) {
        return space + 1 < text.length() && text.codePointAt(space + 1) == '»'
                && (space + 2 == text.length() || !Signs.isLetterOrDigit(text.codePointAt(space + 2)));
    }

    /// What stands before a closing sign.
    private static boolean isWordOrEnd(int c) {
        return Signs.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?' || c == 0x2026;
    }
}
