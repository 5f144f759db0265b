package org.entourage.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;

import org.entourage.question.FilterWords;
import org.entourage.question.Filters;
import org.entourage.question.NameList;

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

    /// The filters of a request.
    ///
    /// @param defaults of the question
    /// @param others   the parameters of the question that are no filters
    /// @throws IllegalArgumentException that names the parameter that is wrong, unknown, or stands twice
    static Filters filters(HttpServletRequest request, Filters defaults, String... others) {
        return filters(request, defaults, FilterWords.NAMES, others);
    }

    /// The same of a question that honours some filters only: the others are refused.
    static Filters filters(HttpServletRequest request, Filters defaults, Set<String> honoured, String... others) {
        return filters(request, defaults, honoured, Set.of(others), Set.of());
    }

    /// The filters of a request that asks a question, which takes some names several times.
    static Filters filters(HttpServletRequest request, PageQuestion question) {
        return filters(request, question.defaults(), question.filters(), question.parameters(), question.several());
    }

    private static Filters filters(HttpServletRequest request, Filters defaults, Set<String> honoured,
            Set<String> others, Set<String> several) {
        Set<String> known = new TreeSet<>(honoured);
        known.addAll(others);
        requireKnown(request, known, several);
        Map<String, String> words = new HashMap<>();
        FilterWords.NAMES.forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                words.put(name, value);
            }
        });
        return FilterWords.read(words, defaults);
    }

    /// The names that a parameter gives, each a list or one, see [NameList]; nothing if it is not there.
    static String names(HttpServletRequest request, String parameter) {
        String[] given = request.getParameterValues(parameter);
        return given == null ? "" : NameList.joined(List.of(given));
    }

    /// The same where there must be names.
    ///
    /// @throws IllegalArgumentException if the parameter is not there
    static String requiredNames(HttpServletRequest request, String parameter) {
        if (request.getParameter(parameter) == null) {
            throw new IllegalArgumentException("Required parameter '%s' is not present.".formatted(parameter));
        }
        return names(request, parameter);
    }

    /// Whether a parameter says yes; no, if it is not there.
    ///
    /// @throws IllegalArgumentException if it is neither `true` nor `false`
    static boolean flag(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        if (value == null || value.isBlank() || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new IllegalArgumentException("%s: found \"%s\", expected true or false".formatted(parameter, value));
    }

    /// A whole number.
    ///
    /// @param otherwise what it is if it is not there
    /// @throws IllegalArgumentException if it is none, or not from `least` to `most`
    static int number(HttpServletRequest request, String parameter, int otherwise, int least, int most) {
        String value = request.getParameter(parameter);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException("%s: found \"%s\", expected %d to %d".formatted(parameter, value, least,
                    most));
        }
        return Integer.parseInt(value);
    }
}
