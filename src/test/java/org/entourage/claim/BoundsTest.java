package org.entourage.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.entourage.claim.Bounds.Status;
import org.entourage.claim.Relation.Aspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// In a world of a few days, all bounds and all questions.
class BoundsTest {

    private static final List<LocalDate> DAYS = IntStream.rangeClosed(1, 5).mapToObj(day -> LocalDate.of(2013, 12, day))
            .toList();

    private record Lasting(LocalDate start, LocalDate end) {}

    /// As a date, an interval and what narrows it make them: no start latest beyond the end, no end earliest before
    /// the start.
    private static List<Bounds> all() {
        List<Bounds> all = new ArrayList<>();
        for (LocalDate startEarliest : DAYS) {
            for (LocalDate startLatest : DAYS) {
                for (LocalDate endEarliest : DAYS) {
                    for (LocalDate endLatest : DAYS) {
                        if (!startEarliest.isAfter(startLatest) && !endEarliest.isAfter(endLatest)
                                && !startLatest.isAfter(endLatest) && !endEarliest.isBefore(startEarliest)) {
                            all.add(new Bounds(startEarliest, startLatest, endEarliest, endLatest));
                        }
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    @Test
    void aStateIsCertainIfItHeldThenWhicheverDaysAreTrue() {
        for (Bounds bounds : all()) {
            List<Lasting> cases = DAYS.stream().flatMap(start -> DAYS.stream().map(end -> new Lasting(start, end)))
                    .filter(it -> !it.start().isAfter(it.end()) && within(it.start(), bounds.startEarliest(),
                            bounds.startLatest()) && within(it.end(), bounds.endEarliest(), bounds.endLatest()))
                    .toList();
            assertThat(cases).isNotEmpty();
            for (LocalDate from : DAYS) {
                for (LocalDate to : DAYS.subList(DAYS.indexOf(from), DAYS.size())) {
                    long held = cases.stream().filter(it -> !it.start().isAfter(to) && !it.end().isBefore(from))
                            .count();
                    assertThat(bounds.during(from, to, Aspect.STATE, false)).as("%s, %s to %s", bounds, from, to)
                            .isEqualTo(status(held, cases.size()));
                }
            }
        }
    }

    @Test
    void anEventIsCertainIfItHappenedThenWhicheverDayIsTrue() {
        for (Bounds bounds : all()) {
            List<LocalDate> cases = DAYS.stream().filter(day -> within(day, bounds.startEarliest(),
                    bounds.endLatest())).toList();
            for (LocalDate from : DAYS) {
                for (LocalDate to : DAYS.subList(DAYS.indexOf(from), DAYS.size())) {
                    long happened = cases.stream().filter(day -> within(day, from, to)).count();
                    assertThat(bounds.during(from, to, Aspect.EVENT, false)).as("%s, %s to %s", bounds, from, to)
                            .isEqualTo(status(happened, cases.size()));
                }
            }
        }
    }

    /// Both rules as section 2 of the design has them.
    @Test
    void asOfADayIsDuringThatDay() {
        for (Bounds bounds : all()) {
            for (LocalDate day : DAYS) {
                boolean possible = within(day, bounds.startEarliest(), bounds.endLatest());
                boolean state = within(day, bounds.startLatest(), bounds.endEarliest());
                boolean event = bounds.startEarliest().equals(day) && bounds.endLatest().equals(day);
                assertThat(bounds.asOf(day, Aspect.STATE, false)).isEqualTo(status(possible, state))
                        .isEqualTo(bounds.during(day, day, Aspect.STATE, false));
                assertThat(bounds.asOf(day, Aspect.EVENT, false)).isEqualTo(status(possible, event))
                        .isEqualTo(bounds.during(day, day, Aspect.EVENT, false));
            }
        }
    }

    @Test
    void ofAQualifiedDateNothingIsCertain() {
        for (Bounds bounds : all()) {
            for (Aspect aspect : Aspect.values()) {
                assertThat(bounds.during(DAYS.getFirst(), DAYS.getLast(), aspect, true)).contains(Status.POSSIBLE);
            }
        }
    }

    @Test
    void aStretchThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> Bounds.UNKNOWN.during(DAYS.getLast(), DAYS.getFirst(), Aspect.STATE, false))
                .withMessage("2013-12-05 to 2013-12-01 ends before it begins");
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Optional<Status> status(long some, long all) {
        return status(some > 0, some == all);
    }

    private static Optional<Status> status(boolean possible, boolean certain) {
        return certain ? Optional.of(Status.CERTAIN) : possible ? Optional.of(Status.POSSIBLE) : Optional.empty();
    }
}
