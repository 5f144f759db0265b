package org.entourage.claim;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EdtfTest {

    private static final String FORMS = "; forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~, 201X, 2013-21";

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
            ../..                 | -∞         | -∞         | +∞         | +∞
            /..                   | -∞         | +∞         | +∞         | +∞
            ../                   | -∞         | -∞         | -∞         | +∞
            # a time: the day in UTC; without Z or offset the day that is written
            2013-12-07T23:30:00       | 2013-12-07 | 2013-12-07 | 2013-12-07 | 2013-12-07
            2013-12-07T23:30:00Z      | 2013-12-07 | 2013-12-07 | 2013-12-07 | 2013-12-07
            2013-12-07T23:30:00-01    | 2013-12-08 | 2013-12-08 | 2013-12-08 | 2013-12-08
            2013-12-07T00:59:59+01:00 | 2013-12-06 | 2013-12-06 | 2013-12-06 | 2013-12-06
            2013-12-31T24:00:00       | 2014-01-01 | 2014-01-01 | 2014-01-01 | 2014-01-01
            0000-01-01T00:00:00+00:59 | -0001-12-31 | -0001-12-31 | -0001-12-31 | -0001-12-31
            # unspecified digits
            201X                  | 2010-01-01 | 2019-12-31 | 2010-01-01 | 2019-12-31
            19XX                  | 1900-01-01 | 1999-12-31 | 1900-01-01 | 1999-12-31
            000X                  | 0000-01-01 | 0009-12-31 | 0000-01-01 | 0009-12-31
            2004-XX               | 2004-01-01 | 2004-12-31 | 2004-01-01 | 2004-12-31
            2004-02-XX            | 2004-02-01 | 2004-02-29 | 2004-02-01 | 2004-02-29
            2004-XX-XX            | 2004-01-01 | 2004-12-31 | 2004-01-01 | 2004-12-31
            # years before 0000, and beyond four digits
            -0044-03-15           | -0044-03-15 | -0044-03-15 | -0044-03-15 | -0044-03-15
            -0004-02              | -0004-02-01 | -0004-02-29 | -0004-02-01 | -0004-02-29
            -1985                 | -1985-01-01 | -1985-12-31 | -1985-01-01 | -1985-12-31
            -20XX                 | -2099-01-01 | -2000-12-31 | -2099-01-01 | -2000-12-31
            -000X                 | -0009-01-01 | -0001-12-31 | -0009-01-01 | -0001-12-31
            Y12000                | +12000-01-01 | +12000-12-31 | +12000-01-01 | +12000-12-31
            Y-170000002           | -170000002-01-01 | -170000002-12-31 | -170000002-01-01 | -170000002-12-31
            Y999999998            | +999999998-01-01 | +999999998-12-31 | +999999998-01-01 | +999999998-12-31
            Y-999999998           | -999999998-01-01 | -999999998-12-31 | -999999998-01-01 | -999999998-12-31
            # seasons, of either hemisphere
            2013-21               | 2013-03-01 | 2013-11-30 | 2013-03-01 | 2013-11-30
            2013-22               | 2012-12-01 | 2014-02-28 | 2012-12-01 | 2014-02-28
            2013-23               | 2013-03-01 | 2013-11-30 | 2013-03-01 | 2013-11-30
            2003-24               | 2002-12-01 | 2004-02-29 | 2002-12-01 | 2004-02-29
            -2004-23              | -2004-03-01 | -2004-11-30 | -2004-03-01 | -2004-11-30
            0000-24               | -0001-12-01 | 0001-02-28 | -0001-12-01 | 0001-02-28
            # ends of every kind
            201X/2013             | 2010-01-01 | 2013-12-31 | 2013-01-01 | 2013-12-31
            2013-06/201X          | 2013-06-01 | 2013-06-30 | 2013-06-01 | 2019-12-31
            2012-22/2012-22       | 2011-12-01 | 2013-02-28 | 2011-12-01 | 2013-02-28
            2012-21/2012-22       | 2012-03-01 | 2012-11-30 | 2012-03-01 | 2013-02-28
            2012-24/2012-21       | 2011-12-01 | 2012-11-30 | 2012-03-01 | 2012-11-30
            -0044-03-15/          | -0044-03-15 | -0044-03-15 | -0044-03-15 | +∞
            2004-06-XX/2004-07-03 | 2004-06-01 | 2004-06-30 | 2004-07-03 | 2004-07-03
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
            201X       | false
            201X~      | true
            2004-XX?   | true
            2013-21    | false
            2013-21%   | true
            -0044?     | true
            Y-12000~   | true
            2013-12-07T10:00:00Z | false
            2011-21~/.. | true
            """)
    void isQualifiedIfOneOfItsDatesIs(String text, boolean qualified) {
        assertThat(Edtf.parse(text).qualified()).isEqualTo(qualified);
    }

    @Test
    void keepsWhatWasWritten() {
        assertThat(Edtf.parse("2011~/..").text()).isEqualTo("2011~/..");
        assertThat(Edtf.parse("1985-04-12T23:20:30-04").text()).isEqualTo("1985-04-12T23:20:30-04");
    }

    @Test
    void anIntervalIsNoDate() {
        assertThat(Edtf.parse("2013-12").isDate()).isTrue();
        assertThat(Edtf.parse("2013-12/2013-12").isDate()).isFalse();
    }

    /// Each says where: the component in question, the end of the interval, or the character, counted from 1.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a component that cannot be
            2013-13          | month 13?
            2013-00          | month 00?
            2013-20          | month 20?
            2013-42          | month 42?
            2013-02-30       | day 30?
            2013-02-29       | day 29?
            -0001-02-29      | day 29?
            2013-12-00       | day 00?
            2013/2013-13     | month 13?
            2013-12-07T25:00:00Z | hour 25?
            2013-12-07T10:60:00Z | minute 60?
            2013-12-07T10:00:60Z | second 60?
            2013-12-07T10:00:00+24 | offset's hour 24?
            2013-12-07T10:00:00+00:60 | offset's minute 60?
            # an interval that cannot be
            2013/2012        | ends before it begins
            2013-12-08/2013-12-07 | ends before it begins
            2020/201X        | ends before it begins
            -1000/-2000      | ends before it begins
            2013-21/2012-21  | ends before it begins
            /                | an interval without a date says nothing: leave it out
            2013-12-07T10:00:00Z/2014 | its start: an interval has no times, only days
            2013/2014-01-01T10:00:00  | its end: an interval has no times, only days
            Y-61000/-2000    | its start: a year with Y stands alone
            -2000/Y12000     | its end: a year with Y stands alone
            2011/2012/2013   | character 10: found "/", expected nothing more
            2011 / 2013      | character 5: found a space, expected nothing more
            2011/ 2013       | character 6: found a space, expected a year of four digitsFORMS
            2013-/2014       | character 6: found "/", expected two digits of the month
            2013/..x         | character 6: found ".", expected a year of four digitsFORMS
            # no year
            ''               | character 1: found the end, expected a year of four digitsFORMS
            ' '              | character 1: found a space, expected a year of four digitsFORMS
            ' 2013'          | character 1: found a space, expected a year of four digitsFORMS
            ..               | character 1: found ".", expected a year of four digitsFORMS
            last year        | character 1: found "l", expected a year of four digitsFORMS
            +2006            | character 1: found "+", expected a year of four digitsFORMS
            ٢٠١٣             | character 1: found U+0662, expected a year of four digitsFORMS
            7 December 2013  | character 2: found a space, expected a year of four digits; a century is written 19XX, a decade 199X
            13               | character 3: found the end, expected a year of four digits; a century is written 19XX, a decade 199X
            -01              | character 4: found the end, expected a year of four digits; a century is written 19XX, a decade 199X
            20131207         | character 5: found "1", expected "-" or nothing more; a year of more than four digits begins with Y, as Y12000
            -0000            | character 1: the year 0000 has no sign
            Y2006            | character 1: Y begins a year of five digits or more, the first not 0; others are written without
            Y012006          | character 1: Y begins a year of five digits or more, the first not 0; others are written without
            Y-               | character 1: Y begins a year of five digits or more, the first not 0; others are written without
            Y999999999       | character 1: years are read from Y-999999998 to Y999999998
            Y-999999999      | character 1: years are read from Y-999999998 to Y999999998
            Y99999999999999999999 | character 1: years are read from Y-999999998 to Y999999998
            Y12000-06        | character 7: found "-", expected nothing more: a year with Y has no month
            # no month or day, or too much
            2013-12-7        | character 10: found the end, expected two digits of the day
            2013-AB          | character 6: found "A", expected two digits of the month
            '2013 '          | character 5: found a space, expected nothing more
            2013\\12          | character 5: found "\\", expected nothing more
            2013-21-01       | character 8: found "-", expected nothing more
            2001-21^southernHemisphere | character 8: found "^", expected nothing more
            2013?~           | character 6: found "~", expected one mark: % is both ? and ~
            # no time
            2013T10:00:00    | character 5: found "T", expected nothing more
            2013-12-07t10:00:00 | character 11: found "t", expected nothing more
            2013-12-07T1:10:10  | character 13: found ":", expected two digits of the hour
            2013-12-07T10:00    | character 17: found the end, expected ":" and the seconds, as in T10:30:00
            2013-12-07T10       | character 14: found the end, expected ":" and the minutes, as in T10:30:00
            2013-12-07T10:00:00.5Z | character 20: found ".", expected whole seconds
            2013-12-07T24:30:00Z | character 12: hour 24 is only written 24:00:00
            2013-12-07T10:00:00z | character 20: found "z", expected Z, an offset (+01, -04:30) or nothing more
            2013-12-07T10:00:00−05:00 | character 20: found U+2212, expected Z, an offset (+01, -04:30) or nothing more
            2013-12-07T10:00:00? | character 20: found "?", expected Z, an offset (+01, -04:30) or nothing more
            2013-12-07T10:00:00Z? | character 21: found "?", expected no mark behind a time: leave the time out
            2013-12-07T10:00:00Z15 | character 21: found "1", expected nothing more
            2013-12-07T10:00:00+1 | character 22: found the end, expected two digits of the offset's hour
            2013-12-07T10:00:00+14:01 | character 20: offsets go from -12:00 to +14:00
            2013-12-07T10:00:00-13 | character 20: offsets go from -12:00 to +14:00
            2013-12-07T10:00:00-00:00 | character 20: offset 0 is written Z or +00:00
            # level 2
            [1667,1668]      | character 1: EDTF level 2, one of several dates: write the interval around them, both ends marked, as 1667?/1672?
            {1667,1668}      | character 1: EDTF level 2, several dates at once: make a claim for each
            ?2004-06-04~     | character 1: EDTF level 2, a mark on a part of the date: put it at the end, for the whole date
            2013?-12         | character 5: EDTF level 2, a mark on a part of the date: put it at the end, for the whole date
            2004-06-~11      | character 9: EDTF level 2, a mark on a part of the date: put it at the end, for the whole date
            2011/2004-?06    | character 11: EDTF level 2, a mark on a part of the date: put it at the end, for the whole date
            XXXX             | character 1: EDTF level 2, X for other digits of a year than the last or the last two: write 201X, 20XX, or a marked interval, as 1000?/1999?
            -1XXX            | character 3: EDTF level 2, X for other digits of a year than the last or the last two: write 201X, 20XX, or a marked interval, as 1000?/1999?
            20X0             | character 3: EDTF level 2, X for other digits of a year than the last or the last two: write 201X, 20XX, or a marked interval, as 1000?/1999?
            156X-12-25       | character 4: EDTF level 2, X in the middle of a date, or for a part of its month or day: write 201X, 2004-XX, 1985-04-XX or 1985-XX-XX
            1560-XX-25       | character 9: EDTF level 2, X in the middle of a date, or for a part of its month or day: write 201X, 2004-XX, 1985-04-XX or 1985-XX-XX
            1984-1X          | character 6: EDTF level 2, X in the middle of a date, or for a part of its month or day: write 201X, 2004-XX, 1985-04-XX or 1985-XX-XX
            2020-05-X5       | character 9: EDTF level 2, X in the middle of a date, or for a part of its month or day: write 201X, 2004-XX, 1985-04-XX or 1985-XX-XX
            -005             | character 1: EDTF level 2, a decade in three digits: write 199X
            Y17E8            | character 4: EDTF level 2, a year with an exponent: write it out, as Y170000002
            1950S2           | character 5: EDTF level 2, a year with its significant digits: write X for the others, or a mark, as 19XX or 1950~
            Y171010000S3     | character 11: EDTF level 2, a year with its significant digits: write X for the others, or a mark, as 19XX or 1950~
            2001-25          | character 6: EDTF level 2, a season of one hemisphere, or a part of a year: write 21 to 24, or its months, both ends marked, as 2001-03?/2001-05?
            -2001-41         | character 7: EDTF level 2, a season of one hemisphere, or a part of a year: write 21 to 24, or its months, both ends marked, as 2001-03?/2001-05?
            """)
    void whatIsNoDateIsRefusedWithThePlace(String text, String hint) {
        String whole = hint.replace("FORMS", FORMS);
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(text))
                .withMessage("\"%s\" is not an EDTF date (%s)", text, whole)
                .satisfies(e -> assertThat(e.hint()).isEqualTo(whole));
    }

    @Test
    @Timeout(5)
    void aLongTextIsRefusedShortly() {
        for (String start : List.of("", "Y", "2013-12-07T", "2013/", "X")) {
            String text = start + "9".repeat(1_000_000);
            assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.parse(text))
                    .satisfies(e -> assertThat(e.hint()).hasSizeLessThan(200));
        }
    }
}
