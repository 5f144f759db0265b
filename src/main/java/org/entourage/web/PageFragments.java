package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Questions;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;
import org.entourage.question.find.Find;
import org.entourage.question.report.Report;
import org.entourage.question.report.ReportAnswer;
import org.entourage.question.report.ReportFile;

/// What a page fetches beside its answer: names that fit what is typed, more of a graph, a report as one file.
@Controller
class PageFragments {

    private static final int SUGGESTED = 8;

    private final BeanFactory beans;
    private final Find find;
    private final Report report;
    private final ReportFile file;

    PageFragments(BeanFactory beans, Find find, Report report, ReportFile file) {
        this.beans = beans;
        this.find = find;
        this.report = report;
        this.file = file;
    }

    /// The first names that fit what was typed so far, for the list below a box.
    @GetMapping("/complete")
    String complete(@RequestParam(defaultValue = "") String q, Model model) {
        if (!q.isBlank()) {
            model.addAttribute("answer", find.of(q, Find.kinds(""), Filters.EVERYTHING.page(SUGGESTED, null)));
        }
        return "fragments/complete";
    }

    /// What lies around one entity, for a graph that is being expanded.
    @GetMapping("/graph")
    ResponseEntity<Drawing> graph(HttpServletRequest request) {
        Question<?> network = Questions.of("network");
        Drawing drawing = Drawings.of(network.ask(RequestParameters.given(request, network)).by(beans));
        return ResponseEntity.ok(drawing == null ? new Drawing(List.of(), List.of()) : drawing);
    }

    /// A report as one file to keep. Where a name is that of several, the page asks which.
    @GetMapping("/report/file")
    ResponseEntity<String> report(HttpServletRequest request) {
        PageAddress address = PageAddress.of(request);
        ParameterValues given = RequestParameters.given(request, Questions.of(ReportDocuments.WORD));
        ReportAnswer answer = report.of(address.get("of"), given.filters());
        if (answer.question().isOpen()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, address.at("/report").toString()).build();
        }
        String name = "report-%s.html".formatted(Objects.requireNonNull(answer.question().entity()).id());
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.of(answer));
    }
}
