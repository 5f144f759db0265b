package org.entourage.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    /// A slash marks where one sentence ends and the next begins.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann left./ Bob stayed.
            Who left?/ Ann!/ Bob stayed
            A headline without a stop
            The U.S. envoy met Ann./ The U.N. did not.
            She works in Washington, D.C.
            George W. Bush met J.-P. Meyer and H.W. Smith./ They talked.
            Mr. Smith, Dr. Jones and Gen. Miller left./ Sen. Brown stayed.
            He sold arms, cars, etc. to Acme Inc. in Sept. 2011./ Then he left.
            It was 3.5 million, see www.example.org for more./ Yes.
            It was version 2./ Then came 3.
            See No. 5 and p. 12./ He said no./ Then he left.
            Really?!/ Yes.../ Well.
            He paused . . ./ and left./ She stayed.
            ... and then he left./ She stayed.
            She said “we knew.”/ He said ‘never!’/ They left.
            She said "we knew."/ He said 'never!'/ They left.
            (They had left.)/ [Nobody stayed.]/ So.
            He met the envoy (of the U.S.) twice./ Then he left.
            He asked “why?”./ She knew.
            „Ja.“/ Nein.
            « Oui ! »/ Non.
            Vraiment ?/ Oui.
            He knew e.g. Ann, i.e. his aunt./ Mar. 5 came.
            The index rose by 5 pts./ The Joneses’./ End.
            Ann “Doc” Miller left at 5 p.m. on Monday./ End.
            Straße, ÉCOLE É. Martin./ Ünal Ö. Kaya.
            A first…still one .x
            ?!
            .
            """)
    void endAtAStopButNotAfterAnAbbreviation(String marked) {
        List<String> expected = List.of(marked.split("/ "));
        assertThat(quotes(NormalisedText.of(marked.replace("/", "")))).isEqualTo(expected);
    }

    private static List<String> quotes(NormalisedText text) {
        return text.sentences().stream().map(sentence -> text.quote(sentence.start(), sentence.end())).toList();
    }

    @Test
    void areNumberedInTheirParagraphAndNeverCrossIt() {
        var text = NormalisedText.of("A caption\n\nOne. Two.\n\nMet Mr.\n\nSmith");
        assertThat(text.sentences()).containsExactly(new Sentence(1, 1, 0, 9), new Sentence(2, 1, 10, 14),
                new Sentence(2, 2, 15, 19), new Sentence(3, 1, 20, 27), new Sentence(4, 1, 28, 33));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 4, 1", "0, 5, 1", "0, 6, 2", "4, 5, 0", "3, 6, 2", "5, 9, 1", "9, 10, 0", "8, 11, 2",
        "0, 13, 3", "12, 13, 1"})
    void areTouchedByWhatSharesACodePoint(int start, int end, int count) {
        var text = NormalisedText.of("One. Two.\n\nSix");
        assertThat(text.sentencesTouching(start, end)).hasSize(count);
    }
}
