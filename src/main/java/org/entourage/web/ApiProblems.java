package org.entourage.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Diagnosis;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

/// Errors of the API as problem details (RFC 9457): what was wrong with the request, never our insides.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestApi.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    /// Seconds after which to ask again where the graph was out of reach.
    static final String RETRY_AFTER = "10";

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Diagnosis diagnosis;

    ApiProblems(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    @ExceptionHandler(UnknownNameException.class)
    ResponseEntity<ProblemDetail> unknown(UnknownNameException unknown) {
        ProblemDetail problem = detailed(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
        if (!unknown.near().isEmpty()) {
            problem.setProperty("candidates", unknown.near());
        }
        return sent(problem);
    }

    /// What was withdrawn or purged says so, and why; that it was there is no secret.
    @ExceptionHandler(GoneException.class)
    ResponseEntity<ProblemDetail> gone(GoneException gone) {
        ProblemDetail problem = detailed(HttpStatus.GONE, String.valueOf(gone.getMessage()));
        problem.setProperty("id", gone.id());
        problem.setProperty("how", gone.how());
        problem.setProperty("at", gone.at().toString());
        problem.setProperty("reason", gone.reason());
        return sent(problem);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<ProblemDetail> wrong(IllegalArgumentException wrong) {
        return problem(HttpStatus.BAD_REQUEST, wrong.getMessage());
    }

    @ExceptionHandler(TooLargeException.class)
    ResponseEntity<ProblemDetail> tooLarge(TooLargeException large) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, large.getMessage());
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> fault(RuntimeException fault) {
        GraphUnavailableException unavailable = diagnosis.of(fault).orElse(null);
        if (unavailable != null) {
            return unavailable(unavailable);
        }
        LOG.error("A request failed", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR,
                "The question could not be answered. The log of the application says why.");
    }

    private static ResponseEntity<ProblemDetail> unavailable(GraphUnavailableException unavailable) {
        ResponseEntity<ProblemDetail> problem = problem(HttpStatus.SERVICE_UNAVAILABLE,
                "Cannot use the graph: %s. What to do: %s.".formatted(unavailable.getMessage(), unavailable.remedy()));
        return unavailable.mayPass()
                ? ResponseEntity.status(problem.getStatusCode()).headers(problem.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).body(problem.getBody())
                : problem;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, @Nullable String detail) {
        return sent(detailed(status, String.valueOf(detail)));
    }

    static ResponseEntity<ProblemDetail> sent(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /// A problem of no type of its own, as RFC 9457 (section 4.2.1) has it.
    static ProblemDetail detailed(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("about:blank"));
        return problem;
    }
}
