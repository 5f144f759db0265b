package org.entourage.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Foreign text as it is kept and shown: on one line, and without signs that a reader cannot see but that change what
/// is seen: control characters (a terminal obeys them), overrides of the reading direction, halves of surrogate pairs.
final class Shown {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int LONGEST = 80;
    private static final int LONGEST_LINE = 300;

    private Shown() {}

    /// Each run of white space as one space, none at the ends.
    static String oneLine(String text) {
        return isPlain(text) ? text : spaced(text);
    }

    /// Whether a text is of visible ASCII signs, parted by single spaces: most are, and very many are asked.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return before != ' ';
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// The first misleading sign of a text, as `U+202E`.
    static Optional<String> misleading(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        Matcher matcher = MISLEADING.matcher(text);
        return matcher.find() ? Optional.of(name(matcher.group())) : Optional.empty();
    }

    /// A text in quotes, cut where it is long, misleading signs by their number.
    static String quoted(String text) {
        return "\"%s\"".formatted(cut(text, LONGEST));
    }

    /// A message that may quote foreign text.
    static String message(String text) {
        return cut(text, LONGEST_LINE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest && isPlain(text)) {
            return text;
        }
        boolean headOnly = text.length() > 4 * longest;
        String line = oneLine(headOnly ? text.substring(0, 4 * longest) : text);
        boolean fits = line.codePointCount(0, line.length()) <= longest;
        String shown = fits ? line : line.substring(0, line.offsetByCodePoints(0, longest));
        return MISLEADING.matcher(shown).replaceAll(match -> name(match.group())) + (fits && !headOnly ? "" : "…");
    }

    private static String name(String sign) {
        return "U+%04X".formatted(sign.codePointAt(0));
    }
}
