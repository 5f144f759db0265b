package org.entourage.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceTest {

    private static final String DIGEST = Sha256.of("report");
    private static final Edtf DAY = Edtf.parse("2013-12-08");

    private static Source source(@Nullable Edtf published, @Nullable String basis, List<String> basedOn,
            Grading reliability) {
        return new Source("report", "A report", List.of("ann"), null, null, published, basis, basedOn, null, null, null,
                reliability, null);
    }

    @Test
    void aDateNeedsItsBasis() {
        assertThat(source(DAY, "stated", List.of(), Grading.UNJUDGED_SOURCE).published()).isEqualTo(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(DAY, null, List.of(), Grading.UNJUDGED_SOURCE))
                .withMessage("published needs publishedBasis: stated, or inferred and from what");
    }

    @Test
    void aSourceIsNotBasedOnItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(null, null, List.of("other", "report"), Grading.UNJUDGED_SOURCE))
                .withMessage("source \"report\" is based on itself");
    }

    @Test
    void aSourceIsGradedWithALetterAndAPieceOfInformationWithADigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source(null, null, List.of(), Grading.UNJUDGED_INFORMATION))
                .withMessage("grade \"6\" is none of A B C D E F");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim.Provenance(Grading.UNJUDGED_SOURCE, "ann", "read by hand", null))
                .withMessage("grade \"F\" is none of 1 2 3 4 5 6");
    }

    @Test
    void aGradeNeedsWhoGaveItWhenAndWhy() {
        assertThat(new Grading("B", "ann", DAY, "known for years").grade()).isEqualTo("B");
        assertThat(new Grading("F", null, null, null)).isEqualTo(Grading.UNJUDGED_SOURCE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Grading("B", null, DAY, "known for years"))
                .withMessage("grade \"B\" needs grader, day and reason");
        assertThatIllegalArgumentException().isThrownBy(() -> new Grading("1", "ann", null, "known for years"))
                .withMessage("grade \"1\" needs grader, day and reason");
        assertThatIllegalArgumentException().isThrownBy(() -> new Grading("1", "ann", DAY, null))
                .withMessage("grade \"1\" needs grader, day and reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "a", "0", "7", "B2", "A ", "unknown"})
    void whatIsNoGradeIsRefused(String grade) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grading(grade, "ann", DAY, "known for years"))
                .withMessage("\"%s\" is no grade: A to F, 1 to 6", grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | 5  | no stretch of text: [-1, 5) of copy
            5  | 5  | no stretch of text: [5, 5) of copy
            5  | 4  | no stretch of text: [5, 4) of copy
            """)
    void aPassageHasALength(int start, int end, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("copy", start, end, DIGEST, null))
                .withMessage(message);
    }

    @Test
    void aPassageKnowsItsDigestAndParagraph() {
        assertThat(new Passage("copy", 0, 1, DIGEST, 1).place()).isEqualTo("copy [0, 1)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("copy", 0, 1, "abc", 1))
                .withMessage("\"abc\" is not a SHA-256 digest of 64 lower-case hexadecimal digits");
        assertThatIllegalArgumentException().isThrownBy(() -> new Passage("copy", 0, 1, DIGEST, 0))
                .withMessage("paragraphs are counted from 1, not 0");
    }

    @Test
    void aTextIsNotEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Source.Text("copy", "report", null, null, DIGEST, 0))
                .withMessage("text \"copy\" is empty");
    }
}
