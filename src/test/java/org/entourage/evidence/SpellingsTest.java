package org.entourage.evidence;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.evidence.OtherCopy.Found;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTest {

    private static OtherCopy.Outcome search(String read, String copy) {
        var passage = new Passage("read", 40, 40 + read.codePointCount(0, read.length()), Sha256.of(read), null);
        return OtherCopy.search(NormalisedText.of("Home. " + copy + " The end."), List.of(passage)).getFirst();
    }

    /// What was read, and the same words of a copy.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            She said “we paid” and ‘left’.     | She said "we paid" and 'left'.
            She said "we paid" and 'left'.     | She said “we paid” and ‘left’.
            Er sagte „wir zahlten“, ‚ja‘.      | Er sagte "wir zahlten", 'ja'.
            Elle dit «nous payons» ici.        | Elle dit « nous payons » ici.
            Elle dit « nous payons » ici.      | Elle dit “nous payons” ici.
            It’s Ann’s “own” club.             | It's Ann's "own" club.
            In 2010–2011 — he said — it held.  | In 2010-2011 - he said - it held.
            In 2010-2011 - he said - it held.  | In 2010–2011 – he said – it held.
            A so-called fund paid.             | A so\u2011called fund paid.
            A fall of \u22125 degrees.         | A fall of -5 degrees.
            The office of finance affirmed it. | The o\uFB03ce of \uFB01nance a\uFB00irmed it.
            The o\uFB03ce of \uFB01nance a\uFB03rmed it. | The office of finance affirmed it.
            The commission met the minister.   | The com- mission met the min- ister.
            The so-called fund of Ann.         | The so- called fund of Ann.
            Die Politik zahlte Immobilien.     | Die Po\u00AD litik zahlte Immo\u00ADbilien.
            Die Poli\u00ADtik zahlte.          | Die Politik zahlte.
            The com- mission met the min- ister. | The commission met the minister.
            He left… and paid.                 | He left... and paid.
            ئەو گوتی: «پارەمان دا».            | ئەو گوتی: \u200F«پارەمان دا»\u200F.
            ئەو گوتی: \u202B«پارەمان دا»\u202C. | ئەو گوتی: «پارەمان دا».
            قال: “دفعنا المال”.                | \u2067قال: "دفعنا المال".\u2069
            """)
    void findTheSameWordsWithOtherSigns(String read, String copied) {
        assertThat(search(read, copied)).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.marks()).containsExactly(Mark.OTHER_SIGNS);
            assertThat(found.verbatim()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            She said “we paid”.    | She said we paid.
            She said “we paid”.    | She said “we laid”.
            A so-called fund paid. | A so called fund paid.
            The commission met.    | The commissions met.
            """)
    void otherWordsAreNotFound(String read, String copied) {
        assertThat(search(read, copied)).isInstanceOf(OtherCopy.Missing.class);
    }

    @Test
    void theVeryWordsAndTheSameWithOtherSignsAreTwoPlaces() {
        assertThat(search("The commission met.", "The com-\nmission met. The commission met."))
                .isInstanceOfSatisfying(OtherCopy.Several.class, several -> assertThat(several.places())
                        .containsExactly(new Stretch(6, 27), new Stretch(28, 47)));
    }

    @Test
    void manyPassagesThatAreNotThereTakeNoLongTime() {
        NormalisedText copy = NormalisedText.of("She said “we paid” – and left - the “so-called” fund. ".repeat(350));
        List<Passage> lost = IntStream.range(0, 300)
                .mapToObj(i -> new Passage("read", i * 50, i * 50 + 120, Sha256.of("lost " + i), null)).toList();
        long start = System.nanoTime();
        assertThat(OtherCopy.search(copy, lost)).hasSize(300).allMatch(OtherCopy.Missing.class::isInstance);
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }
}
