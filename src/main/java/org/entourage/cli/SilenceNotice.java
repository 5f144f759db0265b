package org.entourage.cli;

import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.graph.Silence;

/// Tells whoever started the application or a command that Neo4j does not answer, so that waiting does not look like
/// working. To standard error: an answer in JSON must stand alone.
@Component
class SilenceNotice {

    @EventListener
    void told(Silence silence) {
        System.err.println(silence.isOver()
                ? "%s answers again.".formatted(capital(silence.server()))
                : "%s does not answer; trying again for up to %d s.".formatted(capital(silence.server()),
                        silence.patience().toSeconds()));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
