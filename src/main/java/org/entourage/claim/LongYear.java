package org.entourage.claim;

import java.time.LocalDate;

/// A year of more than four digits, behind `Y`.
final class LongYear {

    private static final int FEWEST_DIGITS = 5;

    /// One below what [LocalDate] and Neo4j can hold: their first and last days stand for no limit.
    private static final int LAST = 999_999_998;

    private static final int MOST_DIGITS = 9;

    private LongYear() {}

    static EdtfDate read(Cursor cursor) {
        int start = cursor.at();
        cursor.takes("Y");
        boolean negative = cursor.takes("-");
        String digits = cursor.digits(Integer.MAX_VALUE, "");
        if (!digits.isEmpty() && cursor.sees("E")) {
            throw LevelTwo.EXPONENT.at(cursor, cursor.at());
        }
        if (!digits.isEmpty() && cursor.sees("S")) {
            throw LevelTwo.SIGNIFICANT_DIGITS.at(cursor, cursor.at());
        }
        if (digits.length() < FEWEST_DIGITS || digits.startsWith("0")) {
            throw cursor.refused(start,
                    "Y begins a year of five digits or more, the first not 0; others are written without");
        }
        if (digits.length() > MOST_DIGITS || Integer.parseInt(digits) > LAST) {
            throw cursor.refused(start, "years are read from Y-%d to Y%d".formatted(LAST, LAST));
        }
        if (cursor.sees("-")) {
            throw cursor.expected("nothing more: a year with Y has no month");
        }
        int year = negative ? -Integer.parseInt(digits) : Integer.parseInt(digits);
        return new EdtfDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), EdtfDate.Form.LONG_YEAR, false);
    }
}
