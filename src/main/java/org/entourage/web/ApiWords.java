package org.entourage.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Questions;
import org.entourage.question.ask.Ask;
import org.entourage.question.ask.AskAnswer;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.report.Report;
import org.entourage.question.report.ReportAnswer;

/// What is asked or answered in plain words: a line of English, and a report.
@RestApi
class ApiWords {

    private final Ask ask;
    private final Report report;

    ApiWords(Ask ask, Report report) {
        this.ask = ask;
        this.report = report;
    }

    /// What can be several questions, or names several, gets the choice of them; what cannot be understood, the nearest
    /// forms. As CSV there is the answer at the address that it names.
    @GetMapping(path = "/ask", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AskAnswer> ask(@RequestParam String q, HttpServletRequest request) {
        RequestParameters.requireKnown(request, Set.of("q"));
        AskAnswer answer = ask.ask(q);
        boolean open = answer.answer() == null || answer.answer().question().isOpen();
        HttpStatus status = answer.asked().isEmpty()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : open ? HttpStatus.MULTIPLE_CHOICES : HttpStatus.OK;
        return ResponseEntity.status(status).body(answer);
    }

    @GetMapping(path = "/report", produces = {MediaType.APPLICATION_JSON_VALUE, CsvAnswers.CSV,
        ReportDocuments.MARKDOWN, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<ReportAnswer> report(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ReportDocuments.POLICY);
        ParameterValues given = RequestParameters.given(request, Questions.of(ReportDocuments.WORD));
        return AnswerResponses.with(report.of(given.text("of"), given.filters()));
    }
}
