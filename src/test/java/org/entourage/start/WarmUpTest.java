package org.entourage.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WarmUpTest {

    private static final Map<String, String> PAGES = Map.of("/", """
            <a href="/supporters?of=mek&amp;plain=true">Who supported it?</a> <a href="/supporters?of=other">And it?</a>
            <a href="/links?from=a&amp;to=b">How are they linked?</a> <a href="/load">Load</a> <a href="/?start=x">In</a>
            <a href="/browser/?cmd=edit&amp;of=x">Neo4j Browser</a> <a href="https://example.org/a?of=mek">Elsewhere</a>
            """, "/supporters?of=mek&plain=true",
            "<a href=\"/timeline?of=mek\">Timeline</a> <a href=\"/links?from=c&to=d\">",
            "/timeline?of=mek", "The end");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final WarmUp warmUp = new WarmUp(events::add);
    private HttpServer pages;

    @BeforeEach
    void start() throws IOException {
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.createContext("/", this::answer);
        pages.start();
    }

    @AfterEach
    void stop() {
        pages.stop(0);
    }

    @Test
    void eachQuestionIsAskedOnceAndNothingElse() {
        warmUp.ask(pages.getAddress().getPort());
        assertThat(asked).containsExactly("GET /", "GET /supporters?of=mek&plain=true", "GET /links?from=a&to=b",
                "GET /timeline?of=mek");
        assertThat(events).containsExactly(new WarmUp.Over());
    }

    @Test
    void whereNobodyAnswersNothingIsTold() {
        pages.stop(0);
        warmUp.ask(pages.getAddress().getPort());
        assertThat(events).containsExactly(new WarmUp.Over());
    }

    /// The links that it cannot answer fail.
    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String page = PAGES.get(exchange.getRequestURI().toString());
        byte[] body = (page == null ? "broken <a href=\"/never?of=x\">" : page).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(page == null ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
