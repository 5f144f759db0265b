package org.entourage.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Passage;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.evidence.OtherCopy.Several;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTest {

    /// The paragraphs of what was read, those that are cited in brackets, and of a copy: `N` is the same sentence each time,
    /// every other word a sentence of its own. Then, for each cited one, its paragraph in the copy, with `n` if its
    /// neighbours told; or all paragraphs.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a N [b] [N]           | x y a N b N        | 5 6n
            a [N] b N             | x y a N b N        | 4/6
            [a] [N] b N           | x y a N b N        | 3 4n
            N [a] [N] [b] N       | x N a N b N        | 3 4n 5
            N a [N] [b] N         | x N a N b N        | 4n 5
            [N] a [N] b [N]       | x N a N b N        | 2n 4n 6n
            [N] a [N] b N c [N]   | x N a N b N c N    | 2n 4n 8n
            [N] a [N] b N         | x N a N b N        | 2/4/6 2/4/6
            [a] [N] b N           | N b N x a          | 5 1/3
            [a] b [N] [c] N       | x a b c N y N      | 2 5/7 4
            [a] [N] [b] c N [N]   | b c N N y a N      | 6 3/4/7 1 3/4/7
            [a] [N] [b] [N] [c]   | x a b N c          | 2 4 3 4 5
            [a] [N] b [c] N       | a long N b N c N   | 1 3/5/7 6
            """)
    void tellWhichOfSeveralPlacesIsMeant(String read, String copied, String expected) {
        NormalisedText text = text(read.replaceAll("[\\[\\]]", ""));
        List<Passage> cited = new ArrayList<>();
        List<String> sentences = words(read);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).startsWith("[")) {
                Stretch place = text.paragraphs().get(i);
                cited.add(Locator.passage(text, "read", place.start(), place.end()));
            }
        }
        NormalisedText copy = text(copied);
        assertThat(OtherCopy.search(copy, cited).stream().map(outcome -> switch (outcome) {
            case Found found -> copy.paragraphAt(found.place().start())
                    + (found.marks().contains(Mark.NEIGHBOURS) ? "n" : "");
            case Several(_, var places) -> places.stream()
                    .map(place -> String.valueOf(copy.paragraphAt(place.start()))).collect(Collectors.joining("/"));
            case OtherCopy.Missing _ -> "none";
            case OtherCopy.Unsearched _ -> "unsearched";
        }).collect(Collectors.joining(" "))).isEqualTo(expected);
    }

    private static NormalisedText text(String sentences) {
        return NormalisedText.of(words(sentences).stream()
                .map(each -> each.equals("N") ? "He denied it." : "Sentence %s is here.".formatted(each))
                .collect(Collectors.joining("\n\n")));
    }

    private static List<String> words(String all) {
        return Stream.of(all.trim()).flatMap(each -> Stream.of(each.split(" +", -1))).toList();
    }
}
