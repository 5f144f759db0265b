package org.entourage.claim;

import java.time.LocalDate;

/// Reads an interval of EDTF: two ends, each a date, open (`..`) or unknown (empty).
final class IntervalReader {

    private final String text;
    private final int slash;

    /// @param slash where its first `/` is
    IntervalReader(String text, int slash) {
        this.text = text;
        this.slash = slash;
    }

    private sealed interface End {

        /// It has a date.
        record Dated(EdtfDate date) implements End {}

        /// It lies beyond all days: the interval has no such limit.
        record Open() implements End {}

        /// It has a date that nobody gives.
        record Unknown() implements End {}

        default boolean qualified() {
            return this instanceof Dated(var date) && date.qualified();
        }
    }

    Edtf read() {
        End start = end("start", 0, slash);
        End end = end("end", slash + 1, text.length());
        if (start instanceof End.Unknown && end instanceof End.Unknown) {
            throw new EdtfException(text, "an interval without a date says nothing: leave it out");
        }
        if (start instanceof End.Dated(var from) && end instanceof End.Dated(var to)
                && from.first().isAfter(to.last())) {
            throw new EdtfException(text, "ends before it begins");
        }
        return new Edtf(text, bounds(start, end), start.qualified() || end.qualified());
    }

    private End end(String which, int from, int to) {
        String part = text.substring(from, to);
        if (part.isEmpty()) {
            return new End.Unknown();
        }
        if (part.equals("..")) {
            return new End.Open();
        }
        EdtfDate date = new DateReader(new Cursor(text, from, to)).read();
        return switch (date.form()) {
            case CALENDAR -> new End.Dated(date);
            case LONG_YEAR -> throw new EdtfException(text, "its %s: a year with Y stands alone".formatted(which));
            case TIME -> throw new EdtfException(text, "its %s: an interval has no times, only days".formatted(which));
        };
    }

    /// Section 2 of the design: an end takes its days from its date, an open one lies beyond all days, and of an
    /// unknown one only the other end sets a limit.
    private static Bounds bounds(End start, End end) {
        LocalDate startEarliest = start instanceof End.Dated(var date) ? date.first() : LocalDate.MIN;
        LocalDate endLatest = end instanceof End.Dated(var date) ? date.last() : LocalDate.MAX;
        LocalDate startLatest = switch (start) {
            case End.Dated(var date) -> Bounds.earlier(date.last(), endLatest);
            case End.Open() -> LocalDate.MIN;
            case End.Unknown() -> endLatest;
        };
        LocalDate endEarliest = switch (end) {
            case End.Dated(var date) -> Bounds.later(date.first(), startEarliest);
            case End.Open() -> LocalDate.MAX;
            case End.Unknown() -> startEarliest;
        };
        return new Bounds(startEarliest, startLatest, endEarliest, endLatest);
    }
}
