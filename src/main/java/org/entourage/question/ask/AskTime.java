package org.entourage.question.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The time at the end of a line of plain English: "in 2012", "on 7 December 2013", "between 2009 and 2012".
///
/// @param rest  the line without it
/// @param words the filters that it means; empty if there is none
record AskTime(String rest, Map<String, String> words) {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    private static final String DAY = "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:%1$s) \\d{4}|(?:%1$s) \\d{1,2},? \\d{4})"
            .formatted(MONTHS);
    private static final String SPAN = "(?:%s|\\d{4}-\\d{2}|(?:%s) \\d{4}|\\d{4})".formatted(DAY, MONTHS);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private record Form(Pattern pattern, Function<MatchResult, Map<String, String>> words) {

        static Form of(String text, Function<MatchResult, Map<String, String>> words) {
            return new Form(Pattern.compile("(?i)^(.+?),? " + text.replace("DAY", DAY).replace("SPAN", SPAN) + "$"),
                    words);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("as known on (DAY)", found -> Map.of("knownOn", first(found.group(2)).toString())),
            Form.of("(?:on|as of) (DAY)", found -> Map.of("asOf", first(found.group(2)).toString())),
            Form.of("(?:in|during) (SPAN)", found -> during(first(found.group(2)), last(found.group(2)))),
            Form.of("(?:between|from) (SPAN) (?:and|to|until) (SPAN)",
                    found -> during(first(found.group(2)), last(found.group(3)))),
            Form.of("(?:since|from) (SPAN)(?: on)?", found -> during(first(found.group(2)), LAST)),
            Form.of("after (SPAN)", found -> during(last(found.group(2)).plusDays(1), LAST)),
            Form.of("before (SPAN)", found -> during(FIRST, first(found.group(2)).minusDays(1))),
            Form.of("(?:until|by) (SPAN)", found -> during(FIRST, last(found.group(2)))));

    AskTime {
        words = Map.copyOf(words);
    }

    /// The time at the end of a line; null if there is none that is a time.
    static @Nullable AskTime of(String line) {
        for (Form form : FORMS) {
            MatchResult found = form.pattern().matcher(line).results().findFirst().orElse(null);
            if (found != null) {
                try {
                    return new AskTime(found.group(1).strip(), form.words().apply(found));
                } catch (DateTimeException | IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static Map<String, String> during(LocalDate from, LocalDate to) {
        return Map.of("during", from + "/" + to);
    }

    private static LocalDate first(String text) {
        return span(text)[0];
    }

    private static LocalDate last(String text) {
        return span(text)[1];
    }

    /// First and last day of a day, month or year.
    private static LocalDate[] span(String text) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return month(YearMonth.parse(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return new LocalDate[] {LocalDate.parse(text), LocalDate.parse(text)};
        }
        List<String> parts = Arrays.stream(text.replace(",", "").split(" ")).toList();
        Month month = parts.stream().filter(part -> part.matches("(?i)" + MONTHS)).findFirst()
                .map(part -> Month.valueOf(part.toUpperCase(Locale.ROOT))).orElseThrow();
        int year = Integer.parseInt(parts.getLast());
        if (parts.size() == 2) {
            return month(YearMonth.of(year, month));
        }
        int day = Integer.parseInt(parts.stream().filter(part -> part.matches("\\d{1,2}")).findFirst().orElseThrow());
        LocalDate date = LocalDate.of(year, month, day);
        return new LocalDate[] {date, date};
    }

    private static LocalDate[] month(YearMonth month) {
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }
}
