package org.entourage.question.report;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.question.answer.EntityRef;

/// Writes a report as Markdown (CommonMark, with the footnotes of GitHub and Pandoc). What sources bring along is escaped:
/// a name is a name, never a heading or a link.
public final class ReportMarkdown {

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern WWW = Pattern.compile("(?i)www$");
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:https?|ftp|mailto|xmpp)$");

    private ReportMarkdown() {}

    /// The document; of a name that several bear, those.
    public static String of(ReportAnswer report) {
        StringBuilder out = new StringBuilder();
        EntityRef entity = report.question().entity();
        if (entity == null) {
            return candidates(report);
        }
        out.append("# ").append(text(entity.name())).append("\n\n")
                .append("%s, `%s`. %s %s%n".formatted(text(entity.kindInWords()),
                        entity.id(), ReportWords.known(report), text(report.coverage().inWords())));
        out.append("\n").append(ReportAnswer.SMALL_PRINT).append("\n");
        report.rows().forEach(section -> section(section, out));
        out.append("\n## Sources\n\n");
        report.sources().forEach(source -> out.append("- ").append(source(source)).append("\n"));
        out.append("\n## Footnotes\n\n");
        report.footnotes().forEach(note -> out.append(footnote(note)).append("\n"));
        return out.toString();
    }

    private static String candidates(ReportAnswer report) {
        return report.question().candidates().stream()
                .map(each -> "- `%s` %s (%s)%n".formatted(each.id(), text(each.name()), text(each.kindInWords())))
                .collect(Collectors.joining("", "%s names several. Ask again with the id of one:%n%n"
                        .formatted(text(report.question().of())), ""));
    }

    private static void section(ReportAnswer.Section section, StringBuilder out) {
        out.append("\n## ").append(section.title()).append("\n");
        for (ReportAnswer.Group group : section.groups()) {
            out.append(group.heading() == null ? "\n" : "\n%s:%n%n".formatted(text(group.heading())));
            group.lines().forEach(line -> out.append("- ").append(line(line)).append("\n"));
        }
        if (section.more() > 0) {
            out.append("\n%d more are not shown here.%n".formatted(section.more()));
        }
    }

    private static String line(ReportAnswer.Line line) {
        String detail = line.detail();
        return "%s%s %s %s%s (%s)[^%d]".formatted(line.side() == null ? "" : "*" + line.side() + "* ",
                text(line.subject()), text(line.label()), text(line.object()),
                detail == null ? "" : ": " + text(detail), text(line.when()), line.footnote());
    }

    private static String source(ReportAnswer.Used source) {
        return "%s, `%s`%s%s%s. %s. Cited in %d footnotes.".formatted(text(source.title()), source.id(),
                with(", ", source.published(), ReportMarkdown::text), with(". ", source.url(), ReportMarkdown::address),
                with(". Archived: ", source.archiveUrl(), ReportMarkdown::address), ReportWords.reliability(source),
                source.footnotes());
    }

    private static String footnote(ReportAnswer.Footnote note) {
        return Stream.of("[^%d]: %s".formatted(note.number(), text(note.citation())),
                note.quotes().stream().map(quote -> "“%s”".formatted(text(quote))).collect(Collectors.joining(" ")),
                with("Our note: ", note.note(), ReportMarkdown::text), "Address: `%s`".formatted(note.address()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String with(String before, @Nullable String text, Function<String, String> written) {
        return text == null ? "" : before + written.apply(text);
    }

    private static String address(String url) {
        return ReportWords.isWebAddress(url) ? "<" + url + ">" : text(url);
    }

    /// Text that Markdown takes for nothing but text, in one line.
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        int before = -1;
        for (int point : ReportWords.harmless(text).codePoints().toArray()) {
            if (isSpecial(point, before, escaped)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
            before = point;
        }
        return ReportWords.isolated(escaped.toString());
    }

    /// What begins or numbers a list does so only where a text begins; what makes an address, only after its scheme.
    private static boolean isSpecial(int point, int before, StringBuilder escaped) {
        return switch (point) {
            case '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '^', '&', '$', '@' -> true;
            case '+', '-', '=' -> before < 0;
            case '.', ')' -> SHORT_NUMBER.matcher(escaped).matches() || WWW.matcher(escaped).find();
            case ':' -> SCHEME.matcher(escaped).find();
            default -> false;
        };
    }
}
