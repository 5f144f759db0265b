package org.entourage.claim;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            52,   none, none, 52
            3000, none, none, 3000
            3.5,  none, none, 3.5
            1E+3, none, none, 1000
            none, 3001, none, at least 3001
            none, none, 3000, at most 3000
            none, 1000, 3000, 1000 to 3000
            2000, 1000, 3000, 2000
            5,    5,    5,    5
            """)
    void aQuantityIsReadAsTheSourceSetsIt(@Nullable BigDecimal number, @Nullable BigDecimal min,
            @Nullable BigDecimal max, String text) {
        assertThat(new Term.Quantity(number, min, max).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none | none | none | a number needs a value, a min or a max
            none | 2    | 1    | min 2 is above max 1
            0    | 1    | none | 0 lies outside its min and max
            3    | none | 2    | 3 lies outside its min and max
            # written out, these would fill the memory
            1e999999999   | none | none         | a number of more than 30 digits
            none          | none | 1e999999999  | a number of more than 30 digits
            none          | 1e-999999999 | none | a number of more than 30 digits
            1e30          | none | none         | a number of more than 30 digits
            """)
    void aQuantityThatCannotBeIsRefused(@Nullable BigDecimal number, @Nullable BigDecimal min,
            @Nullable BigDecimal max, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Quantity(number, min, max))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aValueWithoutWordsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Words(text)).withMessage("a value needs words");
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.Name(text)).withMessage("a value needs words");
    }

    @Test
    void aDateIsReadAsItIsWritten() {
        assertThat(new Term.Day(Edtf.parse("2013-12~")).text()).isEqualTo("2013-12~");
    }

    @Test
    void whatIsNoIdIsNoTerm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.OfEntity("Ann"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Term.OfClaim("ann"));
    }
}
