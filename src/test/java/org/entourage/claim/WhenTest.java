package org.entourage.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Bounds.Status;
import org.entourage.claim.Relation.Aspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WhenTest {

    /// `2010/ begunBy 2012 endedBy 2013`: any of the three; `undated` for none.
    static When when(String text) {
        Edtf date = null;
        Edtf begunBy = null;
        Edtf endedBy = null;
        var words = Arrays.asList(text.split(" ")).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "begunBy" -> begunBy = Edtf.parse(words.next());
                case "endedBy" -> endedBy = Edtf.parse(words.next());
                case "undated" -> date = null;
                default -> date = Edtf.parse(word);
            }
        }
        return new When(date, begunBy, endedBy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undated                               | -∞         | +∞         | -∞         | +∞
            begunBy 2013-12-07                    | -∞         | 2013-12-07 | 2013-12-07 | +∞
            begunBy 2013-12                       | -∞         | 2013-12-31 | 2013-12-01 | +∞
            endedBy 2013-12-08                    | -∞         | 2013-12-07 | -∞         | 2013-12-07
            endedBy 2013                          | -∞         | 2013-12-30 | -∞         | 2013-12-30
            begunBy 2013-12-01 endedBy 2013-12-08 | -∞         | 2013-12-01 | 2013-12-01 | 2013-12-07
            begunBy 2013-12 endedBy 2013-12       | -∞         | 2013-12-30 | 2013-12-01 | 2013-12-30
            2010/ begunBy 2012-03-01              | 2010-01-01 | 2010-12-31 | 2012-03-01 | +∞
            2010/ endedBy 2013-12-08              | 2010-01-01 | 2010-12-31 | 2010-01-01 | 2013-12-07
            /2013 begunBy 2012-03-01              | -∞         | 2012-03-01 | 2013-01-01 | 2013-12-31
            2012 endedBy 2012-07-01               | 2012-01-01 | 2012-06-30 | 2012-01-01 | 2012-06-30
            2012 begunBy 2012-07-01               | 2012-01-01 | 2012-07-01 | 2012-07-01 | 2012-12-31
            # a season, a decade and a time are single dates too
            begunBy 2013-24                       | -∞         | 2014-02-28 | 2012-12-01 | +∞
            endedBy 2013-21                       | -∞         | 2013-11-29 | -∞         | 2013-11-29
            begunBy 201X                          | -∞         | 2019-12-31 | 2010-01-01 | +∞
            endedBy 201X                          | -∞         | 2019-12-30 | -∞         | 2019-12-30
            begunBy 2013-12-07T23:30:00-01        | -∞         | 2013-12-08 | 2013-12-08 | +∞
            endedBy Y-999999998                   | -∞         | -999999998-12-30 | -∞    | -999999998-12-30
            begunBy -0044-03-15                   | -∞         | -0044-03-15 | -0044-03-15 | +∞
            # what no date limits, they do
            /.. begunBy 2012                      | -∞         | 2012-12-31 | +∞         | +∞
            ../ endedBy 2013                      | -∞         | -∞         | -∞         | 2013-12-30
            """)
    void begunByAndEndedByNarrowTheBounds(String time, String startEarliest, String startLatest, String endEarliest,
            String endLatest) {
        assertThat(when(time).bounds()).isEqualTo(new Bounds(EdtfTest.day(startEarliest), EdtfTest.day(startLatest),
                EdtfTest.day(endEarliest), EdtfTest.day(endLatest)));
    }

    /// The rule of section 2 of the design, worked out by hand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a day
            2013-12-07                            | state | 2013-12-06 | no
            2013-12-07                            | state | 2013-12-07 | certain
            2013-12-07                            | state | 2013-12-08 | no
            2013-12-07                            | event | 2013-12-06 | no
            2013-12-07                            | event | 2013-12-07 | certain
            2013-12-07                            | event | 2013-12-08 | no
            # a month and a year are only possible
            2013-12                               | state | 2013-11-30 | no
            2013-12                               | state | 2013-12-01 | possible
            2013-12                               | state | 2013-12-31 | possible
            2013-12                               | state | 2014-01-01 | no
            2013-12                               | event | 2013-12-07 | possible
            2013-12                               | event | 2014-01-01 | no
            2013                                  | state | 2012-12-31 | no
            2013                                  | state | 2013-01-01 | possible
            2013                                  | state | 2013-12-31 | possible
            2013                                  | event | 2013-01-01 | possible
            2013                                  | event | 2014-01-01 | no
            # an interval
            2011/2013                             | state | 2010-12-31 | no
            2011/2013                             | state | 2011-12-30 | possible
            2011/2013                             | state | 2011-12-31 | certain
            2011/2013                             | state | 2012-06-01 | certain
            2011/2013                             | state | 2013-01-01 | certain
            2011/2013                             | state | 2013-01-02 | possible
            2011/2013                             | state | 2013-12-31 | possible
            2011/2013                             | state | 2014-01-01 | no
            2011/2013                             | event | 2012-06-01 | possible
            2011/2013                             | event | 2014-01-01 | no
            2012/2012                             | state | 2012-06-01 | possible
            2013-12-07/2013-12-09                 | state | 2013-12-07 | certain
            2013-12-07/2013-12-09                 | state | 2013-12-09 | certain
            2013-12-07/2013-12-09                 | state | 2013-12-10 | no
            2013-12-07/2013-12-09                 | event | 2013-12-08 | possible
            2013-12-07/2013-12-07                 | event | 2013-12-07 | certain
            # open and unknown ends
            ../2012                               | state | 1900-01-01 | certain
            ../2012                               | state | 2011-06-01 | certain
            ../2012                               | state | 2012-01-01 | certain
            ../2012                               | state | 2012-01-02 | possible
            ../2012                               | state | 2013-01-01 | no
            ../2012                               | event | 2011-06-01 | possible
            /2012                                 | state | 2011-06-01 | possible
            /2012                                 | state | 2012-12-31 | possible
            /2012                                 | state | 2013-01-01 | no
            /2012                                 | event | 2011-06-01 | possible
            /2012-12-31                           | state | 2012-12-30 | possible
            /2012-12-31                           | state | 2012-12-31 | certain
            2012/..                               | state | 2011-12-31 | no
            2012/..                               | state | 2012-12-30 | possible
            2012/..                               | state | 2012-12-31 | certain
            2012/..                               | state | 2050-01-01 | certain
            2012/..                               | event | 2050-01-01 | possible
            2012/                                 | state | 2011-12-31 | no
            2012/                                 | state | 2012-12-31 | possible
            2012/                                 | state | 2050-01-01 | possible
            2012-05-01/                           | state | 2012-05-01 | certain
            2012-05-01/                           | state | 2012-05-02 | possible
            2012-05-01/                           | event | 2012-05-01 | possible
            # begun by, ended by
            begunBy 2013-12-07                    | state | 2000-01-01 | possible
            begunBy 2013-12-07                    | state | 2013-12-07 | certain
            begunBy 2013-12-07                    | state | 2050-01-01 | possible
            begunBy 2013-12-07                    | event | 2013-12-07 | possible
            begunBy 2013-12                       | state | 2013-12-15 | possible
            endedBy 2013-12-08                    | state | 1990-01-01 | possible
            endedBy 2013-12-08                    | state | 2013-12-07 | possible
            endedBy 2013-12-08                    | state | 2013-12-08 | no
            endedBy 2013-12-08                    | event | 2013-12-08 | no
            endedBy 2013                          | state | 2013-12-30 | possible
            endedBy 2013                          | state | 2013-12-31 | no
            begunBy 2013-12-01 endedBy 2013-12-08 | state | 2013-11-30 | possible
            begunBy 2013-12-01 endedBy 2013-12-08 | state | 2013-12-01 | certain
            begunBy 2013-12-01 endedBy 2013-12-08 | state | 2013-12-07 | possible
            begunBy 2013-12-01 endedBy 2013-12-08 | state | 2013-12-08 | no
            2010/ begunBy 2012-03-01              | state | 2009-12-31 | no
            2010/ begunBy 2012-03-01              | state | 2011-06-01 | certain
            2010/ begunBy 2012-03-01              | state | 2012-03-01 | certain
            2010/ begunBy 2012-03-01              | state | 2012-03-02 | possible
            2010/ endedBy 2013-12-08              | state | 2010-12-31 | possible
            2010/ endedBy 2013-12-08              | state | 2013-12-08 | no
            2012 endedBy 2012-07-01               | event | 2012-06-30 | possible
            2012 endedBy 2012-07-01               | event | 2012-07-01 | no
            # undated
            undated                               | state | 0001-01-01 | possible
            undated                               | state | 2050-01-01 | possible
            undated                               | event | 2013-12-07 | possible
            # qualified: nothing is certain
            2013-12-07~                           | state | 2013-12-07 | possible
            2013-12-07?                           | event | 2013-12-07 | possible
            2013-12-07%                           | state | 2013-12-07 | possible
            2013-12-07~                           | state | 2013-12-08 | no
            2011?/2013                            | state | 2012-06-01 | possible
            2011/2013%                            | state | 2012-06-01 | possible
            ../2012~                              | state | 2011-06-01 | possible
            begunBy 2013-12-07?                   | state | 2013-12-07 | possible
            2011/2013 endedBy 2013-12-08~         | state | 2012-06-01 | possible
            """)
    void asOfADayIsCertainPossibleOrNot(String time, String aspect, LocalDate day, String expected) {
        When when = when(time);
        Optional<Status> status = when.bounds().asOf(day, Aspect.valueOf(aspect.toUpperCase(Locale.ROOT)),
                when.qualified());
        assertThat(status.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("no")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undated                               | undated
            2013-12-07                            | 2013-12-07
            2012~                                 | 2012 (approximate)
            201X                                  | 201X (some time from 2010-01-01 to 2019-12-31)
            2011/2013                             | from 2011 to 2013
            /2012                                 | beginning not known, to 2012
            2011~/..                              | from 2011 (approximate), without end
            begunBy 2013-12-07                    | already on 2013-12-07
            endedBy 2013-12-08                    | ended before 2013-12-08
            2010/ begunBy 2012 endedBy 2013?      | from 2010, end not known, already on 2012, ended before 2013 (uncertain)
            """)
    void isReadAsWords(String time, String words) {
        assertThat(when(time).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # on the day of publication both a supporter and a former one
            begunBy 2013-12-08 endedBy 2013-12-08 | no such time: begins .. to 2013-12-07, ends 2013-12-08 to 2013-12-07
            2012 begunBy 2013                     | no such time: begins 2012-01-01 to 2012-12-31, ends 2013-01-01 to 2012-12-31
            2013/.. endedBy 2012                  | no such time: begins 2013-01-01 to 2012-12-30, ends .. to 2012-12-30
            ../.. endedBy 2012                    | no such time: begins .. to .., ends .. to 2012-12-30
            begunBy 2011/2012                     | begunBy is a date, not the interval "2011/2012"
            endedBy ../2012                       | endedBy is a date, not the interval "../2012"
            """)
    void timesThatCannotBeAreRefused(String time, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> when(time)).withMessage(message);
    }

    @Test
    void undatedIsNotQualified() {
        assertThat(When.UNDATED.qualified()).isFalse();
        assertThat(When.UNDATED.bounds()).isEqualTo(Bounds.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2013, none, none, false
            2013?, none, none, true
            2013, 2013-02~, none, true
            none, none, 2013%, true
            """)
    void isQualifiedIfOneOfItsDatesIs(@Nullable String date, @Nullable String begunBy, @Nullable String endedBy,
            boolean qualified) {
        assertThat(new When(edtf(date), edtf(begunBy), edtf(endedBy)).qualified()).isEqualTo(qualified);
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
