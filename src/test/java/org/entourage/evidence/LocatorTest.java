package org.entourage.evidence;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.evidence.Verdict.Verified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocatorTest {

    /// What is looked for, in which text, and what stands at each place found.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "we knew"     | She said “we knew” twice | “we knew”
            “we knew”     | She said "we knew" twice | "we knew"
            'we'          | ‘we’, ‚we‘ and 'we'      | ‘we’ & ‚we‘ & 'we'
            Ann's club    | It is Ann’s club.        | Ann’s club
            2010-2011     | In 2010–2011 and 2010—2011 | 2010–2011 & 2010—2011
            well...       | He said well… and left   | well…
            well…         | He said well... and left | well...
            .             | well… no.                | .
            well.         | well… no.                |
            . no          | well… no.                |
            no            | no, no and No            | no & no
            nono          | nononono                 | nono & nono & nono
            naïve         | a nai\u0308ve man        | naïve
            nai\u0308ve   | a naïve man              | naïve
            resettle      | to re\u00ADsettle them   | re\u00ADsettle
            re\u00ADsettle | to resettle them        | resettle
            Ann ran       | Ann\u00A0ran             | Ann ran
            `  Ann \t ran ` | Ann ran                | Ann ran
            Iran          | the council of Tiran     |
            commission    | The com-¶mission and the commission met. | com- mission & commission
            com-mission   | The com-¶mission and the commission met. | com- mission
            com- mission  | The com-¶mission met.    | com- mission
            so-called     | a so-¶called, so\u2010called, so\u2011called, socalled fund | so- called & so\u2010called & so\u2011called
            socalled      | a so-¶called, so-called fund | so- called
            com           | The com-mission met.     | com
            2010-2011     | In 2010-¶2011.           | 2010- 2011
            20102011      | In 2010-¶2011.           |
            pre- and post-war | the pre- and post-war years | pre- and post-war
            a - b         | a – b and a—b            | a – b
            a--b          | a — b and a—b            | a—b
            so-           | a so-called fund         | so-
            Politik       | Die Po\u00AD¶litik       | Po\u00AD litik
            Immobilien    | Die Immo¶\u00AD¶bilien   | Immo \u00AD bilien
            office        | the o\uFB03ce            | o\uFB03ce
            of            | the o\uFB03ce            |
            o\uFB03ce     | the office               | office
            "mot"         | un « mot » et «mot»      | « mot » & «mot»
            "wir" und     | er: »wir« und »wir«      | »wir« und
            "ja"          | „ja“, ‟ja” und ‚ja‘      | „ja“ & ‟ja”
            'ja'          | ‚ja‘, ‹ja› und ›ja‹      | ‚ja‘ & ‹ja› & ›ja‹
            -5            | um \u22125 Grad          | \u22125
            پارەمان دا    | \u202B«پارە\u200Fمان دا»\u202C | پارە\u200Fمان دا
            """)
    void findsWordsAsAPersonTypesThem(String quote, String raw, String expected) {
        var text = NormalisedText.of(raw.replace('¶', '\n'));
        assertThat(Locator.places(text, quote).stream().map(place -> text.quote(place.start(), place.end()))
                .collect(Collectors.joining(" & "))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void placesAreCountedInCodePointsBehindWhatLiesBeyondTheBmp() {
        var text = NormalisedText.of("\uD83D\uDE42\uD83D\uDE42 Ann met “Bob”. \uD835\uDC01ob left.");
        assertThat(Locator.places(text, "\"Bob\"")).containsExactly(new Stretch(11, 16));
        assertThat(Locator.places(text, "\uD835\uDC01ob")).containsExactly(new Stretch(18, 21));
    }

    @Test
    void aSpaceMatchesTheEndOfAParagraph() {
        var text = NormalisedText.of("They met the former\n\nMayor of the town.");
        assertThat(Locator.places(text, "former Mayor")).containsExactly(new Stretch(13, 25));
        assertThat(Locator.places(text, "former\r\n\r\nMayor")).containsExactly(new Stretch(13, 25));
        assertThat(Locator.passage(text, "report", 13, 25))
                .isEqualTo(new Passage("report", 13, 25, Sha256.of("former\nMayor"), 1));
    }

    @Test
    void manyHalfMatchesTakeNoMoreTime() {
        var text = NormalisedText.of("a".repeat(1_000_000) + "b");
        assertThat(Locator.places(text, "a".repeat(100_000) + "b")).containsExactly(new Stretch(900_000, 1_000_001));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "\u00A0", "\u00AD"})
    void nothingIsNotFoundEverywhere(String quote) {
        var text = NormalisedText.of("Ann ran.");
        assertThatIllegalArgumentException().isThrownBy(() -> Locator.places(text, quote))
                .withMessage("nothing to find in \"%s\"".formatted(quote));
    }

    @Test
    void aPassageHasOneToThreeSentences() {
        var text = NormalisedText.of("One. Two. Six. Ten.");
        assertThat(Locator.passage(text, "report", 0, 14))
                .isEqualTo(new Passage("report", 0, 14, Sha256.of("One. Two. Six."), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Locator.passage(text, "report", 3, 16))
                .withMessage("report [3, 16) touches 4 sentences; a passage has 1 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Locator.passage(text, "report", 4, 5))
                .withMessage("report [4, 5) touches 0 sentences; a passage has 1 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Locator.passage(text, "report", 4, 50))
                .withMessage("no stretch [4, 50) in a text of 19");
    }

    @Test
    void everySentenceOfARandomTextIsFoundAtItsPlaceAndVerified() {
        var random = new Random(20131208);
        for (int round = 0; round < 500; round++) {
            var text = NormalisedText.of(randomText(random));
            for (Sentence sentence : text.sentences()) {
                String quote = text.quote(sentence.start(), sentence.end());
                assertThat(Locator.places(text, quote)).as(quote).contains(sentence.stretch());
                var passage = Locator.passage(text, "random", sentence.start(), sentence.end());
                assertThat(passage.paragraph()).isEqualTo(sentence.paragraph());
                assertThat(Verification.verify(passage, text)).isEqualTo(new Verified(passage));
                assertThat(Windows.of(text, passage).places()).contains(sentence.stretch());
            }
        }
    }

    @Test
    void theSentencesOfARandomTextAreApartByOneWhiteSpaceAndLeaveNothingOut() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var text = NormalisedText.of(randomText(random));
            assertThat(NormalisedText.restored(text.content()).sentences()).isEqualTo(text.sentences());
            int end = -1;
            for (Sentence sentence : text.sentences()) {
                assertThat(sentence.start()).isEqualTo(end + 1);
                assertThat(text.quote(sentence.start(), sentence.end())).isEqualTo(
                        text.quote(sentence.start(), sentence.end()).strip()).doesNotContain("\n");
                assertThat(end < 0 || Normalisation.isWhiteSpace(text.codePointAt(end))).isTrue();
                end = sentence.end();
            }
            assertThat(Math.max(0, end)).isEqualTo(text.length());
        }
    }

    private static String randomText(Random random) {
        List<String> pieces = List.of("Ann", "U.S.", "W.", "e\u0301", "\uD83D\uDE42", "“", "”", "’", "…", ".", "!",
                "?!", ")", "(", "3.5", "Mr.", " ", " ", " ", " ", "\u00A0", "\n", "\r\n", "\n \n", "\u2028", "—",
                "so\u00ADft", "\u0301");
        return Stream.generate(() -> pieces.get(random.nextInt(pieces.size()))).limit(random.nextInt(120))
                .collect(Collectors.joining());
    }
}
