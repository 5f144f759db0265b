package org.entourage.evidence;

import java.util.BitSet;

/// The signs at which sentences end, and those that may stand right behind one.
///
/// They are those with Unicode's property Sentence_Terminal (Unicode 16), which Java does not give; beside them the
/// ellipsis, `;` behind a Greek letter (the Greek question mark, which NFC turns into a semicolon), and `:` behind an
/// Armenian one (how the Armenian full stop is mostly typed).
final class Enders {

    private static final BitSet TERMINALS = ranges("""
            21 2E 3F 589 61D-61F 6D4 700-702 7F9 837 839 83D-83E 964-965 104A-104B 1362 1367-1368 166E 1735-1736 17D4-17D5
            1803 1809 1944-1945 1AA8-1AAB 1B4E-1B4F 1B5A-1B5B 1B5E-1B5F 1B7D-1B7F 1C3B-1C3C 1C7E-1C7F 2024 203C-203D
            2047-2049 2CF9-2CFB 2E2E 2E3C 2E53-2E54 3002 A4FF A60E-A60F A6F3 A6F7 A876-A877 A8CE-A8CF A92F A9C8-A9C9
            AA5D-AA5F AAF0-AAF1 ABEB FE12 FE15-FE16 FE52 FE56-FE57 FF01 FF0E FF1F FF61 10A56-10A57 10F55-10F59 10F86-10F89
            11047-11048 110BE-110C1 11141-11143 111C5-111C6 111CD 111DE-111DF 11238-11239 1123B-1123C 112A9 113D4-113D5
            1144B-1144C 115C2-115C3 115C9-115D7 11641-11642 1173C-1173E 11944 11946 11A42-11A43 11A9B-11A9C 11C41-11C42
            11EF7-11EF8 11F43-11F44 16A6E-16A6F 16AF5 16B37-16B38 16B44 16D6E-16D6F 16E98 1BC9F 1DA88""");

    /// Those of scripts without spaces: Myanmar, Ethiopic, Khmer, Tai Tham, Balinese, Lepcha, ideographic and full-width
    /// ones, Phags-pa, Javanese.
    private static final BitSet WITHOUT_SPACE = ranges("""
            104A-104B 1362 1367-1368 17D4-17D5 1AA8-1AAB 1B4E-1B4F 1B5A-1B5B 1B5E-1B5F 1B7D-1B7F 3002 A876-A877 A9C8-A9C9
            FE12 FE15-FE16 FE52 FE56-FE57 FF01 FF0E FF1F FF61""");

    private static final int ELLIPSIS = 0x2026;

    private Enders() {}

    private static BitSet ranges(String written) {
        BitSet found = new BitSet();
        for (String range : written.split("\\s+", -1)) {
            String[] ends = range.split("-", -1);
            found.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return found;
    }

    /// Whether a sentence may end with the sign at a position.
    static boolean at(int[] text, int position, int from) {
        int c = text[position];
        return isOne(c)
                || (c == ';' && follows(text, position, from, Character.UnicodeScript.GREEK))
                || (c == ':' && follows(text, position, from, Character.UnicodeScript.ARMENIAN));
    }

    /// Whether a sign always is one.
    static boolean isOne(int c) {
        return TERMINALS.get(c) || c == ELLIPSIS;
    }

    private static boolean follows(int[] text, int position, int from, Character.UnicodeScript script) {
        int letter = position - 1;
        while (letter > from && closes(text[letter])) {
            letter--;
        }
        return letter >= from && Character.isLetter(text[letter])
                && Character.UnicodeScript.of(text[letter]) == script;
    }

    /// Whether one can be part of an abbreviation or a number too.
    static boolean isDot(int c) {
        return c == '.' || c == 0x2024 || c == 0x06D4;
    }

    /// Whether none but the end of a sentence can be meant, whatever letter follows.
    static boolean isCertain(int c) {
        return !isDot(c) && c != '!' && c != '?' && c != ELLIPSIS && c != ';' && c != ':'
                && !(c >= 0x203C && c <= 0x2049);
    }

    /// Whether a sentence ends with it though no white space follows.
    static boolean needsNoSpace(int c) {
        return WITHOUT_SPACE.get(c);
    }

    /// Whether what has this letter is written without spaces between the words.
    static boolean hasNoSpaces(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE, BALINESE,
                    TAI_THAM,
                    NEW_TAI_LUE, TAI_LE, TAI_VIET ->
                true;
            default -> false;
        };
    }

    /// Whether it closes quoted words or brackets. Quotes of either direction: some languages close with what others
    /// open with.
    static boolean closes(int c) {
        return closesOnly(c) || c == '"' || c == '\'' || c == 0x05F4
                || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /// Whether it closes in every language that has it, or is one of the quotes that open in a few.
    static boolean closesOnly(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /// Whether it stands before the first letter of a sentence.
    static boolean opens(int c) {
        return c == '"' || c == '\'' || c == 0x00BF || c == 0x00A1 || switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
