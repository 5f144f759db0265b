package org.entourage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Sha256;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.report.ReportAnswer;
import org.entourage.question.report.ReportFile;

/// Writes the page of a report as a file that holds all it needs: style, scripts, graph and evidence. Its own policy lets
/// in these two scripts and this style, by their digests, and nothing else from anywhere.
@Component
class SavedReport implements ReportFile {

    private static final Pattern ENDING = Pattern.compile("(?i)</(?:script|style)|<!--|\r|\0");

    private final ITemplateEngine templates;
    private final JsonMapper json;

    SavedReport(ITemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Override
    public String of(ReportAnswer report) {
        EntityRef entity = report.question().entity();
        if (entity == null) {
            throw new IllegalArgumentException("of: \"%s\" is the name of several".formatted(report.question().of()));
        }
        String style = text(new ClassPathResource("static/style.css"));
        String cytoscape = text(library("cytoscape/*/dist/cytoscape.min.js"));
        String script = ScriptBundle.of("offline",
                name -> text(new ClassPathResource("static/graph/%s.js".formatted(name))));
        ReportNotes notes = ReportNotes.of(report);
        Map<String, Object> model = new LinkedHashMap<>(Map.of("offline", true, "entity", entity, "answer", report,
                "notes", notes, "smallPrint", ReportAnswer.SMALL_PRINT, "scope", "", "style", style, "cytoscape",
                cytoscape, "script", script, "policy", policy(style, List.of(cytoscape, script))));
        Drawing drawing = Drawings.of(report);
        if (drawing != null) {
            model.put("drawing", drawing);
            model.put("drawn", QuestionPage.markupFree(json.writeValueAsString(new Saved(drawing, cited(notes)))));
        }
        return templates.process("report-file", new Context(Locale.ROOT, model));
    }

    /// What the graph is drawn from.
    ///
    /// @param cited the footnotes of each edge
    private record Saved(Drawing drawing, Map<String, List<Integer>> cited) {}

    private static Map<String, List<Integer>> cited(ReportNotes notes) {
        return notes.claims().entrySet().stream().filter(each -> joins(each.getValue())).collect(Collectors.groupingBy(
                each -> Drawings.id(each.getValue()), TreeMap::new, Collectors.mapping(Map.Entry::getKey,
                        Collectors.toList())));
    }

    private static boolean joins(CitedClaim claim) {
        return claim.subject().entity() != null && claim.object().entity() != null;
    }

    private static String policy(String style, List<String> scripts) {
        return "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'".formatted(
                scripts.stream().map(SavedReport::digest).collect(Collectors.joining(" ")), digest(style));
    }

    private static String digest(String text) {
        return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(text))));
    }

    /// A file of a library, whatever its version.
    private static Resource library(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/" + pattern);
            if (found.length != 1) {
                throw new IllegalStateException("%s: found %d files, expected one".formatted(pattern, found.length));
            }
            return found[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file as a page may hold it: with the ends of line that a browser reads, and nothing in it that would end the
    /// element in which it stands.
    private static String text(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (ENDING.matcher(text).find()) {
                throw new IllegalStateException(file + " cannot stand inside a page");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
