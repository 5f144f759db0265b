package org.entourage.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.entourage.question.describe.ReadableText;

/// Refuses an address of which a parameter holds what nobody can read, before anything is asked with it: bytes that are no
/// text, control characters. A sent form is left to whoever takes it: its body is not read here.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ReadableParameters extends OncePerRequestFilter {

    /// The attribute of a request that was refused: why, in words.
    static final String REFUSED = ReadableParameters.class.getName();

    private static final Set<String> READING = Set.of("GET", "HEAD");
    /// Neo4j Browser takes a whole query, line by line.
    private static final String BROWSER = "/browser";
    /// The token of the start address, which is compared and nothing else.
    private static final String TOKEN = "start";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || request.getRequestURI().startsWith(BROWSER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> refused = refused(request);
        if (refused.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(REFUSED, refused.get());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static Optional<String> refused(HttpServletRequest request) {
        try {
            for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
                ReadableText.require("parameter", parameter.getKey());
                for (String value : parameter.getKey().equals(TOKEN) ? new String[0] : parameter.getValue()) {
                    ReadableText.require(parameter.getKey(), value);
                }
            }
            return Optional.empty();
        } catch (InvalidParameterException _) {
            return Optional.of("A parameter of the address cannot be decoded: expected UTF-8, percent-encoded.");
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }
}
