package org.entourage.evidence;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Signs that are written in several ways, or that nobody sees: what one copy of a text has otherwise than another.
final class Signs {

    static final int SOFT_HYPHEN = 0x00AD;

    private static final int LETTER_APOSTROPHE = 0x02BC;

    private Signs() {}

    /// Marks of direction and joining, zero-width spaces, the soft hyphen, the stroke that stretches Arabic letters.
    static boolean isUnseen(int c) {
        return switch (c) {
            case SOFT_HYPHEN, 0x0640, 0x061C, 0x2060, 0xFEFF -> true;
            default -> (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    static boolean isDash(int c) {
        return isHyphen(c) || (c >= 0x2012 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
    }

    static boolean isDoubleQuote(int c) {
        return switch (c) {
            case '"', 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB, 0x05F4, 0xFF02 -> true;
            default -> false;
        };
    }

    static boolean isSingleQuote(int c) {
        return switch (c) {
            case '\'', '`', 0x00B4, LETTER_APOSTROPHE, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0x05F3,
                    0xFF07 ->
                true;
            default -> false;
        };
    }

    static boolean isLetter(int c) {
        return (Character.isLetter(c) && c != LETTER_APOSTROPHE) || Normalisation.isMark(c);
    }

    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || Character.isDigit(c);
    }

    /// The letters of a ligature, or of the form that an Arabic letter has in its place; any other sign itself.
    static String apart(int c) {
        String sign = Character.toString(c);
        return isLigature(c) ? Normalizer.normalize(sign, Form.NFKC) : sign;
    }

    static boolean isLigature(int c) {
        return (c >= 0xFB00 && c <= 0xFDFB) || (c >= 0xFE80 && c <= 0xFEFC) || (c >= 0x0132 && c <= 0x0133);
    }

    /// The sign as a keyboard has it.
    static int plain(int c) {
        if (c == '\n') {
            return ' ';
        }
        return isDoubleQuote(c) ? '"' : isSingleQuote(c) ? '\'' : isDash(c) ? '-' : c;
    }
}
