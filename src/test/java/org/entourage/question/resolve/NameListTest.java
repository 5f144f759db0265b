package org.entourage.question.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameListTest {

    /// Names as they are written; one is found by whatever has its words.
    private record Names(Set<String> written) implements NameList.KnownNames {

        @Override
        public boolean has(String name) {
            return written.stream().anyMatch(each -> plain(each).equals(plain(name)));
        }

        @Override
        public boolean hasWithComma(String name) {
            return written.stream().anyMatch(each -> each.contains(",") && plain(each).equals(plain(name)));
        }

        private static String plain(String name) {
            return name.replaceAll("[, ]+", " ").strip();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ann                    | ann
            ann,bob                | ann;bob
            ' ann , Bob B. '       | ' ann;Bob B. '
            ann,,bob,              | ann;bob
            "Brandt, Son",ann      | Brandt, Son;ann
            ann, "Brandt, Son"     | ann;Brandt, Son
            ann, "Brandt ""x\"""   | ann;Brandt "x"
            "Bob" Smith, ann       | "Bob" Smith;ann
            ann "the axe", bob     | ann "the axe";bob
            "unclosed, ann         | "unclosed;ann
            ,                      | ``
            """)
    void namesArePartedByCommas(String text, String names) {
        assertThat(NameList.of(text, new Names(Set.of()))).isEqualTo(parted(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orrel, Ltd.,dee                | Orrel, Ltd.;dee
            dee,Orrel, Ltd.                | dee;Orrel, Ltd.
            dee , Orrel ,Ltd.  , eve       | dee;Orrel ,Ltd.;eve
            Kay, Lund and Moe              | Kay, Lund and Moe
            Kay, Lund and Moe, Orrel, Ltd. | Kay, Lund and Moe;Orrel, Ltd.
            Kay, Orrel, Ltd.               | Kay;Orrel, Ltd.
            Kay,Lund                       | Kay;Lund
            Poul Vang, dee                 | Poul Vang;dee
            Poul, Vang, dee                | Poul, Vang;dee
            Orrel, nobody, dee             | Orrel;nobody;dee
            Orrel, Ltd., nobody            | Orrel, Ltd.;nobody
            "Kay, Lund", dee               | Kay, Lund;dee
            A, B, C                        | A;B, C
            """)
    void partsArePutTogetherWhereTheGraphKnowsThatName(String text, String names) {
        Names known = new Names(Set.of("dee", "eve", "Orrel, Ltd.", "Kay, Lund and Moe", "Kay", "Lund", "Kay Lund",
                "Poul Vang", "A", "A, B", "B, C"));
        assertThat(NameList.of(text, known)).isEqualTo(parted(names));
        assertThat(NameList.candidates(text)).containsAll(parted(names));
    }

    @Test
    void theValuesOfAParameterThatIsGivenSeveralTimesAreListsByThemselves() {
        Names known = new Names(Set.of("A", "B", "A, B"));
        String joined = NameList.joined(List.of("A", "B", " ", "A, B"));
        assertThat(NameList.of(joined, known)).containsExactly("A", "B", "A, B");
        assertThat(NameList.values(joined)).containsExactly("A", "B", "A, B");
        assertThat(NameList.line(joined)).isEqualTo("A,B,\"A, B\"");
        assertThat(NameList.line("A, B")).as("as it was typed").isEqualTo("A, B");
    }

    private static List<String> parted(String names) {
        return Arrays.stream(names.split(";", -1)).filter(name -> !name.isEmpty()).toList();
    }
}
