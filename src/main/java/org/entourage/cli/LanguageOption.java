package org.entourage.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// The language of a text, which a user names. It is never guessed.
final class LanguageOption {

    static final String WORDS = "Language of the text, as in a dossier: de, pt-BR. It decides which abbreviations and "
            + "ordinals end no sentence. Default: not known; those of all languages that mean nothing else in another.";

    private LanguageOption() {}

    /// @throws IllegalArgumentException if it is no tag of a language
    static @Nullable String checked(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        try {
            if (!new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            throw refusal(tag, e);
        }
        throw refusal(tag, null);
    }

    private static IllegalArgumentException refusal(String tag, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "--language: found \"%s\", expected a BCP 47 tag such as de or pt-BR".formatted(tag), cause);
    }
}
