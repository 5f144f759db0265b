package org.entourage.evidence;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/// Tells the full stop of an abbreviation, an initial, an ordinal or the number of a list's item from one that ends a
/// sentence. What is listed is in [Abbreviations].
final class FullStops {

    /// With the Cyrillic letters that look like them.
    private static final String NUMERALS = "IVXLC\u0425\u0421";

    private static final int LONGEST_PIECE = 4;
    private static final int MOST_PIECES = 5;
    private static final int LONGEST_ORDINAL = 3;
    private static final int LONGEST_NUMBERING = 9;

    private final int[] text;
    private final Abbreviations abbreviations;

    FullStops(int[] text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /// Whether a sentence goes on behind a stop though what follows could begin one.
    ///
    /// @param start of the sentence
    boolean abbreviate(int start, Stop stop, Following following) {
        int dot = stop.from();
        if (!stop.isFullStop(text) || dot == start) {
            return false;
        }
        if (numbersAnItem(start, dot)) {
            return true;
        }
        int before = text[dot - 1];
        if (Character.isDigit(before)) {
            return isOrdinal(start, dot, following);
        }
        return isOfWord(before) && (isThai(before) || isListed(start, stop, following)
                || isInitial(start, dot, following));
    }

    /// Whether the sentence is no more than a number or a letter so far: `1.`, `IV.`, `a.`, `2.1.`
    private boolean numbersAnItem(int start, int dot) {
        int from = text[start] == '(' ? start + 1 : start;
        if (from == dot || dot - from > LONGEST_NUMBERING) {
            return false;
        }
        if (dot - from == 1 && Character.isLetter(text[from])) {
            return !isSyllable(text[from]);
        }
        int digits = 0;
        for (int i = from; i < dot; i++) {
            digits = Character.isDigit(text[i]) ? digits + 1 : 0;
            if (digits > LONGEST_ORDINAL || !(digits > 0 || (text[i] == '.' && i > from))) {
                return isRoman(from, dot);
            }
        }
        return true;
    }

    private boolean isOrdinal(int start, int dot, Following following) {
        int from = dot;
        while (from > start && Character.isDigit(text[from - 1])) {
            from--;
        }
        boolean whole = from == start || !(text[from - 1] == '.' || text[from - 1] == ',' || text[from - 1] == ':');
        if (abbreviations.ordinals() && following.number()) {
            return whole && dot - from <= LONGEST_PIECE;
        }
        return whole && dot - from <= LONGEST_ORDINAL && goesOnBehindOrdinal(following);
    }

    private boolean goesOnBehindOrdinal(Following following) {
        return abbreviations.months().contains(following.word())
                || (abbreviations.ordinalsBeforeNames() && !following.word().isEmpty() && !begins(following));
    }

    private boolean begins(Following following) {
        return abbreviations.beginnings().contains(following.word());
    }

    /// The word before a stop, with more and more of what stands before it, the longest first: `д` and `т.д` of `т. д.`
    private List<String> keys(int start, int dot) {
        List<String> keys = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        int end = dot;
        for (int pieces = 0; pieces < MOST_PIECES; pieces++) {
            int from = wordStart(start, end);
            if (from == end || (pieces > 0 && end - from > LONGEST_PIECE)) {
                break;
            }
            key.insert(0, new String(text, from, end - from));
            boolean joined = from > start && text[from - 1] == '.';
            if (!joined) {
                keys.addFirst(key.toString());
            }
            int stop = joined ? from - 1 : from - 2;
            if (stop <= start || text[stop] != '.' || (!joined && text[from - 1] != ' ')) {
                break;
            }
            key.insert(0, '.');
            end = stop;
        }
        return keys;
    }

    /// Letters, with hyphens between them: the Russian `г-н` is one word.
    private int wordStart(int start, int end) {
        int from = end;
        while (from > start && (isOfWord(text[from - 1])
                || (text[from - 1] == '-' && from < end && from - 1 > start && isOfWord(text[from - 2])))) {
            from--;
        }
        return from;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || Normalisation.isMark(c);
    }

    private boolean isListed(int start, Stop stop, Following following) {
        boolean number = stop.numbered() || following.number() || isNumeral(following.word());
        for (String key : keys(start, stop.from())) {
            if (abbreviations.units().contains(key) && isBehindNumber(start, stop.from() - key.length())) {
                return following.number() || !ends(following);
            }
            if (abbreviations.always().contains(key) || (number && abbreviations.beforeNumbers().contains(key))) {
                return true;
            }
            if (abbreviations.sometimes().contains(key)) {
                return following.number() || !ends(following);
            }
        }
        return false;
    }

    /// Behind what may end a sentence, a word that begins one tells; where capitals are kept for names, any capital.
    private boolean ends(Following following) {
        return abbreviations.beginnings().isEmpty() || begins(following) || following.word().isEmpty()
                || UnicodeScript.of(following.word().codePointAt(0)) != UnicodeScript.LATIN;
    }

    private boolean isBehindNumber(int start, int word) {
        return word - 2 >= start && text[word - 1] == ' '
                && (Character.isDigit(text[word - 2]) || NUMERALS.indexOf(text[word - 2]) >= 0);
    }

    /// A letter, not a small one, that no letter or digit precedes, as in `W.`, `H.W.`, `U.S.`; a small one before
    /// another, as in `z. B.`, or right behind a bracket, as in `(b. May 1950)`; a Roman number where ordinals are written with a full stop.
    private boolean isInitial(int start, int dot, Following following) {
        int from = wordStart(start, dot);
        if (abbreviations.ordinalsBeforeNames() && isRoman(from, dot) && !begins(following)) {
            return true;
        }
        if (dot - from != 1 || isSyllable(text[from]) || isWithinWord(start, from)) {
            return false;
        }
        if (Character.isLowerCase(text[from]) && UnicodeScript.of(text[from]) != UnicodeScript.GEORGIAN) {
            return following.initial() || (from > start && text[from - 1] == '(');
        }
        boolean several = from > start && text[from - 1] == '.';
        return !(begins(following) && (several || following.word().length() > 2));
    }

    /// Not `I`, which is a word.
    private static boolean isNumeral(String word) {
        return !word.equals("I") && Abbreviations.isRoman(word);
    }

    private boolean isRoman(int from, int to) {
        return to - from > 1 && Abbreviations.isRoman(new String(text, from, to - from));
    }

    /// Behind a digit, or behind the sign that marks a Hebrew acronym.
    private boolean isWithinWord(int start, int from) {
        if (from == start) {
            return false;
        }
        int before = text[from - 1];
        boolean acronym = (before == '"' || before == 0x05F4 || before == 0x05F3 || before == '\'')
                && UnicodeScript.of(text[from]) == UnicodeScript.HEBREW;
        return acronym || Character.isDigit(before);
    }

    private static boolean isSyllable(int letter) {
        return Enders.hasNoSpaces(letter) || UnicodeScript.of(letter) == UnicodeScript.HANGUL;
    }

    /// Scripts whose sentences end with a space, never with a full stop.
    private static boolean isThai(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.THAI || script == UnicodeScript.LAO;
    }
}
