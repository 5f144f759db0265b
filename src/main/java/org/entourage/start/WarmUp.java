package org.entourage.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.RequestHandledEvent;

/// Asks what people ask first, once the application has said that it is ready: Neo4j plans each query at its first asking,
/// and pages and Java are cold until then. Like a visitor it opens the first page and follows its links, each question
/// once, one after the other: what is read there changes nothing. The work is done by threads of the server, which have no
/// priorities; so it waits while others ask. `entourage.warm=false` turns it off, as measurements do.
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "entourage.warm", matchIfMissing = true)
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /// A question about somebody, with all that its address says.
    private static final Pattern QUESTION = Pattern.compile("href=\"((/[a-z]+)\\?(?:of|from)=[^\"]*)\"");

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int OK = 200;

    /// How long the last answer to others must be past.
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final ApplicationEventPublisher events;
    private final AtomicInteger answered = new AtomicInteger();
    private int port;
    private @Nullable Thread thread;

    WarmUp(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// All questions were asked once, or could not be. Published as an event.
    record Over() {}

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(RequestHandledEvent.class)
    void answered() {
        answered.incrementAndGet();
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void ready() {
        Thread asking = Thread.ofPlatform().daemon().name("warm-up").unstarted(() -> ask(port));
        thread = asking;
        asking.start();
    }

    /// Nobody waits for it: a thread that is a daemon holds up no end.
    @EventListener(ContextClosedEvent.class)
    synchronized void stopped() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /// Asks an application on a port of this machine.
    void ask(int ofPort) {
        try {
            follow("http://127.0.0.1:" + ofPort);
        } catch (InterruptedException e) {
            // the application ends
            return;
        } catch (IOException | IllegalArgumentException e) {
            // the first to ask will wait a little, as always
            LOG.debug("Not all questions were asked beforehand", e);
        }
        events.publishEvent(new Over());
    }

    private void follow(String application) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
        try {
            follow(client, application);
        } finally {
            client.shutdownNow();
        }
    }

    private void follow(HttpClient client, String application) throws IOException, InterruptedException {
        Set<String> asked = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        int others = 0;
        for (int own = 0; !next.isEmpty(); own++) {
            while (answered.get() - own > others) {
                others = answered.get() - own;
                Thread.sleep(QUIET);
            }
            String page = page(client, application + next.remove());
            for (Matcher link = QUESTION.matcher(page); link.find();) {
                if (asked.add(link.group(2))) {
                    next.add(link.group(1).replace("&amp;", "&"));
                }
            }
        }
    }

    private static String page(HttpClient client, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        LOG.debug("Asked beforehand: {}, {}", address, response.statusCode());
        return response.statusCode() == OK ? response.body() : "";
    }
}
