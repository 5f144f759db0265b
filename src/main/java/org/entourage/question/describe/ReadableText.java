package org.entourage.question.describe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was typed as a parameter: text that a person can read.
public final class ReadableText {

    /// Control characters, line ends and tabs among them, and halves of characters.
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private ReadableText() {}

    /// Refuses what nobody can have meant.
    ///
    /// @throws IllegalArgumentException that names the parameter and the character
    public static void require(String parameter, String text) {
        Matcher unreadable = UNREADABLE.matcher(text);
        if (unreadable.find()) {
            throw new IllegalArgumentException(
                    "%s: found \"%s\" with a control character (U+%04X), expected text without any".formatted(
                            visible(parameter), visible(text), unreadable.group().codePointAt(0)));
        }
    }

    private static String visible(String text) {
        return UNREADABLE.matcher(text).replaceAll("\uFFFD");
    }
}
