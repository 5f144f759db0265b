package org.entourage.cli;

import java.util.Locale;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.ConnectionLost;
import org.entourage.graph.session.LockWait;

/// Tells whoever started the application or a command that Neo4j does not answer, or that another change goes first, so
/// that waiting does not look like working. To standard error: an answer in JSON must stand alone.
@Component
class WaitingNotice {

    private volatile boolean ending;

    @EventListener(ContextClosedEvent.class)
    void ending() {
        ending = true;
    }

    @EventListener
    void told(ConnectionLost silence) {
        if (ending) {
            // the application itself ended it, while something was still being asked
            return;
        }
        System.err.println(silence.isOver()
                ? "%s answers again.".formatted(capital(silence.server()))
                : "%s does not answer; trying again for up to %d s.".formatted(capital(silence.server()),
                        silence.patience().toSeconds()));
    }

    @EventListener
    void told(LockWait queued) {
        System.err.println(queued.over()
                ? "The other change is made; going on."
                : "Another change of this graph is being made; waiting until it is through.");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
