package org.entourage.claim;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MixedScriptsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H\u0435lga Lund            | H\u0435lga          | U+0435
            Helga L\u057Dnd \u0410nna | \u0410nna           | U+0410
            \u041E'Hara \u041Erion    | \u041Erion          | U+041E
            Пaрк                  | Пaрк           | U+0061
            \u0391nna                  | \u0391nna           | U+0391
            Νiκος                 | Νiκος          | U+0069
            z\u0443\u0440a-Lund       | z\u0443\u0440a     | U+0443 U+0440
            """)
    void aWordOfTwoScriptsWhoseLettersPassForOneIsFound(String name, String word, String letters) {
        assertThat(MixedScripts.in(name)).containsExactly(
                new MixedScripts.Word(word, List.of(letters.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Helga Lund", "Хельга Лунд", "Αθήνα", "Газета Times", "Helga Лунд", "iPhoneом", "東京タワー",
        "LINEヤフー株式会社", "Γ-Globulin", "Łódź Ægir", "علی Helga", ""})
    void wordsOfOneScriptEachAreInOrder(String name) {
        assertThat(MixedScripts.in(name)).isEmpty();
    }
}
