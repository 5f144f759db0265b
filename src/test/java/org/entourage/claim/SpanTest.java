package org.entourage.claim;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-12-07            | 2013-12-07
            2013-12-07T23:30:00Z  | 2013-12-07T23:30:00Z
            2012                  | 2012 (some time in the year)
            Y-12000               | Y-12000 (some time in the year)
            2012-02               | 2012-02 (some time in the month)
            2012-12~              | 2012-12~ (some time in the month, approximate)
            2012?                 | 2012? (some time in the year, uncertain)
            2013-12-07%           | 2013-12-07% (uncertain and approximate)
            201X                  | 201X (some time from 2010-01-01 to 2019-12-31)
            2013-21               | 2013-21 (some time from 2013-03-01 to 2013-11-30)
            2004-02-XX            | 2004-02-XX (some time from 2004-02-01 to 2004-02-29)
            2011/2013-05-01       | from 2011 (some time in the year) to 2013-05-01
            ../2012-01-01         | without beginning, to 2012-01-01
            /2012                 | beginning not known, to 2012 (some time in the year)
            2012-01-01/..         | from 2012-01-01, without end
            2012-01-01/           | from 2012-01-01, end not known
            ../..                 | without beginning, without end
            """)
    void aDatePromisesNoMoreThanItsSourceDoes(String date, String words) {
        assertThat(Span.inWords(new When(Edtf.parse(date), null, null))).isEqualTo(words);
    }

    @Test
    void whatWasSeenOnADayIsNotTakenForItsBeginning() {
        assertThat(spoken(null, "2013-12-07", null)).isEqualTo("by 2013-12-07, since when is not known");
        assertThat(spoken(null, null, "2013-12-08")).isEqualTo("ended before 2013-12-08");
        assertThat(spoken("2012/", "2013", "2014-05")).isEqualTo("from 2012 (some time in the year), end not known; "
                + "by 2013 (some time in the year); ended before 2014-05 (some time in the month)");
        assertThat(spoken(null, null, null)).isEqualTo("undated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-12-07  | said on 2013-12-07
            2013-12-07~ | said on 2013-12-07 (approximate)
            2013-12     | said in 2013-12
            2011?       | said in 2011 (uncertain)
            2011/2012   | said from 2011 to 2012
            """)
    void whenSomethingWasSaidIsToldWithItsPrecision(String date, String words) {
        assertThat(Span.said(Edtf.parse(date))).isEqualTo(words);
    }

    private static String spoken(@Nullable String date, @Nullable String begunBy, @Nullable String endedBy) {
        return Span.inWords(new When(read(date), read(begunBy), read(endedBy)));
    }

    private static @Nullable Edtf read(@Nullable String date) {
        return date == null ? null : Edtf.parse(date);
    }
}
