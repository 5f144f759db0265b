package org.entourage.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// A time as a person reads it on a line of its own, so that a year is not taken for a day, nor what is not known for
/// what is not so: `2012 (some time in the year)`, `by 2013-12-07`, `ended before 2013-12-08`, `from 2011 (some time in
/// the year), end not known`.
public final class Span {

    private static final int DAYS_OF_LONGEST_MONTH = 31;

    private static final String YEAR_MONTH_OR_DAY = "-?\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?[?~%]?";

    private Span() {}

    /// The words.
    public static String inWords(When when) {
        List<String> words = new ArrayList<>();
        Edtf date = when.date();
        if (date != null) {
            words.add(date.isDate() ? date(date.text()) : interval(date.text(), Span::date));
        }
        if (when.begunBy() != null) {
            words.add("by " + date(when.begunBy().text()) + (date == null ? ", since when is not known" : ""));
        }
        if (when.endedBy() != null) {
            words.add("ended before " + date(when.endedBy().text()));
        }
        return words.isEmpty() ? "undated" : String.join("; ", words);
    }

    /// A date or an interval where there is little room: a year or a month is left as it is, which nobody takes for a day,
    /// and all that only EDTF can say is put into words.
    static String brief(Edtf date) {
        return date.isDate() ? brief(date.text()) : interval(date.text(), Span::brief);
    }

    /// When something was said: `said on 2019-03-01`, `said in 2012 (approximate)`, `said from 2010 to 2012`.
    public static String said(Edtf date) {
        boolean day = date.bounds().startEarliest().equals(date.bounds().endLatest());
        return "said %s%s".formatted(!date.isDate() ? "" : day ? "on " : "in ", brief(date));
    }

    private static String brief(String text) {
        if (!text.matches(YEAR_MONTH_OR_DAY)) {
            return date(text);
        }
        String mark = mark(text);
        return mark == null ? text : "%s (%s)".formatted(text.substring(0, text.length() - 1), mark);
    }

    private static String interval(String text, UnaryOperator<String> date) {
        int slash = text.indexOf('/');
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        String start = switch (from) {
            case "" -> "beginning not known";
            case ".." -> "without beginning";
            default -> "from " + date.apply(from);
        };
        String end = switch (to) {
            case "" -> "end not known";
            case ".." -> "without end";
            default -> "to " + date.apply(to);
        };
        return "%s%s %s".formatted(start, start.startsWith("from") && end.startsWith("to") ? "" : ",", end);
    }

    /// A single date, with how wide it is and how it is marked.
    private static String date(String text) {
        Bounds bounds = Edtf.parse(text).bounds();
        List<String> beside = new ArrayList<>();
        String width = width(text, bounds.startEarliest(), bounds.endLatest());
        if (width != null) {
            beside.add("some time " + width);
        }
        String mark = mark(text);
        if (mark != null) {
            beside.add(mark);
        }
        return beside.isEmpty() ? text : "%s (%s)".formatted(text, String.join(", ", beside));
    }

    private static @Nullable String width(String text, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return null;
        }
        boolean plain = text.matches("-?\\d{4}(-\\d\\d)?[?~%]?|Y-?\\d+[?~%]?");
        if (plain && first.plusYears(1).minusDays(1).equals(last)) {
            return "in the year";
        }
        return plain && first.plusDays(DAYS_OF_LONGEST_MONTH).isAfter(last)
                ? "in the month"
                : "from %s to %s".formatted(first, last);
    }

    private static @Nullable String mark(String text) {
        return switch (text.charAt(text.length() - 1)) {
            case '?' -> "uncertain";
            case '~' -> "approximate";
            case '%' -> "uncertain and approximate";
            default -> null;
        };
    }
}
