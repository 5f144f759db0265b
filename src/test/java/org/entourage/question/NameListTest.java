package org.entourage.question;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ann                    | ann
            ann,bob                | ann;bob
            ' ann , Bob B. '       | ' ann;Bob B. '
            ann,,bob,              | ann;bob
            "Brandt, Son",ann      | Brandt, Son;ann
            ann, "Brandt, Son"     | ann;Brandt, Son
            "Bob" Smith, ann       | "Bob" Smith;ann
            ann "the axe", bob     | ann "the axe";bob
            "unclosed, ann         | "unclosed;ann
            ,                      | ``
            """)
    void namesArePartedByCommas(String text, String names) {
        assertThat(NameList.of(text)).isEqualTo(Arrays.stream(names.split(";", -1)).filter(name -> !name.isEmpty())
                .toList());
    }
}
