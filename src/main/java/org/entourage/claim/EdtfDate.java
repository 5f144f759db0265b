package org.entourage.claim;

import java.time.LocalDate;

/// A single date: the days among which the true one is, or, of a state, the true ones are.
///
/// @param first     earliest
/// @param last      latest
/// @param form      what it is written as
/// @param qualified whether it is marked uncertain or approximate
record EdtfDate(LocalDate first, LocalDate last, Form form, boolean qualified) {

    /// How a date is written, as far as it decides where it may stand.
    enum Form {
        /// A year of four digits, a month, a season, a day.
        CALENDAR,
        /// A year behind `Y`.
        LONG_YEAR,
        /// A day with a time.
        TIME
    }

    static EdtfDate calendar(LocalDate first, LocalDate last) {
        return new EdtfDate(first, last, Form.CALENDAR, false);
    }

    EdtfDate marked() {
        return new EdtfDate(first, last, form, true);
    }
}
