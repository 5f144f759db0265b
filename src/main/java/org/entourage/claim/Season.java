package org.entourage.claim;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/// A season of a year. EDTF's level 1 does not say of which hemisphere, so a season reaches from its first day in one
/// to its last day in the other.
enum Season {
    /// March to May in the north, September to November in the south.
    SPRING(21),
    /// June to August in the north; in the south the turn of the year, before or after.
    SUMMER(22),
    /// September to November in the north, March to May in the south.
    AUTUMN(23),
    /// June to August in the south; in the north the turn of the year, before or after.
    WINTER(24);

    private final int number;

    Season(int number) {
        this.number = number;
    }

    /// What EDTF writes in place of a month.
    int number() {
        return number;
    }

    EdtfDate of(int year) {
        return switch (this) {
            case SPRING, AUTUMN ->
                EdtfDate.calendar(LocalDate.of(year, Month.MARCH, 1), LocalDate.of(year, Month.NOVEMBER, 30));
            case SUMMER, WINTER -> EdtfDate.calendar(LocalDate.of(year - 1, Month.DECEMBER, 1),
                    YearMonth.of(year + 1, Month.FEBRUARY).atEndOfMonth());
        };
    }
}
