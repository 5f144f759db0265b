package org.entourage.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Edtf;
import org.entourage.claim.When;

import static org.assertj.core.api.Assertions.assertThat;

/// Times as spans below an axis.
class TimeBarsTest {

    private static TimeBars.Dated time(@Nullable String from, @Nullable String to, @Nullable String certainFrom,
            @Nullable String certainTo) {
        return new TimeBars.Dated(new Drawing.Time(day(from), day(to), day(certainFrom), day(certainTo)), null, null);
    }

    private static @Nullable Long day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text).toEpochDay();
    }

    private static TimeBars drawn(TimeBars.@Nullable Dated... times) {
        return Objects.requireNonNull(TimeBars.of(Arrays.asList(times)));
    }

    private static TimeBars.Bar bar(TimeBars spans, int row) {
        return Objects.requireNonNull(spans.bar(row));
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2002-01-01  | 2013-12-08 | 2002 2004 2006 2008 2010 2012 2014
            1979-01-01  | 2013-12-08 | 1980 1990 2000 2010
            2013-11-02  | 2013-12-08 | 2013-10 2013-11 2013-12 2014-01
            -0043-03-15 | 2013-12-08 | 0 500 1000 1500 2000
            2013-12-07  | 2013-12-07 | 2013-11 2013-12 2014-01 2014-02
            +999999-01-01 | +999999-12-31 | 999999-01 999999-04 999999-07 999999-10 1000000-01
            """)
    void theAxisIsMarkedAtRoundYearsOrMonths(String from, String to, String labels) {
        assertThat(drawn(time(from, from, null, null), time(to, to, null, null)).ticks())
                .extracting(TimeBars.Tick::label)
                .containsExactly(labels.split(" "));
    }

    @Test
    void aYearIsAsWideAsTheYearAndItsMarksStandAtItsEnds() {
        TimeBars spans = drawn(time("2010-01-01", "2010-12-31", null, null),
                time("2019-12-31", "2019-12-31", null, null));
        TimeBars.Bar year = bar(spans, 0);
        assertThat(number(year.possible().width())).isBetween(9.0, 9.2);
        assertThat(year.certain()).isNull();
        assertThat(spans.ticks().getFirst().x()).isEqualTo(year.possible().x());
        assertThat(bar(spans, 1).possible().narrow()).isTrue();
    }

    @Test
    void whatHasNoLimitRunsBeyondTheEdgeAndWhatIsCertainStandsWithin() {
        TimeBars spans = drawn(time(null, null, "2013-12-07", "2013-12-07"), null,
                time("2012-01-01", "2012-12-31", null, null));
        TimeBars.Bar bar = bar(spans, 0);
        assertThat(bar.begins()).isFalse();
        assertThat(bar.ends()).isFalse();
        assertThat(number(bar.possible().x())).isNegative();
        assertThat(number(bar.possible().x()) + number(bar.possible().width())).isGreaterThan(100);
        assertThat(Objects.requireNonNull(bar.certain()).narrow()).isTrue();
        assertThat(bar.inWords()).isEqualTo("Certainly on 2013-12-07, possibly from a day not told to a day not told");
        assertThat(spans.bar(1)).as("undated").isNull();
    }

    /// "Already in 2011": it held on some day of that year, but of no day it can be said which.
    @Test
    void aYearOnSomeDayOfWhichItHeldIsDrawnWithinWhatIsPossible() {
        Drawing.Time always = new Drawing.Time(null, null, null, null);
        TimeBars spans = drawn(TimeBars.Dated.of(always, true, new When(null, Edtf.parse("2011"), null)),
                TimeBars.Dated.of(always, true, new When(null, Edtf.parse("2011~"), null)));
        assertThat(bar(spans, 0).inWords())
                .isEqualTo(
                        "Possibly from a day not told to a day not told, and on some day from 2011-01-01 to 2011-12-31");
        assertThat(bar(spans, 0).some()).isNotNull();
        assertThat(spans.isSomeDay()).isTrue();
        assertThat(bar(spans, 1).some()).as("marked as approximate").isNull();
        assertThat(TimeBars.Dated.of(always, false, new When(null, Edtf.parse("2011"), null)).heldFrom()).as("an event")
                .isNull();
        assertThat(TimeBars.Dated.of(always, true, new When(Edtf.parse("2011"), null, null)).heldFrom())
                .as("nothing new")
                .isNull();
    }

    @Test
    void withoutAnyDayThereIsNothingToDraw() {
        assertThat(TimeBars.of(Arrays.asList(null, time(null, null, null, null)))).isNull();
        assertThat(TimeBars.of(List.of())).isNull();
    }
}
