package org.entourage.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/// When something held, as the design's four bounds. What has no limit reaches to `LocalDate.MIN` or `MAX`.
record Time(LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest,
        boolean qualified) {

    private static final Time UNKNOWN = new Time(LocalDate.MIN, LocalDate.MAX, LocalDate.MIN, LocalDate.MAX, false);

    static Time of(@Nullable String when, @Nullable String begunBy, @Nullable String endedBy) {
        Time time = when == null ? UNKNOWN : parse(when);
        if (begunBy != null) {
            Time on = parse(begunBy);
            time = new Time(time.startEarliest, least(time.startLatest, on.startLatest),
                    most(time.endEarliest, on.startEarliest), time.endLatest, time.qualified || on.qualified);
        }
        if (endedBy != null) {
            Time on = parse(endedBy);
            time = new Time(time.startEarliest, time.startLatest, time.endEarliest,
                    least(time.endLatest, on.endLatest.minusDays(1)), time.qualified || on.qualified);
        }
        return new Time(time.startEarliest, least(time.startLatest, time.endLatest), time.endEarliest, time.endLatest,
                time.qualified);
    }

    private static Time parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            boolean marked = text.endsWith("?") || text.endsWith("~") || text.endsWith("%");
            LocalDate[] days = days(marked ? text.substring(0, text.length() - 1) : text);
            return new Time(days[0], days[1], days[0], days[1], marked);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Time start = from.isEmpty() ? UNKNOWN : from.equals("..") ? always(LocalDate.MIN) : parse(from);
        Time end = to.isEmpty() ? UNKNOWN : to.equals("..") ? always(LocalDate.MAX) : parse(to);
        return new Time(start.startEarliest, least(start.startLatest, end.endLatest),
                most(end.endEarliest, start.startEarliest), end.endLatest, start.qualified || end.qualified);
    }

    private static Time always(LocalDate limit) {
        return new Time(limit, limit, limit, limit, false);
    }

    /// First and last day of a date without mark.
    private static LocalDate[] days(String text) {
        if (text.contains("T")) {
            LocalDate day = text.endsWith("Z") || text.length() > 19
                    ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
                    : LocalDate.parse(text.substring(0, 10));
            return new LocalDate[] {day, day};
        }
        if (text.startsWith("Y")) {
            int far = Integer.parseInt(text.substring(1));
            return new LocalDate[] {LocalDate.of(far, 1, 1), LocalDate.of(far, 12, 31)};
        }
        String year = text.substring(0, 4);
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        if (text.length() == 4 || text.substring(5).startsWith("XX")) {
            return new LocalDate[] {LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)};
        }
        int part = Integer.parseInt(text.substring(5, 7));
        if (part > 20) {
            return part % 2 == 1
                    ? new LocalDate[] {LocalDate.of(first, 3, 1), LocalDate.of(first, 11, 30)}
                    : new LocalDate[] {LocalDate.of(first - 1, 12, 1), YearMonth.of(first + 1, 2).atEndOfMonth()};
        }
        if (text.length() == 7 || text.endsWith("XX")) {
            return new LocalDate[] {LocalDate.of(first, part, 1), YearMonth.of(first, part).atEndOfMonth()};
        }
        return new LocalDate[] {LocalDate.parse(text), LocalDate.parse(text)};
    }

    /// `certain` or `possible` between two days, both included; null if it cannot have held then.
    @Nullable
    String during(LocalDate from, LocalDate to, boolean state) {
        if (startEarliest.isAfter(to) || from.isAfter(endLatest)) {
            return null;
        }
        boolean certain = state
                ? !startLatest.isAfter(to) && !from.isAfter(endEarliest)
                : !from.isAfter(startEarliest) && !endLatest.isAfter(to);
        return certain && !qualified ? "certain" : "possible";
    }

    /// `certain` or `possible` on a day. Of a state on one day, that is what "during" says of that day; an event is
    /// certain if that day is its only one, which "during" says too.
    @Nullable
    String asOf(LocalDate day, boolean state) {
        return during(day, day, state);
    }

    private boolean isUndated() {
        return startEarliest.equals(LocalDate.MIN) && startLatest.equals(LocalDate.MAX)
                && endEarliest.equals(LocalDate.MIN) && endLatest.equals(LocalDate.MAX);
    }

    /// Whether a role was held at the time of this support: `certain`, `possible`, `former`, `later` or `undated`.
    String ofRole(Time tie, boolean supportIsState) {
        if (isUndated() || tie.isUndated()) {
            return "undated";
        }
        boolean certain = supportIsState
                ? !tie.startLatest.isAfter(endEarliest) && !startLatest.isAfter(tie.endEarliest)
                : !tie.startLatest.isAfter(startEarliest) && !endLatest.isAfter(tie.endEarliest);
        if (certain && !qualified && !tie.qualified) {
            return "certain";
        }
        LocalDate first = known(startEarliest) == null ? least(startLatest, endEarliest) : startEarliest;
        LocalDate last = known(endLatest) == null ? most(startLatest, endEarliest) : endLatest;
        return tie.endLatest.isBefore(first) ? "former" : last.isBefore(tie.startEarliest) ? "later" : "possible";
    }

    /// Whether there can be a day on which both held.
    boolean overlaps(Time other) {
        return !startEarliest.isAfter(other.endLatest) && !other.startEarliest.isAfter(endLatest);
    }

    /// The first bound that is known, in the order of the timeline; null if it is undated.
    @Nullable
    LocalDate first() {
        for (LocalDate bound : new LocalDate[] {startEarliest, startLatest, endEarliest, endLatest}) {
            if (known(bound) != null) {
                return bound;
            }
        }
        return null;
    }

    /// A bound as an answer shows it: null for no limit.
    static @Nullable LocalDate known(LocalDate bound) {
        return bound.equals(LocalDate.MIN) || bound.equals(LocalDate.MAX) ? null : bound;
    }

    private static LocalDate least(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate most(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
