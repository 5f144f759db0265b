package org.entourage.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Bounds;
import org.entourage.claim.When;

/// Times drawn as spans below one axis: what is certain full, what is possible hollow, what has no limit up to the edge.
/// All places are in hundredths of the width of the drawing.
public final class TimeBars {

    /// In days; beyond it lies no date of a source.
    private static final long FAR = 1_000_000_000;
    /// As many as have room on a narrow page: of years, and of months, which take more of it.
    private static final int MOST_YEARS = 7;
    private static final int MOST_MONTHS = 5;
    private static final double LEAST_DAYS = 120;
    private static final double EDGE = 0.05;
    /// A span that is narrower is drawn as a mark.
    private static final double NARROW = 0.7;
    private static final double ALL = 100;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final int MONTHS = 12;
    private static final List<Integer> MONTHS_BETWEEN = List.of(1, 3, 6);
    private static final List<Long> LEADING = List.of(1L, 2L, 5L);

    private final double first;
    private final double days;
    private final List<@Nullable Bar> bars = new ArrayList<>();

    private TimeBars(double first, double days, List<@Nullable Dated> times) {
        this.first = first;
        this.days = days;
        for (Dated time : times) {
            bars.add(time == null ? null : bar(time));
        }
    }

    /// The time of a row.
    ///
    /// @param time     when it held, possibly and certainly
    /// @param heldFrom first of the days on some of which it held, though on no one of them certainly ("already in 2011");
    ///                 null if there is no such stretch
    /// @param heldTo   last of them
    record Dated(Drawing.Time time, @Nullable Long heldFrom, @Nullable Long heldTo) {

        static Dated of(Drawing.Time time, boolean state, When when) {
            Bounds bounds = when.bounds();
            boolean some = state && !when.qualified() && bounds.endEarliest().isBefore(bounds.startLatest())
                    && !bounds.endEarliest().equals(LocalDate.MIN) && !bounds.startLatest().equals(LocalDate.MAX)
                    && !(bounds.endEarliest().equals(bounds.startEarliest())
                            && bounds.startLatest().equals(bounds.endLatest()));
            return new Dated(time, some ? Long.valueOf(bounds.endEarliest().toEpochDay()) : null,
                    some ? Long.valueOf(bounds.startLatest().toEpochDay()) : null);
        }
    }

    /// Where the axis is marked.
    public record Tick(String x, String label) {}

    /// A span.
    ///
    /// @param possible where it may have held
    /// @param certain  where it certainly held; null if on no day
    /// @param some     on some day of which it held; null if that says nothing more
    /// @param begins   whether it has a first day; else it is drawn from the edge
    /// @param ends     whether it has a last day
    /// @param inWords  the same for who does not see it
    public record Bar(Stretch possible, @Nullable Stretch certain, @Nullable Stretch some, boolean begins, boolean ends,
            String inWords) {}

    /// A part of the width.
    ///
    /// @param narrow whether it is too narrow to be seen, and is drawn as a mark in its middle
    public record Stretch(String x, String width, String middle, boolean narrow) {}

    /// The drawing of rows.
    ///
    /// @param times of each row; null of those without a date
    /// @return null if no row has a day that could be drawn
    static @Nullable TimeBars of(List<@Nullable Dated> times) {
        List<Long> days = new ArrayList<>();
        for (Dated time : times) {
            if (time != null) {
                known(time).forEach(days::add);
            }
        }
        if (days.isEmpty()) {
            return null;
        }
        double from = Collections.min(days);
        double to = Collections.max(days) + 1.0;
        double lacking = Math.max(0, LEAST_DAYS - (to - from)) / 2;
        double edge = (to - from + 2 * lacking) * EDGE;
        return new TimeBars(from - lacking - edge, to - from + 2 * (lacking + edge), times);
    }

