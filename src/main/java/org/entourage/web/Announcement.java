package org.entourage.web;

import java.io.PrintStream;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.Server;

/// Tells whoever started the application where it is.
@Component
class Announcement {

    private final StartAddress address;
    private final Server server;

    Announcement(StartAddress address, Server server) {
        this.address = address;
        this.server = server;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            print("""

                    Entourage is ready. Open this address; it works once:

                        %s

                    Graph: %s. To stop: Ctrl+C.
                    """.formatted(address.current(), server.isEmbedded() ? "embedded, " + server.uri() : server.uri()));
        }
    }

    /// Standard output belongs to the person who started the application.
    static void print(String text) {
        PrintStream out = System.out;
        out.println(text);
        out.flush();
    }
}
