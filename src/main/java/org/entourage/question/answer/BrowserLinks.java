package org.entourage.question.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Server;

/// Makes links that open a question in Neo4j Browser, with its parameters.
@Component
public class BrowserLinks {

    /// Of its own: the one of the API leaves out what is null, and a parameter that is left out is missing.
    private final JsonMapper json = JsonMapper.builder().build();
    private final Server server;

    BrowserLinks(Server server) {
        this.server = server;
    }

    /// The address, inside this application, of Neo4j Browser with the script `cypher/browser/<question>.cypher`.
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
