package org.entourage.claim;

import java.time.LocalDate;
import java.time.YearMonth;

/// Reads a single date of EDTF, levels 0 and 1. Where the Library of Congress shows each feature of level 1 alone, they
/// are read together too (`201X~`, `-2004-23?`, `Y-12000~`).
final class DateReader {

    private static final String MARKS = "?~%";
    private static final String UNSPECIFIED = "X";
    private static final String FORMS = "; forms: "
            + "2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~, 201X, 2013-21";
    private static final int LAST_MONTH = 12;
    private static final int LAST_OF_LEVEL_TWO = 41;

    private final Cursor cursor;

    DateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads up to the end of the cursor's stretch.
    ///
    /// @throws EdtfException at the first character that no date has there
    EdtfDate read() {
        refuseLevelTwoInFront();
        EdtfDate date = cursor.sees("Y") ? LongYear.read(cursor) : date();
        boolean markable = date.form() != EdtfDate.Form.TIME;
        int mark = cursor.at();
        if (markable && cursor.takes(MARKS)) {
            if (cursor.sees("-")) {
                throw LevelTwo.MARKED_PART.at(cursor, mark);
            }
            date = date.marked();
        }
        if (!cursor.atEnd()) {
            throw cursor.expected(cursor.sees(MARKS) ? afterMarks(markable) : "nothing more");
        }
        return date;
    }

    private static String afterMarks(boolean markable) {
        return markable ? "one mark: % is both ? and ~" : "no mark behind a time: leave the time out";
    }

    private void refuseLevelTwoInFront() {
        if (cursor.sees("[")) {
            throw LevelTwo.SET.at(cursor, cursor.at());
        }
        if (cursor.sees("{")) {
            throw LevelTwo.LIST.at(cursor, cursor.at());
        }
        if (cursor.sees(MARKS)) {
            throw LevelTwo.MARKED_PART.at(cursor, cursor.at());
        }
    }

    private EdtfDate date() {
        FourDigitYear year = FourDigitYear.read(cursor, FORMS);
        int last = cursor.at() - 1;
        if (!cursor.takes("-")) {
            return EdtfDate.calendar(LocalDate.of(year.first(), 1, 1), LocalDate.of(year.last(), LAST_MONTH, 31));
        }
        if (year.first() != year.last()) {
            throw LevelTwo.DIGIT.at(cursor, last);
        }
        return inYear(year.first());
    }

    private EdtfDate inYear(int year) {
        int start = cursor.at();
        String month = twoDigits("month");
        if (month.equals("XX")) {
            return inAnyMonth(year);
        }
        int number = Integer.parseInt(month);
        for (Season season : Season.values()) {
            if (number == season.number()) {
                return season.of(year);
            }
        }
        if (number > Season.WINTER.number() && number <= LAST_OF_LEVEL_TWO) {
            throw LevelTwo.SEASON.at(cursor, start);
        }
        if (number < 1 || number > LAST_MONTH) {
            throw cursor.doubted("month " + month);
        }
        YearMonth whole = YearMonth.of(year, number);
        return cursor.takes("-") ? inMonth(whole) : EdtfDate.calendar(whole.atDay(1), whole.atEndOfMonth());
    }

    private EdtfDate inAnyMonth(int year) {
        if (cursor.takes("-")) {
            int start = cursor.at();
            if (!twoDigits("day").equals("XX")) {
                throw LevelTwo.DIGIT.at(cursor, start);
            }
        }
        return EdtfDate.calendar(LocalDate.of(year, 1, 1), LocalDate.of(year, LAST_MONTH, 31));
    }

    private EdtfDate inMonth(YearMonth month) {
        String day = twoDigits("day");
        if (day.equals("XX")) {
            return EdtfDate.calendar(month.atDay(1), month.atEndOfMonth());
        }
        int number = Integer.parseInt(day);
        if (!month.isValidDay(number)) {
            throw cursor.doubted("day " + day);
        }
        LocalDate date = month.atDay(number);
        if (cursor.takes("T")) {
            LocalDate utc = TimeReader.dayInUtc(cursor, date);
            return new EdtfDate(utc, utc, EdtfDate.Form.TIME, false);
        }
        return EdtfDate.calendar(date, date);
    }

    /// Two digits, or `XX`.
    private String twoDigits(String component) {
        int start = cursor.at();
        String digits = cursor.digits(2, UNSPECIFIED);
        if (cursor.sees(MARKS) && digits.isEmpty()) {
            throw LevelTwo.MARKED_PART.at(cursor, start);
        }
        if (digits.length() < 2) {
            throw cursor.expected("two digits of the " + component);
        }
        if (digits.contains(UNSPECIFIED) && !digits.equals("XX")) {
            throw LevelTwo.DIGIT.at(cursor, start);
        }
        return digits;
    }
}
