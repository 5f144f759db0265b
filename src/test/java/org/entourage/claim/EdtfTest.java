package org.entourage.claim;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfTest {

    /// Section 2 of the design, "When, in four bounds": start earliest and latest, end earliest and latest.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-12-07            | 2013-12-07 | 2013-12-07 | 2013-12-07 | 2013-12-07
            2013-12               | 2013-12-01 | 2013-12-31 | 2013-12-01 | 2013-12-31
            2012-02               | 2012-02-01 | 2012-02-29 | 2012-02-01 | 2012-02-29
            2013                  | 2013-01-01 | 2013-12-31 | 2013-01-01 | 2013-12-31
            0000                  | 0000-01-01 | 0000-12-31 | 0000-01-01 | 0000-12-31
            2013?                 | 2013-01-01 | 2013-12-31 | 2013-01-01 | 2013-12-31
            2011/2013             | 2011-01-01 | 2011-12-31 | 2013-01-01 | 2013-12-31
            2011-03/2013-12-07    | 2011-03-01 | 2011-03-31 | 2013-12-07 | 2013-12-07
            2013-12-07/2013-12-07 | 2013-12-07 | 2013-12-07 | 2013-12-07 | 2013-12-07
            2012/2012             | 2012-01-01 | 2012-12-31 | 2012-01-01 | 2012-12-31
            2013/2013-06          | 2013-01-01 | 2013-06-30 | 2013-06-01 | 2013-06-30
            2013-06/2013          | 2013-06-01 | 2013-06-30 | 2013-06-01 | 2013-12-31
            ../2012               | -∞         | -∞         | 2012-01-01 | 2012-12-31
            /2012                 | -∞         | 2012-12-31 | 2012-01-01 | 2012-12-31
            2012/..               | 2012-01-01 | 2012-12-31 | +∞         | +∞
            2012/                 | 2012-01-01 | 2012-12-31 | 2012-01-01 | +∞
            """)
    void saysFourBounds(String text, String startEarliest, String startLatest, String endEarliest, String endLatest) {
        assertThat(Edtf.parse(text).bounds()).isEqualTo(
                new Bounds(day(startEarliest), day(startLatest), day(endEarliest), day(endLatest)));
    }

    static LocalDate day(String text) {
        return switch (text) {
            case "-∞" -> LocalDate.MIN;
            case "+∞" -> LocalDate.MAX;
            default -> LocalDate.parse(text);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-12-07 | false
            2013-12-07? | true
            2013-12~   | true
            2013%      | true
            2011/2013  | false
            2011~/2013 | true
            2011/2013? | true
            ../2012%   | true
            2012?/     | true
            """)
    void isQualifiedIfOneOfItsDatesIs(String text, boolean qualified) {
        assertThat(Edtf.parse(text).qualified()).isEqualTo(qualified);
    }

    @Test
    void keepsWhatWasWritten() {
        assertThat(Edtf.parse("2011~/..").text()).isEqualTo("2011~/..");
    }

    @Test
    void anIntervalIsNoDate() {
        assertThat(Edtf.parse("2013-12").isDate()).isTrue();
        assertThat(Edtf.parse("2013-12/2013-12").isDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-13          | month 13?
            2013-00          | month 00?
            2013-02-30       | day 30?
            2013-02-29       | day 29?
            2013-12-00       | day 00?
            2013/2013-13     | month 13?
            2013/2012        | ends before it begins
            2013-12-08/2013-12-07 | ends before it begins
            ../..            | an interval without a date says nothing: leave it out
            /                | an interval without a date says nothing: leave it out
            /..              | an interval without a date says nothing: leave it out
            ../              | an interval without a date says nothing: leave it out
            ''               | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            ' '              | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            ' 2013'          | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            '2013 '          | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            2011 / 2013      | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            2011/2012/2013   | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            ..               | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            13               | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            20131207         | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            2013-12-7        | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            201X             | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            2013?-12         | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            2013?~           | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            2013-12-07T10:00 | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            7 December 2013  | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            -2013            | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            ٢٠١٣             | forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~
            """)
    void whatIsNoDateIsRefusedWithAHint(String text, String hint) {
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(text))
                .withMessage("\"%s\" is not an EDTF date (%s)", text, hint)
                .satisfies(e -> assertThat(e.hint()).isEqualTo(hint));
    }
}
