package org.entourage.question.answer;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.document.PageRegion;

import static org.assertj.core.api.Assertions.assertThat;

class PagesInWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            14=xii,             p. xii
            5,                  page 5 of the file
            3=3 4=4,            pp. 3–4
            4=4 3=3,            pp. 3–4
            14=xii 15=1,        pp. xii–1
            3=3 4=4 5=5,        pp. 3–5
            3=3 7=7,            'pp. 3, 7'
            3=3 4,              pages 3–4 of the file
            3 9,                'pages 3, 9 of the file'
            """)
    void pagesAreCitedAsTheyArePrintedOrByTheirNumberInTheFile(String pages, String words) {
        List<PageRegion> regions = Arrays.stream(pages.split(" ")).map(page -> page.split("="))
                .map(page -> new PageRegion(Integer.parseInt(page[0]), page.length > 1 ? page[1] : null, List.of()))
                .toList();
        assertThat(PagesInWords.of(regions)).isEqualTo(words);
    }
}
