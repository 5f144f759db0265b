package org.entourage.cli;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.edit.rebuild.Unfinished;

/// Tells whoever started the application or a command that work which takes a while is done first: a restore that was cut
/// off is finished, or a graph is brought up to date. To standard error: an answer in JSON must stand alone.
@Component
class StartNotice {

    @EventListener
    void told(Unfinished work) {
        System.err.println(switch (work.what()) {
            case RESTORE -> (work.over()
                    ? "That is done: the graph is what %s holds."
                    : "Restoring %s was cut off; finishing it …").formatted(CommandText.visible(work.file()));
            case REBUILD -> work.over()
                    ? "That is done: names and edges are what the claims say."
                    : "Making names and edges anew, once: this version keeps them otherwise, or it was cut off …";
            case LOAD -> "Of a large dossier not all is written: " + CommandText.visible(work.file());
        });
    }
}