    private static List<Long> known(Dated dated) {
        Drawing.Time time = dated.time();
        List<Long> days = new ArrayList<>();
        for (Long day : Arrays.asList(time.from(), time.to(), time.certainFrom(), time.certainTo(), dated.heldFrom(),
                dated.heldTo())) {
            if (day != null && isDay(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean isDay(@Nullable Long day) {
        return day != null && Math.abs(day) < FAR;
    }

    /// The span of a row; null if it has no date.
    public @Nullable Bar bar(int row) {
        return bars.get(row);
    }

    /// Whether there is a row of which only that is certain, that it held on some day of a stretch.
    public boolean isSomeDay() {
        return bars.stream().anyMatch(bar -> bar != null && bar.some() != null);
    }

    /// Where the axis is marked, by years, or by months if there are few.
    public List<Tick> ticks() {
        long step = step();
        long from = Math.ceilDiv(month(first), step);
        return IntStream.range(0, MOST_YEARS + 1).mapToObj(at -> (from + at) * step)
                .map(month -> LocalDate.of(Math.toIntExact(Math.floorDiv(month, MONTHS)),
                        Math.floorMod(month, MONTHS) + 1, 1))
                .filter(day -> day.toEpochDay() >= first && day.toEpochDay() <= first + days)
                .map(day -> new Tick(percent(place((double) day.toEpochDay())), label(day, step))).toList();
    }

    private long step() {
        double months = days / DAYS_OF_MONTH;
        for (int step : MONTHS_BETWEEN) {
            if (months / step <= MOST_MONTHS) {
                return step;
            }
        }
        for (long ten = MONTHS;; ten *= 10) {
            for (long leading : LEADING) {
                if (months / (ten * leading) <= MOST_YEARS) {
                    return ten * leading;
                }
            }
        }
    }

    private static long month(double day) {
        LocalDate date = LocalDate.ofEpochDay((long) Math.floor(day));
        return date.getYear() * (long) MONTHS + date.getMonthValue() - 1;
    }

    private static String label(LocalDate day, long step) {
        return step < MONTHS ? "%d-%02d".formatted(day.getYear(), day.getMonthValue()) : String.valueOf(day.getYear());
    }

    private Bar bar(Dated dated) {
        Drawing.Time time = dated.time();
        Long certainFrom = time.certainFrom();
        Long certainTo = time.certainTo();
        return new Bar(stretch(time.from(), time.to()),
                certainFrom == null || certainTo == null ? null : stretch(certainFrom, certainTo),
                dated.heldFrom() == null ? null : stretch(dated.heldFrom(), dated.heldTo()), isDay(time.from()),
                isDay(time.to()), inWords(dated));
    }

    /// Beyond the edges, so that none is drawn where there is none.
    private Stretch stretch(@Nullable Long from, @Nullable Long to) {
        double left = isDay(from) ? place(Objects.requireNonNull(from)) : -1;
        double right = isDay(to) ? place(Objects.requireNonNull(to) + 1.0) : ALL + 1;
        return new Stretch(percent(left), percent(right - left), percent((left + right) / 2), right - left < NARROW);
    }

    private double place(double day) {
        return (day - first) / days * ALL;
    }

    private static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    private static String inWords(Dated dated) {
        Drawing.Time time = dated.time();
        String possible = stretchInWords(time.from(), time.to());
        Long certainFrom = time.certainFrom();
        if (certainFrom == null) {
            return "Possibly %s, %s".formatted(possible, dated.heldFrom() == null
                    ? "certainly on no day"
                    : "and on some day " + stretchInWords(dated.heldFrom(), dated.heldTo()));
        }
        String certain = stretchInWords(certainFrom, time.certainTo());
        return certain.equals(possible)
                ? "Certainly " + certain
                : "Certainly %s, possibly %s".formatted(certain, possible);
    }

    private static String stretchInWords(@Nullable Long from, @Nullable Long to) {
        return isDay(from) && Objects.equals(from, to)
                ? "on " + day(from)
                : "from %s to %s".formatted(day(from), day(to));
    }

    private static String day(@Nullable Long day) {
        return day != null && isDay(day) ? LocalDate.ofEpochDay(day).toString() : "a day not told";
    }
}
