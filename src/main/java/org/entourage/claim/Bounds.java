package org.entourage.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// When something held or happened, in four days (UTC), all included. [LocalDate#MIN] and [LocalDate#MAX] stand for
/// no limit.
///
/// @param startEarliest it did not begin before
/// @param startLatest   it had begun by the end of that day
/// @param endEarliest   it did not end before
/// @param endLatest     it did not last beyond
public record Bounds(LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest) {

    /// Nothing is known.
    public static final Bounds UNKNOWN = new Bounds(LocalDate.MIN, LocalDate.MAX, LocalDate.MIN, LocalDate.MAX);

    public Bounds {
        if (startEarliest.isAfter(startLatest) || endEarliest.isAfter(endLatest) || startEarliest.isAfter(endLatest)) {
            throw new IllegalArgumentException("no such time: begins %s to %s, ends %s to %s".formatted(
                    inWords(startEarliest), inWords(startLatest), inWords(endEarliest), inWords(endLatest)));
        }
    }

    /// It began and ended between two days; more is not known.
    public static Bounds within(LocalDate first, LocalDate last) {
        return new Bounds(first, last, first, last);
    }

    /// What a day's question can be answered with.
    public enum Status {
        /// It held then, whichever of the days inside the bounds were the true ones.
        CERTAIN,
        /// It may have held then.
        POSSIBLE
    }

    /// Whether it held on a day, or happened on it.
    ///
    /// @param qualified whether the date is marked uncertain or approximate: then nothing is certain
    /// @return empty if it did not, whatever the true days were
    public Optional<Status> asOf(LocalDate day, Relation.Aspect aspect, boolean qualified) {
        return during(day, day, aspect, qualified);
    }

    /// Whether it held on some day of a stretch of time, or happened within it.
    ///
    /// @param from      first day of the stretch
    /// @param to        last day of the stretch, included
    /// @param qualified whether the date is marked uncertain or approximate: then nothing is certain
    /// @return empty if it did not, whatever the true days were
    /// @throws IllegalArgumentException if the stretch ends before it begins
    public Optional<Status> during(LocalDate from, LocalDate to, Relation.Aspect aspect, boolean qualified) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("%s to %s ends before it begins".formatted(from, to));
        }
        if (startEarliest.isAfter(to) || endLatest.isBefore(from)) {
            return Optional.empty();
        }
        boolean certain = !qualified && switch (aspect) {
            case STATE -> !startLatest.isAfter(to) && !endEarliest.isBefore(from);
            case EVENT -> !startEarliest.isBefore(from) && !endLatest.isAfter(to);
        };
        return Optional.of(certain ? Status.CERTAIN : Status.POSSIBLE);
    }

    /// Whether there is a day on which both can have held.
    public boolean canOverlap(Bounds other) {
        return !startEarliest.isAfter(other.endLatest) && !other.startEarliest.isAfter(endLatest);
    }

    /// The first of the four that is a day, in their order; empty if nothing is known.
    public Optional<LocalDate> firstDay() {
        return Stream.of(startEarliest, startLatest, endEarliest, endLatest)
                .filter(day -> day.isAfter(LocalDate.MIN) && day.isBefore(LocalDate.MAX)).findFirst();
    }

    private static String inWords(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? ".." : day.toString();
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
