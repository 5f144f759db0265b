package org.entourage.question.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.graph.server.CypherFile;
import org.entourage.graph.server.Server;

/// Makes links that open a question in Neo4j Browser, with its parameters.
@Component
public class BrowserLinks {

    /// Of its own: the one of the API leaves out what is null, and a parameter that is left out is missing.
    private final JsonMapper json = JsonMapper.builder().build();
    private final Server server;
    private final int most;

    /// @param most the most claims that a link names: an address has its limits
    BrowserLinks(Server server, @Value("${entourage.linked:100}") int most) {
        this.server = server;
        this.most = most;
    }

    /// The address, inside this application, of Neo4j Browser with the claims that an answer shows; if there are too many
    /// for an address, or none, with the script of its question.
    ///
    /// @param rows       of the answer
    /// @param through    what it shows beside them; null if nothing
    /// @param parameters of the script
    public String to(String question, List<? extends AnswerRow> rows, @Nullable ThroughRows through,
            Map<String, ? extends @Nullable Object> parameters) {
        Stream<CitedClaim> reached = through == null
                ? Stream.of()
                : through.rows().stream().flatMap(row -> Stream.concat(row.ties().stream(), row.claims().stream()));
        List<String> claims = Stream.concat(rows.stream().flatMap(row -> row.claims().stream()), reached)
                .map(CitedClaim::reference).distinct().sorted().toList();
        return claims.isEmpty() || claims.size() > most
                ? to(question, parameters)
                : to("claims", Map.of("claims", claims));
    }

    /// The address of Neo4j Browser with the script `cypher/browser/<question>.cypher`.
    /// Neo4j Browser decodes the whole address before it looks for its parts, hence the escapes inside the JSON.
    public String to(String question, Map<String, ? extends @Nullable Object> parameters) {
        String script = CypherFile.text("browser/" + question + ".cypher");
        String values = json.writeValueAsString(parameters).replace("&", "\\u0026").replace("#", "\\u0023");
        String link = "/browser/?cmd=edit&arg=%s&params=%s".formatted(encoded(script), encoded(values));
        return server.isEmbedded() ? link : link + "&dbms=" + encoded(server.uri());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
