package org.entourage.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A date as a source gives it, in the Extended Date/Time Format (ISO 8601-2, as the Library of Congress describes it).
/// Read so far: years of four digits, months and days; intervals of these with open (`..`) and unknown (empty) ends;
/// the marks `?`, `~` and `%` behind a date.
///
/// @param text      as written
/// @param bounds    what it says in days
/// @param qualified whether it is marked uncertain or approximate, so that nothing is certain about it
public record Edtf(String text, Bounds bounds, boolean qualified) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%])?");

    /// Reads a date or an interval.
    ///
    /// @throws EdtfException if it is neither, with a hint at what is wrong
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Day day = day(text, text);
            return new Edtf(text, new Bounds(day.first(), day.last(), day.first(), day.last()), day.qualified());
        }
        return interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    /// Whether it is a single date, not an interval.
    public boolean isDate() {
        return text.indexOf('/') < 0;
    }

    private static Edtf interval(String text, String from, String to) {
        if ((from.isEmpty() || from.equals("..")) && (to.isEmpty() || to.equals(".."))) {
            throw new EdtfException(text, "an interval without a date says nothing: leave it out");
        }
        Day start = isOpenOrUnknown(from) ? null : day(text, from);
        Day end = isOpenOrUnknown(to) ? null : day(text, to);
        if (start != null && end != null && start.first().isAfter(end.last())) {
            throw new EdtfException(text, "ends before it begins");
        }
        boolean qualified = (start != null && start.qualified()) || (end != null && end.qualified());
        return new Edtf(text, bounds(start, from, end, to), qualified);
    }

    /// Section 2 of the design: an end takes its days from its date, an open one lies beyond all days, and of an
    /// unknown one only the other end sets a limit.
    private static Bounds bounds(@Nullable Day start, String from, @Nullable Day end, String to) {
        LocalDate endEarliest = end != null ? end.first() : LocalDate.MAX;
        LocalDate endLatest = end != null ? end.last() : LocalDate.MAX;
        LocalDate startEarliest = start != null ? start.first() : LocalDate.MIN;
        LocalDate startLatest = start != null ? start.last() : LocalDate.MIN;
        if (from.isEmpty()) {
            startLatest = endLatest;
        }
        if (to.isEmpty()) {
            endEarliest = startEarliest;
        }
        return new Bounds(startEarliest, Bounds.earlier(startLatest, endLatest),
                Bounds.later(endEarliest, startEarliest), endLatest);
    }

    private static boolean isOpenOrUnknown(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Day day(String whole, String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new EdtfException(whole, "forms: 2013, 2013-12, 2013-12-07, 2011/2013, ../2012, /2012, 2004~");
        }
        boolean qualified = matcher.group(4) != null;
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), qualified);
        }
        int month = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            throw new EdtfException(whole, "month %s?".formatted(matcher.group(2)));
        }
        if (matcher.group(3) == null) {
            YearMonth yearMonth = YearMonth.of(year, month);
            return new Day(yearMonth.atDay(1), yearMonth.atEndOfMonth(), qualified);
        }
        try {
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
            return new Day(date, date, qualified);
        } catch (DateTimeException e) {
            throw new EdtfException(whole, "day %s?".formatted(matcher.group(3)), e);
        }
    }

    private record Day(LocalDate first, LocalDate last, boolean qualified) {}
}
