package org.entourage.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class WindowsTest {

    private static Passage passage(int start, String words) {
        int length = words.codePointCount(0, words.length());
        return new Passage("report", start, start + length, Sha256.of(words), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bob paid.        | [9, 18)
            (twice)          | [23, 30)
            ice              | [26, 29)
            A                | [0, 1), [32, 33)
            bob paid.        |
            """)
    void areFoundWhereverTheyBegin(String words, String places) {
        var text = NormalisedText.of("Ann ran. Bob paid. Yes (twice)!\n\nA \uD83D\uDE42");
        Windows windows = Windows.of(text, passage(5, words));
        assertThat(windows.complete()).isTrue();
        assertThat(windows.places().stream().map(Stretch::toString)).hasToString(
                places == null ? "[]" : "[" + places + "]");
    }

    @Test
    void overlappingOnesAreFoundToo() {
        assertThat(Windows.of(NormalisedText.of("aaaa"), passage(3, "aa")).places()).containsExactly(new Stretch(0, 2),
                new Stretch(1, 3), new Stretch(2, 4));
    }

    @Test
    void aCopyWithAnotherBeginningHasThePassageElsewhere() {
        var first = NormalisedText.of("Ann \uD83D\uDE42 ran. Bob paid.");
        var passage = Locator.passage(first, "first", 11, 20);
        var copy = NormalisedText.of("Read our letter!\n\nAnn \uD83D\uDE42 ran. Bob paid.");
        assertThat(Windows.of(copy, passage).places()).containsExactly(new Stretch(28, 37));
    }

    @Test
    void inALongTextTheBeginningsOfSentencesComeFirst() {
        var text = NormalisedText.of("word ".repeat(15_000) + "Here. Bob paid. " + "word ".repeat(15_000));
        Windows windows = Windows.of(text, passage(0, "Bob paid."));
        assertThat(windows).isEqualTo(new Windows(List.of(new Stretch(75_006, 75_015)), true));
    }

    @Test
    void whatWasNotSearchedIsNotSaidToBeMissing() {
        var text = NormalisedText.of("word ".repeat(50_000) + "paid");
        assertThat(Windows.of(text, passage(0, "paid"))).isEqualTo(new Windows(List.of(), false));
        assertThat(Verification.verify(passage(0, "paid"), text)).extracting("found").asString()
                .endsWith("; the cited words do not stand near, the rest was not searched");
    }

    @Test
    void aPassageOfMillionsIsNotHashedEverywhere() {
        var text = NormalisedText.of("word ".repeat(1_000_000));
        var passage = new Passage("report", 0, 4_000_000, Sha256.of("other"), null);
        assertThat(Windows.of(text, passage)).isEqualTo(new Windows(List.of(), false));
    }
}
