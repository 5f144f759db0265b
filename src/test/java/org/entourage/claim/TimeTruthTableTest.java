package org.entourage.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Bounds.Status;
import org.entourage.claim.Relation.Aspect;

import static org.assertj.core.api.Assertions.assertThat;

/// Section 2 of the design, "as of" and "during", worked out by hand. One day asks what held or happened on it, two ask
/// what did between them, both included. The table stands in `docs/dates.md` too; [DatesPageTest] holds them equal.
class TimeTruthTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a day
            2013-12-07                            | state | 2013-12-06            | no
            2013-12-07                            | state | 2013-12-07            | certain
            2013-12-07                            | event | 2013-12-07            | certain
            2013-12-07                            | state | 2013-12-01/2013-12-31 | certain
            2013-12-07                            | event | 2013-12-01/2013-12-31 | certain
            2013-12-07                            | event | 2013-12-08/2013-12-31 | no
            # a day with a time: the day in UTC; without Z or offset the day that is written
            2013-12-07T23:30:00-05:00             | event | 2013-12-07            | no
            2013-12-07T23:30:00-05:00             | event | 2013-12-08            | certain
            2013-12-07T23:30:00                   | event | 2013-12-07            | certain
            # a month
            2013-12                               | state | 2013-12-15            | possible
            2013-12                               | event | 2013-12-15            | possible
            2013-12                               | state | 2014-01-01            | no
            2013-12                               | state | 2013-12-01/2013-12-31 | certain
            2013-12                               | event | 2013-12-01/2013-12-31 | certain
            2013-12                               | state | 2013-12-02/2013-12-31 | possible
            2013-12                               | event | 2013-12-01/2013-12-30 | possible
            # a bare year
            2013                                  | state | 2012-12-31            | no
            2013                                  | state | 2013-06-01            | possible
            2013                                  | event | 2013-01-01            | possible
            2013                                  | state | 2013-01-01/2013-12-31 | certain
            2013                                  | event | 2012-06-01/2014-06-01 | certain
            2013                                  | event | 2013-06-01/2014-06-01 | possible
            2013                                  | event | 2014-01-01/2014-12-31 | no
            # an interval: a state held throughout it, an event happened within it
            2011/2013                             | state | 2010-12-31            | no
            2011/2013                             | state | 2011-12-30            | possible
            2011/2013                             | state | 2011-12-31            | certain
            2011/2013                             | state | 2012-06-01            | certain
            2011/2013                             | state | 2013-01-01            | certain
            2011/2013                             | state | 2013-01-02            | possible
            2011/2013                             | event | 2012-06-01            | possible
            2011/2013                             | state | 2010-01-01/2011-12-30 | possible
            2011/2013                             | state | 2012-12-31/2013-12-31 | certain
            2011/2013                             | state | 2013-01-02/2013-12-31 | possible
            2011/2013                             | event | 2011-01-01/2013-12-31 | certain
            2011/2013                             | event | 2011-01-02/2013-12-31 | possible
            2011/2013                             | state | 2014-01-01/2014-12-31 | no
            2012/2012                             | state | 2012-06-01            | possible
            2012/2012                             | state | 2012-01-01/2012-12-31 | certain
            # an open end: no such limit
            ../2012                               | state | 1900-01-01            | certain
            ../2012                               | state | 2012-01-02            | possible
            ../2012                               | state | 2013-01-01            | no
            ../2012                               | state | 2012-01-01/2014-12-31 | certain
            ../2012                               | state | 2012-01-02/2014-12-31 | possible
            ../2012                               | event | 1900-01-01/2012-12-31 | possible
            2012/..                               | state | 2012-06-01            | possible
            2012/..                               | state | 2050-01-01            | certain
            2012/..                               | event | 2012-01-01/2050-12-31 | possible
            ../..                                 | state | 2013-12-07            | certain
            ../..                                 | event | 2013-12-07            | possible
            # an unknown end: a limit that nobody gives
            /2012                                 | state | 2011-06-01            | possible
            /2012                                 | state | 2013-01-01            | no
            /2012                                 | state | 2012-01-01/2012-12-31 | certain
            /2012                                 | state | 2011-01-01/2011-12-31 | possible
            /2012                                 | event | 2012-01-01/2012-12-31 | possible
            2012/                                 | state | 2012-12-31            | possible
            2012/                                 | state | 2050-01-01            | possible
            2012/                                 | state | 2012-01-01/2012-12-31 | certain
            2012-05-01/                           | state | 2012-05-01            | certain
            2012-05-01/                           | state | 2012-05-02            | possible
            /..                                   | state | 2050-01-01            | possible
            ../                                   | state | 1900-01-01            | possible
            # unspecified digits
            201X                                  | state | 2013-12-07            | possible
            201X                                  | state | 2020-01-01            | no
            201X                                  | event | 2010-01-01/2019-12-31 | certain
            2004-02-XX                            | event | 2004-02-29            | possible
            2004-02-XX                            | event | 2004-03-01            | no
            1985-XX-XX                            | event | 1985-01-01/1985-12-31 | certain
            201X/2020                             | state | 2019-12-30            | possible
            201X/2020                             | state | 2019-12-31            | certain
            # a season: that of either hemisphere
            2013-21                               | event | 2013-10-15            | possible
            2013-21                               | event | 2013-12-01            | no
            2013-21                               | event | 2013-03-01/2013-11-30 | certain
            2013-21                               | event | 2013-03-01/2013-05-31 | possible
            2013-22                               | state | 2012-12-01            | possible
            2013-24                               | state | 2014-02-28            | possible
            2013-24                               | state | 2014-03-01            | no
            2012-21/2013-21                       | state | 2013-01-01            | certain
            2012-22/2013-22                       | state | 2013-01-01            | possible
            # marked uncertain or approximate: nothing is certain
            2013-12-07~                           | event | 2013-12-07            | possible
            2013?                                 | event | 2013-01-01/2013-12-31 | possible
            2013?                                 | event | 2014-01-01            | no
            2011/2013%                            | state | 2012-06-01            | possible
            2013-21~                              | event | 2013-03-01/2013-11-30 | possible
            begunBy 2013-12-07?                   | state | 2013-12-07            | possible
            # begun by, ended by
            begunBy 2013-12-07                    | state | 2000-01-01            | possible
            begunBy 2013-12-07                    | state | 2013-12-07            | certain
            begunBy 2013-12-07                    | state | 2013-12-08            | possible
            begunBy 2013-12-07                    | state | 2013-12-01/2013-12-31 | certain
            begunBy 2013-12-07                    | state | 2013-12-08/2013-12-31 | possible
            begunBy 2013-12-07                    | event | 2013-12-07            | possible
            begunBy 2013-12                       | state | 2013-12-15            | possible
            begunBy 2013-12                       | state | 2013-12-01/2013-12-31 | certain
            begunBy 2013-21                       | state | 2013-06-01            | possible
            endedBy 2013-12-08                    | state | 2013-12-07            | possible
            endedBy 2013-12-08                    | state | 2013-12-08            | no
            endedBy 2013-12-08                    | state | 2013-12-01/2014-12-31 | possible
            endedBy 2013-12-08                    | event | 2013-12-08/2013-12-31 | no
            endedBy 2013                          | state | 2013-12-30            | possible
            endedBy 2013                          | state | 2013-12-31            | no
            begunBy 2012-03-01 endedBy 2013-12-08 | state | 2012-03-01            | certain
            begunBy 2012-03-01 endedBy 2013-12-08 | state | 2013-12-07            | possible
            begunBy 2012-03-01 endedBy 2013-12-08 | state | 2013-12-08            | no
            2010/ begunBy 2012-03-01              | state | 2011-06-01            | certain
            2010/ begunBy 2012-03-01              | state | 2012-03-02            | possible
            # before the year 0000, and beyond four digits
            -0044-03-15                           | event | -0044-03-15           | certain
            Y-12000                               | event | -12000-06-01          | possible
            Y-12000                               | event | -12000-01-01/-12000-12-31 | certain
            # undated
            undated                               | state | 2013-12-07            | possible
            undated                               | state | 1900-01-01/2100-12-31 | possible
            undated                               | event | 1900-01-01/2100-12-31 | possible
            """)
    void whatHeldOrHappenedThenIsCertainPossibleOrNot(String time, String aspect, String asked, String expected) {
        When when = WhenTest.when(time);
        Aspect meant = Aspect.valueOf(aspect.toUpperCase(Locale.ROOT));
        List<LocalDate> days = Arrays.stream(asked.split("/")).map(LocalDate::parse)
                .toList();
        Optional<Status> status = days.size() == 1
                ? when.bounds().asOf(days.getFirst(), meant, when.qualified())
                : when.bounds().during(days.getFirst(), days.getLast(), meant, when.qualified());
        assertThat(status.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("no")).isEqualTo(expected);
    }
}
