package org.entourage.web;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// What every problem detail (RFC 9457) of the application holds to.
final class Problems {

    /// Cypher, a class, a line of a stack trace.
    private static final Pattern INSIDES = Pattern.compile(
            "\\b(MATCH|UNWIND|RETURN)\\b|\\b(org|java|jakarta|tools)\\.[a-z]|Exception|\\bat [a-z]+\\.[a-z]|\\.java:");

    private Problems() {}

    /// Its detail, once the rest has been looked at.
    static String detail(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Caller.contentType(response)).isEqualTo("application/problem+json");
        JsonNode problem = Caller.json(response);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/title").asString()).isEqualTo(HttpStatus.valueOf(status).getReasonPhrase());
        assertNoInsides(response.body());
        String detail = problem.at("/detail").asString();
        assertThat(detail).isNotBlank();
        return detail;
    }

    static void assertNoInsides(String body) {
        assertThat(body).doesNotContainPattern(INSIDES);
    }
}
