package org.entourage.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A stretch of a copy that another one may write with other signs.
///
/// @param kind      all signs of a kind are written alike in one text; null if each is a matter of its own
/// @param end       one past the last code point of the copy
/// @param spellings how it can be written: as it stands first, then at the same index what others of the kind have
record Sign(@Nullable Kind kind, int end, List<String> spellings) {

    /// What a text writes alike throughout.
    enum Kind {
        DOUBLE, SINGLE, APOSTROPHE, HYPHEN, RANGE, DASH, ELLIPSIS, LIGATURE, LETTERS, MISREAD, SOFT_HYPHEN, UNSEEN
    }

    private static final List<String> OPENING = List.of("\"", "\u201C", "\u201E", "\u00AB", "\u00BB", "\u201D",
            "\u00AB ");
    private static final List<String> CLOSING = List.of("\"", "\u201D", "\u201C", "\u00BB", "\u00AB", "\u201D",
            " \u00BB");
    private static final List<String> OPENING_SINGLE = List.of("'", "\u2018", "\u2019", "\u201A", "\u2039", "\u203A",
            "`");
    private static final List<String> CLOSING_SINGLE = List.of("'", "\u2019", "\u2019", "\u2018", "\u203A", "\u2039",
            "'");
    private static final List<String> APOSTROPHES = List.of("'", "\u2019", "\u02BC", "\u2018", "\u00B4", "`");
    private static final List<String> HYPHENS = List.of("-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212");
    private static final List<String> DASHES = List.of("-", "\u2013", "\u2014", "--", "\u2010", "\u2011", "\u2212",
            "\u2015");
    private static final List<String> LIGATURES = List.of("ffi", "ffl", "ff", "fi", "fl");
    private static final String LIGATED = "\uFB03\uFB04\uFB00\uFB01\uFB02";

    /// The sign that begins at a position; null if no other copy writes it otherwise.
    static @Nullable Sign at(NormalisedText text, int at) {
        int c = text.codePointAt(at);
        if (Encodings.isLatinControl(c)) {
            return of(Kind.MISREAD, text, at, at + 1, List.of(Character.toString(Encodings.meant(c))));
        }
        if (Signs.isUnseen(c)) {
            return unseen(text, at);
        }
        if (Signs.isDash(c)) {
            return dash(text, at);
        }
        if (Normalisation.isWhiteSpace(c)) {
            return space(text, at);
        }
        if (Signs.isDoubleQuote(c)) {
            int end = at + 1 < text.length() && Guillemets.spaceInside(text, at + 1) ? at + 2 : at + 1;
            return of(Kind.DOUBLE, text, at, end, opens(text, at) ? OPENING : CLOSING);
        }
        if (Signs.isSingleQuote(c)) {
            boolean inside = isLetterOrDigit(text, at - 1) && isLetterOrDigit(text, at + 1);
            return inside
                    ? of(Kind.APOSTROPHE, text, at, at + 1, APOSTROPHES)
                    : of(Kind.SINGLE, text, at, at + 1, opens(text, at) ? OPENING_SINGLE : CLOSING_SINGLE);
        }
        if (c == 0x2026 || stands(text, at, "...")) {
            return of(Kind.ELLIPSIS, text, at, c == 0x2026 ? at + 1 : at + 3, List.of("\u2026", "...", ". . ."));
        }
        return ligature(text, at);
    }

    private static Sign of(@Nullable Kind kind, NormalisedText text, int at, int end, List<String> others) {
        return new Sign(kind, end, Stream.concat(Stream.of(text.quote(at, end)), others.stream()).toList());
    }

    /// A soft hyphen at a line's end goes with the space behind it.
    private static Sign unseen(NormalisedText text, int at) {
        if (text.codePointAt(at) != Signs.SOFT_HYPHEN) {
            return of(Kind.UNSEEN, text, at, at + 1, List.of(""));
        }
        boolean lineEnd = isSpace(text, at + 1) && isLetterOrDigit(text, at + 2);
        return of(Kind.SOFT_HYPHEN, text, at, lineEnd ? at + 2 : at + 1, List.of("", " "));
    }

    /// A hyphen at a line's end may belong to the word or not.
    private static Sign dash(NormalisedText text, int at) {
        int end = at;
        while (end < text.length() && Signs.isDash(text.codePointAt(end))) {
            end++;
        }
        boolean letters = at > 0 && Signs.isLetter(text.codePointAt(at - 1));
        if (letters && end == at + 1 && isSpace(text, end) && isLetterOrDigit(text, end + 1)) {
            return of(null, text, at, end + 1, List.of("", "-", "\u2010", "\u2011"));
        }
        boolean inside = isLetterOrDigit(text, at - 1) && isLetterOrDigit(text, end);
        Kind kind = !inside
                ? Kind.DASH
                : letters && !Character.isDigit(text.codePointAt(end)) ? Kind.HYPHEN : Kind.RANGE;
        return of(kind, text, at, end, kind == Kind.HYPHEN && end == at + 1 ? HYPHENS : DASHES);
    }

    private static @Nullable Sign space(NormalisedText text, int at) {
        if (at + 2 < text.length() && text.codePointAt(at + 1) == Signs.SOFT_HYPHEN && isSpace(text, at + 2)) {
            return of(Kind.SOFT_HYPHEN, text, at, at + 3, List.of(""));
        }
        return Guillemets.spaceInside(text, at) ? of(Kind.DOUBLE, text, at, at + 2, CLOSING) : null;
    }

    private static @Nullable Sign ligature(NormalisedText text, int at) {
        int c = text.codePointAt(at);
        if (Signs.isLigature(c)) {
            return of(Kind.LIGATURE, text, at, at + 1, List.of(Signs.apart(c)));
        }
        for (int i = 0; c == 'f' && i < LIGATURES.size(); i++) {
            if (stands(text, at, LIGATURES.get(i))) {
                return of(Kind.LETTERS, text, at, at + LIGATURES.get(i).length(),
                        List.of(LIGATED.substring(i, i + 1)));
            }
        }
        return null;
    }

    private static boolean stands(NormalisedText text, int at, String words) {
        return at + words.length() <= text.length() && text.quote(at, at + words.length()).equals(words);
    }

    /// A quotation mark that opens stands behind no word.
    private static boolean opens(NormalisedText text, int at) {
        int c = at == 0 ? ' ' : text.codePointAt(at - 1);
        return Normalisation.isWhiteSpace(c) || c == '(' || c == '[' || Signs.isDash(c)
                || Signs.isDoubleQuote(c) || Signs.isSingleQuote(c);
    }

    private static boolean isSpace(NormalisedText text, int at) {
        return at < text.length() && Normalisation.isWhiteSpace(text.codePointAt(at));
    }

    private static boolean isLetterOrDigit(NormalisedText text, int at) {
        return at >= 0 && at < text.length() && Signs.isLetterOrDigit(text.codePointAt(at));
    }
}
