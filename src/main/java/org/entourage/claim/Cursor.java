package org.entourage.claim;

/// Where the reading of an EDTF text stands. Characters are counted from 1 when a refusal names one.
final class Cursor {

    private static final String DIGITS = "0123456789";
    private static final char FIRST_VISIBLE = '!';
    private static final char LAST_VISIBLE = '~';

    private final String text;
    private final int end;
    private int at;

    /// Stands at the beginning of a stretch of the text: of an end of an interval, or of the whole.
    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == end;
    }

    /// Whether one of these characters comes next.
    boolean sees(String any) {
        return !atEnd() && any.indexOf(text.charAt(at)) >= 0;
    }

    boolean seesDigit() {
        return sees(DIGITS);
    }

    /// Steps over the next character, if it is one of these.
    boolean takes(String any) {
        boolean seen = sees(any);
        if (seen) {
            at++;
        }
        return seen;
    }

    /// Steps over digits, and what else may stand for one, as far as they go, or to the most that is asked for.
    String digits(int most, String alsoTaken) {
        int start = at;
        while (at - start < most && (seesDigit() || sees(alsoTaken))) {
            at++;
        }
        return text.substring(start, at);
    }

    EdtfException expected(String what) {
        return refused(at, "found %s, expected %s".formatted(found(), what));
    }

    /// @param place of the character that is wrong, counted from 0
    EdtfException refused(int place, String why) {
        return new EdtfException(text, "character %d: %s".formatted(place + 1, why));
    }

    /// @param component what is wrong, in the words of the text: "month 13"
    EdtfException doubted(String component) {
        return new EdtfException(text, component + "?");
    }

    /// What comes next, in signs that a reader can see.
    private String found() {
        if (at == text.length()) {
            return "the end";
        }
        int sign = text.codePointAt(at);
        boolean visible = sign >= FIRST_VISIBLE && sign <= LAST_VISIBLE;
        return visible ? "\"%c\"".formatted(sign) : sign == ' ' ? "a space" : "U+%04X".formatted(sign);
    }
}
