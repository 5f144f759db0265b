package org.entourage.cli;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.edit.Unfinished;

/// Tells whoever started the application or a command that it finishes a restore first. To standard error: an answer in
/// JSON must stand alone.
@Component
class RestoreNotice {

    @EventListener
    void told(Unfinished restore) {
        System.err.println((restore.over()
                ? "That is done: the graph is what %s holds."
                : "Restoring %s was cut off; finishing it …").formatted(Words.visible(restore.file().toString())));
    }
}
