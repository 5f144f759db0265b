package org.entourage.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTest {

    @Test
    void aTextInAMessageIsOneShortLine() {
        assertThat(Shown.quoted("a\n b\u00A0\u2028c ")).isEqualTo("\"a b c\"");
        assertThat(Shown.quoted("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
        assertThat(Shown.quoted("x".repeat(1_000_000))).isEqualTo("\"" + "x".repeat(80) + "…\"");
    }

    @Test
    void aCutPartsNoSign() {
        assertThat(Shown.quoted("🙂".repeat(1_000))).isEqualTo("\"" + "🙂".repeat(80) + "…\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u007F", "\u009B", "\u202E", "\u2066", "\uD83D"})
    void aMisleadingSignIsShownByItsNumber(String sign) {
        String number = "U+%04X".formatted(sign.codePointAt(0));
        assertThat(Shown.misleading("a" + sign + "b")).contains(number);
        assertThat(Shown.quoted("a" + sign + "b")).isEqualTo("\"a" + number + "b\"");
    }

    /// Persian needs the non-joiner, right-to-left text its marks, emoji the joiner.
    @ParameterizedTest
    @ValueSource(strings = {"علی\u200Cرضا", "\u200Fمجاهدين\u200E", "👩\u200D🔬", "José", "東京", "a\u0301"})
    void whatWritingNeedsIsNotMisleading(String text) {
        assertThat(Shown.misleading(text)).isEmpty();
        assertThat(Shown.quoted(text)).isEqualTo("\"" + text + "\"");
    }
}
