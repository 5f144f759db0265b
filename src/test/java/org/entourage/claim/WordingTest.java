package org.entourage.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Wording.Speaker;
import org.entourage.claim.Wording.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    /// Each tone: certainty, voice (with the speaker behind a colon), then `denied`, `disputed`, `retracted` as needed.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the examples of the design
            supported         | stated own                           | supported
            perpetrator of    | alleged unnamed                      | perpetrator of (alleged)
            revealed          | stated self:MEK disputed             | revealed (by its own account; disputed)
            funded            | stated attributed:X                  | funded (says X)
            # hedges
            funded            | alleged own                          | funded (alleged)
            funded            | suspected unnamed                    | funded (suspected)
            funded            | hypothetical own                     | funded (hypothetical)
            funded            | intended own                         | funded (intended)
            funded            | proposed attributed:X                | funded (proposed; says X)
            funded            | predicted own                        | funded (predicted)
            funded            | alleged self:MEK                     | funded (alleged; by its own account)
            funded            | alleged attributed:X                 | funded (alleged; says X)
            # a bare statement of somebody unnamed must not read as the author's
            funded            | stated unnamed                       | funded (says somebody unnamed)
            funded            | stated unnamed:officials             | funded (says officials)
            # whoever is not named is described as the source does, also where there is a hedge
            funded            | stated unnamed:aide                  | funded (says aide)
            funded            | alleged unnamed:aide                 | funded (alleged; says aide)
            funded            | stated unnamed:clerk, stated unnamed:aide | funded (say aide, clerk)
            funded            | stated unnamed:aide, stated attributed:X | funded (says X)
            # a chain is named whole, whoever speaks last
            funded            | stated attributed:NCRI>X             | funded (says NCRI that X said it)
            funded            | stated self:NCRI>MEK                 | funded (says NCRI that MEK said it)
            funded            | stated unnamed:NCRI>aide disputed    | funded (says NCRI that aide said it; disputed)
            funded            | alleged unnamed:NCRI>?               | funded (alleged; says NCRI that somebody unnamed said it)
            funded            | stated attributed:A>B>C denied       | funded (denied; says A that B said that C said it)
            funded            | stated attributed:A~reportedly>?~perhaps>C | funded (says A, “reportedly”, that somebody unnamed, “perhaps”, said that C said it)
            funded            | stated attributed:A>C, stated attributed:B, stated self:MEK | funded (say B, MEK; says A that C said it)
            funded            | stated self:MEK, stated attributed:A>C | funded (by its own account; says A that C said it)
            funded            | stated attributed:A>C, stated own    | funded
            # denials
            funded            | stated own denied                    | funded (denied)
            funded            | stated unnamed denied                | funded (denied; says somebody unnamed)
            funded            | stated self:MEK denied               | funded (denied; by its own account)
            funded            | stated attributed:X denied disputed  | funded (denied; says X; disputed)
            funded            | alleged attributed:X denied          | funded (denied; alleged; says X)
            # retracted
            funded            | stated own retracted                 | funded (retracted)
            funded            | stated attributed:X retracted disputed | funded (says X; retracted; disputed)
            # several claims: the surest speaks
            funded            | alleged unnamed, stated own          | funded
            funded            | stated attributed:X, alleged own     | funded (says X)
            funded            | stated attributed:X, stated own      | funded
            funded            | stated attributed:Y, stated attributed:X, stated attributed:Y | funded (say X, Y)
            funded            | stated attributed:X, stated unnamed  | funded (says X)
            funded            | stated self:MEK, stated attributed:X | funded (say MEK, X)
            funded            | predicted own, hypothetical own      | funded (hypothetical)
            funded            | stated own, alleged unnamed disputed | funded (disputed)
            # what was retracted lends no certainty
            funded            | stated own retracted, alleged unnamed | funded (alleged)
            funded            | stated own retracted, stated attributed:X | funded (says X)
            """)
    void losesNoHedgeDenialOrSpeaker(String relation, String tones, String label) {
        assertThat(Wording.label(relation, Arrays.stream(tones.split(", ")).map(WordingTest::tone).toList()))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supported      | stated own                   | supported
            perpetrator of | alleged unnamed              | alleged: perpetrator of
            revealed       | stated self:MEK disputed     | disputed, by its own account: revealed
            funded         | stated attributed:X          | says X: funded
            funded         | alleged attributed:X denied  | denied, alleged, says X: funded
            funded         | stated attributed:A>B disputed | disputed, second-hand: funded
            funded         | stated attributed:A>B, stated attributed:A>C, stated attributed:X | says X, second-hand: funded
            """)
    void aCaptionPutsTheHedgeFirstForItsEndMayBeCut(String relation, String tones, String caption) {
        assertThat(Wording.caption(relation, Arrays.stream(tones.split(", ")).map(WordingTest::tone).toList()))
                .isEqualTo(caption);
    }

    private static Tone tone(String text) {
        List<String> words = List.of(text.split(" "));
        List<String> voice = List.of(words.get(1).split(":"));
        return new Tone(words.contains("denied") ? Polarity.DENIED : Polarity.AFFIRMED,
                Certainty.valueOf(words.getFirst().toUpperCase(Locale.ROOT)), Voice.of(voice.getFirst()),
                voice.size() == 1 ? List.of() : speakers(voice.getLast()), words.contains("disputed"),
                words.contains("retracted"));
    }

    /// `A>B~hedge>?`: outermost first, `?` for somebody whom the source does not even describe.
    private static List<Speaker> speakers(String chain) {
        return Arrays.stream(chain.split(">")).map(step -> step.split("~")).map(step -> new Speaker(
                step[0].equals("?") ? null : step[0], step.length == 1 ? null : step[1])).toList();
    }
}
