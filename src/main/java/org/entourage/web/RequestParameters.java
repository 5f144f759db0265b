package org.entourage.web;

import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;

/// Looks at the parameters of a request as a whole.
final class RequestParameters {

    private RequestParameters() {}

    /// Refuses what is not known or stands twice: a misspelt filter that is passed over in silence gives a wrong answer.
    ///
    /// @throws IllegalArgumentException that names the parameter
    static void requireKnown(HttpServletRequest request, Set<String> known) {
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown parameter \"%s\", expected one of %s".formatted(name,
                        String.join(", ", new TreeSet<>(known))));
            }
            if (values.length > 1) {
                throw new IllegalArgumentException("parameter \"%s\" stands %d times, expected once".formatted(name,
                        values.length));
            }
        });
    }
}
