package org.entourage.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.evidence.Verdict.Verified;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The real article, which is not part of the project: the folder that holds `sources/` is the system property
/// `entourage.shared`, else the variable `ENTOURAGE_SHARED`, else `../shared`.
class SharedSourceTest {

    private NormalisedText article = NormalisedText.of("");

    @BeforeEach
    void read() throws IOException {
        String fallback = Objects.requireNonNullElse(System.getenv("ENTOURAGE_SHARED"), "../shared");
        Path file = Path.of(System.getProperty("entourage.shared", fallback), "sources", "000_8b861169fb7192b0.txt");
        assumeTrue(Files.isReadable(file), "skipped: no article at " + file.toAbsolutePath());
        article = NormalisedText.of(Files.readAllBytes(file));
    }

    @Test
    void theArticleHasItsParagraphsAndSentences() {
        assertThat(article.sha256()).isEqualTo("6a365df94ab9db008188ecd11cbf01198d531b50f804b06f827c8d9f21e7e274");
        assertThat(article.length()).isEqualTo(6012);
        assertThat(article.paragraphs()).hasSize(22);
        assertThat(article.sentences().stream().collect(groupingBy(Sentence::paragraph, TreeMap::new, counting()))
                .values()).containsExactly(1L, 1L, 1L, 1L, 2L, 1L, 1L, 3L, 2L, 1L, 2L, 5L, 2L, 2L, 1L, 2L, 1L, 1L, 6L,
                        1L, 1L, 1L);
    }

    @Test
    void everySentenceOfTheArticleIsLocatedAndVerified() {
        for (Sentence sentence : article.sentences()) {
            String quote = article.quote(sentence.start(), sentence.end());
            var typed = quote.replaceAll("[“”]", "\"").replace('’', '\'').replace('—', '-').replace(" ", "\n");
            assertThat(Locator.places(article, typed)).contains(sentence.stretch());
            var passage = Locator.passage(article, "article", sentence.start(), sentence.end());
            assertThat(Verification.verify(passage, article)).isEqualTo(new Verified(passage));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            former New York                 | [333, 348)
            Rajavi                          | [236, 242), [393, 399)
            "Ashrafis,"                     | [3870, 3881)
            the U.S. State Department as    | [1207, 1235)
            """)
    void wordsStandWhereAReaderSeesThem(String words, String places) {
        assertThat(Locator.places(article, words).stream().map(Stretch::toString).collect(joining(", ")))
                .isEqualTo(places);
    }
}
