package org.entourage.cli;

import java.time.Duration;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.StoreOpening;

/// Tells whoever started the application or a command that the store is being opened, and how long that took, if that was
/// long. To standard error: an answer in JSON must stand alone. An [ApplicationListener], for it must listen before others
/// are made.
@Component
class OpeningNotice implements ApplicationListener<PayloadApplicationEvent<StoreOpening>> {

    private static final Duration LONG = Duration.ofSeconds(2);

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<StoreOpening> event) {
        Duration took = event.getPayload().took();
        if (took == null) {
            System.err.println("Opening the graph in %s …".formatted(
                    CommandText.visible(event.getPayload().folder().toString())));
        } else if (took.compareTo(LONG) >= 0) {
            System.err.println("It is open, after %d s.".formatted(took.toSeconds()));
        }
    }
}
