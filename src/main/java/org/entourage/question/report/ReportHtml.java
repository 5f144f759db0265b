package org.entourage.question.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import org.entourage.question.answer.EntityRef;

/// Writes a report as one HTML file that needs nothing else: it opens offline, and prints.
public final class ReportHtml {

    /// Its style, also for a Content-Security-Policy that lets in nothing but this.
    public static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.8rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid}
            li{margin:.25rem 0;overflow-wrap:anywhere}sup a{text-decoration:none;padding:0 .1rem}
            .hedged li{list-style-type:"\\25C7  "}.small{font-size:.85rem}
            @page{margin:2cm}
            @media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:10pt}
            a{color:inherit}h2,p{break-after:avoid}li{break-inside:avoid}.notes{font-size:8pt}}
            """;

    private final StringBuilder out = new StringBuilder();
    private final Set<Integer> numbered = new HashSet<>();
    private final UnaryOperator<String> address;

    private ReportHtml(UnaryOperator<String> address) {
        this.address = address;
    }

    /// The document as a file of its own; of a name that several bear, those.
    public static String of(ReportAnswer report) {
        return new ReportHtml("<code>%s</code>"::formatted).written(report);
    }

    /// The same where the application shows it: the addresses of claims are links.
    public static String linked(ReportAnswer report) {
        return new ReportHtml(address -> "<a href=\"%1$s\">%1$s</a>".formatted(address)).written(report);
    }

    private String written(ReportAnswer report) {
        EntityRef entity = report.question().entity();
        String name = text(entity == null ? report.question().of() : entity.name());
        out.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Entourage</title><style>%2$s</style></head>
                <body>
                <h1><bdi>%1$s</bdi></h1>
                """.formatted(name, STYLE));
        if (entity == null) {
            candidates(report.question().candidates());
        } else {
            out.append("<p class=\"small\">%s, <code>%s</code>. %s %s</p>%n<p class=\"small\">%s</p>%n".formatted(
                    text(entity.kindInWords()), text(entity.id()), text(ReportWords.known(report)),
                    text(report.coverage().inWords()), text(ReportAnswer.SMALL_PRINT)));
            report.rows().forEach(this::section);
            sources(report.sources());
            footnotes(report.footnotes());
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private void candidates(List<EntityRef> candidates) {
        out.append("<p>The name is that of several. Ask again with the id of one:</p>\n<ul>\n");
        candidates.forEach(each -> out.append("<li><code>%s</code> <bdi>%s</bdi> (%s)</li>%n".formatted(
                text(each.id()), text(each.name()), text(each.kindInWords()))));
        out.append("</ul>\n");
    }

    private void section(ReportAnswer.Section section) {
        out.append("<section>\n<h2>").append(text(section.title())).append("</h2>\n");
        for (ReportAnswer.Group group : section.groups()) {
            String heading = group.heading();
            if (heading != null) {
                out.append("<p><bdi>").append(text(heading)).append("</bdi>:</p>\n");
            }
            out.append("<ul class=\"").append(heading == null ? "plain" : "hedged").append("\">\n");
            group.lines().forEach(this::line);
            out.append("</ul>\n");
        }
        if (section.more() > 0) {
            out.append("<p>").append(section.more()).append(" more are not shown here.</p>\n");
        }
        out.append("</section>\n");
    }

    private void line(ReportAnswer.Line line) {
        String side = line.side();
        out.append("<li>").append(side == null ? "" : "<em>" + text(side) + "</em> ");
        out.append("<bdi>%s</bdi> <bdi>%s</bdi> <bdi>%s</bdi>".formatted(text(line.subject()), text(line.label()),
                text(line.object())));
        out.append(with(": ", line.detail()));
        // a footnote leads back to the first line that has its number
        String id = numbered.add(line.footnote()) ? " id=\"l%d\"".formatted(line.footnote()) : "";
        out.append(" (%s)<sup><a%s href=\"#n%3$d\">%3$d</a></sup></li>%n".formatted(text(line.when()), id,
                line.footnote()));
    }

    private void sources(List<ReportAnswer.Used> sources) {
        out.append("<h2>Sources</h2>\n<ul>\n");
        sources.forEach(source -> out.append("<li><cite><bdi>%s</bdi></cite>, <code>%s</code>%s%s%s. %s. %s</li>%n"
                .formatted(text(source.title()), text(source.id()), with(", ", source.published()),
                        link(". ", source.url()), link(". Archived: ", source.archiveUrl()),
                        ReportWords.reliability(source), "Cited in %d footnotes.".formatted(source.footnotes()))));
        out.append("</ul>\n");
    }

    private void footnotes(List<ReportAnswer.Footnote> footnotes) {
        out.append("<h2>Footnotes</h2>\n<ol class=\"notes small\">\n");
        for (ReportAnswer.Footnote note : footnotes) {
            out.append("<li id=\"n%d\"><bdi>%s</bdi>".formatted(note.number(), text(note.citation())));
            note.quotes().forEach(quote -> out.append(" <q><bdi>").append(text(quote)).append("</bdi></q>"));
            out.append(with(" Our note: ", note.note())).append(" Address: ")
                    .append(address.apply(text(note.address())))
                    .append(" <a href=\"#l%d\" aria-label=\"Back to the text\">↩</a></li>%n".formatted(
                            note.number()));
        }
        out.append("</ol>\n");
    }

    private static String with(String before, @Nullable String text) {
        return text == null ? "" : "%s<bdi>%s</bdi>".formatted(before, text(text));
    }

    private static String link(String before, @Nullable String url) {
        return url != null && ReportWords.isWebAddress(url)
                ? "%1$s<a href=\"%2$s\" rel=\"noreferrer\">%2$s</a>".formatted(before, text(url))
                : with(before, url);
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(ReportWords.harmless(text), "UTF-8");
    }
}
