package org.entourage.evidence;

import java.lang.Character.UnicodeScript;

/// Where sentences end without white space behind: in Chinese, Japanese, Burmese, Khmer and the like.
final class WithoutSpaces {

    /// Japanese particles with which a sentence goes on behind quoted words.
    private static final String PARTICLES = "とっをがのはもにでなだかへや";

    /// Chinese words of saying and asking, in both ways of writing them.
    private static final String SAYING = "说說问問道答喊叫";

    private static final int NEAR = 12;

    private final int[] text;

    WithoutSpaces(int[] text) {
        this.text = text;
    }

    boolean ends(int start, Stop stop, int limit) {
        int ender = text[stop.last()];
        int next = text[stop.end()];
        boolean between = (ender == '!' || ender == '?' || (ender >= 0x203C && ender <= 0x2049))
                && stop.from() > 0 && Enders.hasNoSpaces(text[stop.from() - 1]) && Enders.hasNoSpaces(next);
        boolean number = (ender == 0xFF0E || ender == 0xFE52) && Character.isDigit(next);
        if (number || !(between || Enders.needsNoSpace(ender)) || goesOn(next)) {
            return false;
        }
        boolean quoted = stop.end() - 1 > stop.last();
        return !(quoted && (PARTICLES.indexOf(next) >= 0 || (Enders.opens(text[start]) && isSaid(stop.end(), limit))));
    }

    private static boolean goesOn(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_PUNCTUATION -> c != '"' && c != '\'';
            case Character.DASH_PUNCTUATION, Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> c == 0xFF5E;
        };
    }

    /// Whether the words behind quoted ones name who said them.
    private boolean isSaid(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + NEAR) && UnicodeScript.of(text[i]) == UnicodeScript.HAN; i++) {
            if (SAYING.indexOf(text[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
