package org.entourage.question.report;

import java.text.Bidi;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;

/// What the documents of a report share, whatever they are written in.
final class ReportWords {

    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    private ReportWords() {}

    /// As of when it was known, and which claims count.
    static String known(ReportAnswer report) {
        String only = report.filters().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(filter -> filter.getKey() + " " + filter.getValue()).collect(Collectors.joining(", "));
        return "As the graph knew it on %s.%s".formatted(report.knownOn().truncatedTo(ChronoUnit.SECONDS),
                only.isEmpty() ? "" : " Only: " + only + ".");
    }

    static String reliability(ReportAnswer.Used source) {
        String grade = source.reliability();
        return grade == null || grade.equals("F") ? "Reliability not judged (F)" : "Reliability " + grade;
    }

    static boolean isWebAddress(String url) {
        return url.matches("https?://[!-;=?-~]+");
    }

    /// Text without what would steer its reader's screen: control characters, and those that turn the direction of what
    /// follows.
    static String harmless(String text) {
        return text.codePoints().mapToObj(point -> {
            if (point == '\n' || point == '\t' || point == '\r') {
                return " ";
            }
            boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
            return turns || Character.isISOControl(point) ? "\uFFFD" : Character.toString(point);
        }).collect(Collectors.joining());
    }

    /// Text that is written from right to left, kept apart from what stands around it.
    static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? ISOLATE + text + END : text;
    }
}
