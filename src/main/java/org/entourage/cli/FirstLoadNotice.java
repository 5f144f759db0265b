package org.entourage.cli;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.entourage.edit.load.FirstLoad;

/// Tells whoever started the application or a command that a new graph gets a dossier to begin with, and how far that is.
/// To standard error: an answer in JSON must stand alone.
@Component
class FirstLoadNotice {

    private @Nullable Progress progress;

    @EventListener
    synchronized void told(FirstLoad load) {
        if (load.over()) {
            end();
        } else if (load.part() == null) {
            end();
            System.err.println("Loading %s into the new graph, once …".formatted(CommandText.visible(load.dossier())));
            progress = new Progress(new PrintWriter(System.err, true, System.err.charset()), Progress.FIRST_LOAD);
        } else if (progress != null) {
            progress.done(load.part());
        }
    }

    private void end() {
        if (progress != null) {
            progress.close();
            progress = null;
        }
    }
}
