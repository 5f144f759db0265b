package org.entourage.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;
import org.entourage.question.resolve.NameList;

/// Looks at the parameters of a request as a whole.
final class RequestParameters {

    /// How the answer is written; every address of the API takes it.
    private static final String FORMAT = "format";
    private static final String API = "/api/";

    private RequestParameters() {}

    /// Refuses what is not known or stands twice: a misspelt filter that is passed over in silence gives a wrong answer.
    ///
    /// @throws IllegalArgumentException that names the parameter
    static void requireKnown(HttpServletRequest request, Set<String> known) {
        requireKnown(request, known, Set.of());
    }

    private static void requireKnown(HttpServletRequest request, Set<String> known, Set<String> several) {
        request.getParameterMap().forEach((name, values) -> {
            if (name.equals(FORMAT) && !request.getRequestURI().startsWith(API)) {
                throw new IllegalArgumentException(
                        "format: a page is HTML; its links at the foot give the same in other forms, from " + API);
            }
            if (!known.contains(name) && !name.equals(FORMAT)) {
                throw new IllegalArgumentException("unknown parameter \"%s\", expected one of %s".formatted(name,
                        String.join(", ", new TreeSet<>(known))));
            }
            if (values.length > 1 && !several.contains(name)) {
                throw new IllegalArgumentException("parameter \"%s\" stands %d times, expected once".formatted(name,
                        values.length));
            }
        });
    }

    /// What to tell who asked for a form that an answer does not have.
    ///
    /// @param forms media types that it has
    static String noSuchForm(HttpServletRequest request, List<String> forms) {
        String format = request.getParameter(FORMAT);
        return format == null
                ? "This address gives %s, which the header Accept leaves out.".formatted(String.join(", ", forms))
                : "format: found \"%s\", expected %s".formatted(format,
                        String.join(" or ", forms.stream().map(RequestParameters::format).toList()));
    }

    /// The word for a media type: `json`.
    private static String format(String type) {
        String word = type.substring(type.indexOf('/') + 1);
        return word.equals("markdown") ? "md" : word;
    }

    /// What a request asks a question with.
    ///
    /// @throws IllegalArgumentException that names the parameter that is missing, wrong, unknown, or stands twice
    static ParameterValues given(HttpServletRequest request, Question<?> question) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            String[] given = request.getParameterValues(parameter.name());
            if (given != null) {
                values.put(parameter.name(), parameter.isOfSeveral() ? NameList.joined(List.of(given)) : given[0]);
            } else if (parameter.required()) {
                throw new IllegalArgumentException(
                        "Required parameter '%s' is not present.".formatted(parameter.name()));
            }
        }
        requireKnown(request, question);
        question.filters().forEach(filter -> {
            String value = request.getParameter(filter.name());
            if (value != null) {
                values.put(filter.name(), value);
            }
        });
        return question.read(values, question.defaults());
    }

    /// Refuses what a question does not take, or not so often.
    ///
    /// @throws IllegalArgumentException that names the parameter
    static void requireKnown(HttpServletRequest request, Question<?> question) {
        requireKnown(request, question.known(), question.parameters().stream().filter(Parameter::isOfSeveral)
                .map(Parameter::name).collect(Collectors.toSet()));
    }
}
