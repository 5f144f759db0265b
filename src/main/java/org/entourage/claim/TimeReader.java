package org.entourage.claim;

import java.time.LocalDate;

/// Reads the time behind `T`, hours to seconds, then `Z`, an offset, or nothing.
final class TimeReader {

    private static final int MINUTES = 60;

    /// The offsets that clocks have, in minutes.
    private static final int LEAST_OFFSET = -12 * MINUTES;
    private static final int MOST_OFFSET = 14 * MINUTES;

    private final Cursor cursor;

    private TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// The day on which it was that time, in UTC. A time without `Z` or offset keeps the day that is written, as a day
    /// without a time does: a more exact date must not say less. `24:00:00` is the beginning of the next day.
    static LocalDate dayInUtc(Cursor cursor, LocalDate written) {
        TimeReader reader = new TimeReader(cursor);
        int minutes = reader.time();
        return written.atStartOfDay().plusMinutes(minutes).minusMinutes(reader.offset()).toLocalDate();
    }

    /// Minutes since the day began; seconds change no day.
    private int time() {
        int start = cursor.at();
        int hour = number("hour", 24);
        requireColon("minutes");
        int minute = number("minute", 59);
        requireColon("seconds");
        int second = number("second", 59);
        if (hour == 24 && minute + second > 0) {
            throw cursor.refused(start, "hour 24 is only written 24:00:00");
        }
        if (cursor.sees(".,")) {
            throw cursor.expected("whole seconds");
        }
        return hour * MINUTES + minute;
    }

    private int offset() {
        if (cursor.takes("Z") || cursor.atEnd()) {
            return 0;
        }
        int start = cursor.at();
        boolean west = cursor.sees("-");
        if (!cursor.takes("+-")) {
            throw cursor.expected("Z, an offset (+01, -04:30) or nothing more");
        }
        int minutes = number("offset's hour", 23) * MINUTES;
        if (cursor.takes(":")) {
            minutes += number("offset's minute", 59);
        }
        int offset = west ? -minutes : minutes;
        if (offset < LEAST_OFFSET || offset > MOST_OFFSET) {
            throw cursor.refused(start, "offsets go from -12:00 to +14:00");
        }
        if (west && offset == 0) {
            throw cursor.refused(start, "offset 0 is written Z or +00:00");
        }
        return offset;
    }

    private int number(String component, int most) {
        String digits = cursor.digits(2, "");
        if (digits.length() < 2) {
            throw cursor.expected("two digits of the " + component);
        }
        if (Integer.parseInt(digits) > most) {
            throw cursor.doubted(component + " " + digits);
        }
        return Integer.parseInt(digits);
    }

    private void requireColon(String before) {
        if (!cursor.takes(":")) {
            throw cursor.expected("\":\" and the %s, as in T10:30:00".formatted(before));
        }
    }
}
