package org.entourage.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/// Tells from bytes that are not UTF-8 what they probably are, and from a text that was read in a wrong encoding that it was.
public final class Encodings {

    /// What to do about control characters U+0080 to U+009F: nobody writes these, a wrong conversion makes them.
    public static final String MISREAD = "a text in Windows-1252 was taken for ISO 8859-1 when it was made UTF-8: convert the "
            + "original with iconv -f WINDOWS-1252 -t UTF-8";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int NEXT_LINE = 0x85;

    private Encodings() {}

    /// What bytes that are not UTF-8 probably are, and what to do; null if there is nothing to say.
    public static @Nullable String hint(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes.length > 1 ? bytes[1] & 0xFF : 0);
        if (first == 0xFEFF || first == 0xFFFE) {
            return "the file is UTF-16: convert it with iconv -f UTF-16 -t UTF-8";
        }
        return isWindows(bytes)
                ? "the file is probably Windows-1252: convert it with iconv -f WINDOWS-1252 -t UTF-8"
                : null;
    }

    /// Whether a character is one of the control characters U+0080 to U+009F.
    public static boolean isLatinControl(int c) {
        return c >= 0x80 && c <= 0x9F;
    }

    /// What the bytes of U+0080 to U+009F mean in Windows-1252; other characters themselves.
    static int meant(int c) {
        return isLatinControl(c) ? new String(new byte[] {(byte) c}, WINDOWS).codePointAt(0) : c;
    }

    /// That a text has such control characters; null if it has none. NEL ends lines in some files, and counts only beside
    /// others, beside lines that end otherwise, or in front of a space.
    public static @Nullable String misread(byte[] utf8) {
        int controls = 0;
        int firstLine = 0;
        int line = 1;
        boolean others = false;
        for (int i = 0; i < utf8.length; i++) {
            int c = i > 0 && (utf8[i - 1] & 0xFF) == 0xC2 ? utf8[i] & 0xFF : 0;
            if (isLatinControl(c)) {
                controls++;
                others |= c != NEXT_LINE || (i + 1 < utf8.length && utf8[i + 1] == ' ');
                firstLine = controls == 1 ? line : firstLine;
            }
            line += utf8[i] == '\n' ? 1 : 0;
        }
        return others || (controls > 0 && line > 1)
                ? "%d control %s U+0080 to U+009F, the first in line %d: %s".formatted(controls,
                        controls == 1 ? "character" : "characters", firstLine, MISREAD)
                : null;
    }

    /// Every byte has a meaning, and more stand alone than form characters of UTF-8: a damaged UTF-8 file is not that.
    private static boolean isWindows(byte[] bytes) {
        int alone = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            if (c < 0x80) {
                continue;
            }
            int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 1;
            if (length > 1 && i + length <= bytes.length && isUtf8(bytes, i, length)) {
                together++;
                i += length - 1;
            } else if (endsInside(bytes, i)) {
                return false;
            } else {
                alone++;
                if (c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D) {
                    return false;
                }
            }
        }
        return alone > together;
    }

    /// Whether a character of UTF-8 is cut off by the file's end.
    private static boolean endsInside(byte[] bytes, int from) {
        int lead = bytes[from] & 0xFF;
        boolean few = bytes.length - from > 1 && bytes.length - from < (lead >= 0xF0 ? 4 : 3);
        return lead >= 0xE0 && few && (bytes[from + 1] & 0xC0) == 0x80 && (bytes[bytes.length - 1] & 0xC0) == 0x80;
    }

    private static boolean isUtf8(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8).indexOf(0xFFFD) < 0;
    }
}
