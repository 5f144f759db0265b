package org.entourage.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

import org.entourage.edit.text.TextFile;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Diagnosis;

/// What a caller gets where no handler answers: problem details (RFC 9457) below `/api`, elsewhere a page that says what
/// to do. Never our insides.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private final Diagnosis diagnosis;

    ErrorPages(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus resolved = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus status = resolved == null ? HttpStatus.NOT_FOUND : resolved;
        String said = request.getAttribute(ReadableParameters.REFUSED) instanceof String why ? why : said(status);
        return path != null && path.toString().startsWith("/api")
                ? problem(status, path.toString(), said)
                : page(status, status.getReasonPhrase(), said);
    }

    @ExceptionHandler(NotTheOwnerException.class)
    ModelAndView notTheOwner(NotTheOwnerException stranger) {
        return page(HttpStatus.FORBIDDEN, "Open the start address", stranger.getMessage()
                + " It works once; after that a new one is printed there.");
    }

    @ExceptionHandler(ForgedFormException.class)
    ModelAndView strangeForm(ForgedFormException strange) {
        return page(HttpStatus.FORBIDDEN, "Not from this page", String.valueOf(strange.getMessage()));
    }

    /// What Spring answers to HEAD and OPTIONS is allowed, too.
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    void wrongMethod(HttpRequestMethodNotSupportedException wrong, HttpServletResponse response) throws IOException {
        Set<String> allowed = new TreeSet<>(Set.of("OPTIONS"));
        for (String method : Objects.requireNonNullElse(wrong.getSupportedMethods(), new String[0])) {
            allowed.add(method);
            if (method.equals("GET")) {
                allowed.add("HEAD");
            }
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /// No form of the answer that was asked for.
    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    void noSuchForm(HttpMediaTypeNotAcceptableException none, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<String> forms = none.getSupportedMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .distinct().toList();
        response.setHeader(HttpHeaders.ACCEPT, String.join(", ", forms));
        request.setAttribute(ReadableParameters.REFUSED, RequestParameters.noSuchForm(request, forms));
        response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(MaxUploadSizeExceededException large) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "Too large",
                "Nothing was changed. A file has at most %d bytes, for the page and for the command."
                        .formatted(TextFile.LARGEST));
    }

    /// The graph is out of reach. What is another fault goes on to the page of its status.
    @ExceptionHandler({GraphUnavailableException.class, DataAccessException.class, TransactionException.class,
        Neo4jException.class})
    ModelAndView unavailable(RuntimeException fault, HttpServletResponse response) {
        GraphUnavailableException unavailable = diagnosis.of(fault).orElseThrow(() -> fault);
        if (unavailable.mayPass()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ApiProblems.RETRY_AFTER);
        }
        return page(HttpStatus.SERVICE_UNAVAILABLE, "The graph cannot be used just now",
                "%s. What to do: %s.".formatted(unavailable.sentence(), unavailable.remedy()));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String path, String said) {
        ProblemDetail problem = ApiProblems.detailed(status, said);
        problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(HttpStatus status, String title, String message) {
        ModelAndView page = new ModelAndView("message", status);
        page.addObject("title", title);
        page.addObject("message", message);
        page.addObject("typed", "");
        return page;
    }

    static String said(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address.";
            case BAD_REQUEST -> "The request could not be understood.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method; the header Allow says which.";
            case UNSUPPORTED_MEDIA_TYPE -> "This address takes what the header Accept of this answer says.";
            default -> status.is5xxServerError()
                    ? "The request could not be answered. The log of the application says why."
                    : "The request could not be taken: " + status.getReasonPhrase() + ".";
        };
    }
}
