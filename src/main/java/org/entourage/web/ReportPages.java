package org.entourage.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.entourage.question.Filters;
import org.entourage.question.Report;
import org.entourage.question.ReportAnswer;
import org.entourage.question.ReportFile;

/// The page of a report, and the file that it is saved as.
@Controller
class ReportPages {

    private final Report report;
    private final ReportFile file;
    private final QuestionPage page;

    ReportPages(Report report, ReportFile file, QuestionPage page) {
        this.report = report;
        this.file = file;
        this.page = page;
    }

    @GetMapping("/report")
    String report(HttpServletRequest request, Model model) {
        return page.show(PageQuestion.REPORT, request, model,
                filters -> report.of(PageAddress.of(request).get("of"), filters));
    }

    /// The same as one file to keep. Where a name is that of several, the page asks which.
    @GetMapping("/report/file")
    ResponseEntity<String> file(HttpServletRequest request) {
        PageAddress address = PageAddress.of(request);
        ReportAnswer answer = report.of(address.get("of"),
                RequestParameters.filters(request, Filters.EVERYTHING, "of"));
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
