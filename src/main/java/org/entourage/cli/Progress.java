package org.entourage.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

import org.entourage.graph.ClaimWriter;

/// Shows every two seconds how far a command has come, so that who waits sees that something happens.
final class Progress implements ClaimWriter.Step, AutoCloseable {

    static final List<String> LOAD = List.of("files", "graph", "read", "verified", "entities", "passages", "ended",
            "claims", "edges", "invariants");
    static final List<String> CHECK = List.of("files", "read", "verified", "sentences");
    static final List<String> NEW = List.of("text", "dossier");

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final PrintWriter out;
    private final List<String> steps;
    private final long begun = System.nanoTime();
    private final Thread ticker;
    private volatile int done;

    /// Begins to count.
    ///
    /// @param steps that will be done, in order
    Progress(PrintWriter out, List<String> steps) {
        this.out = out;
        this.steps = steps;
        this.ticker = Thread.ofVirtual().start(this::tick);
    }

    @Override
    public void done(String name) {
        done = steps.indexOf(name) + 1;
    }

    @Override
    public void close() {
        ticker.interrupt();
    }

    private void tick() {
        try {
            while (done < steps.size()) {
                Thread.sleep(QUIET);
                print();
            }
        } catch (InterruptedException e) {
            // the command is through
        }
    }

    private void print() {
        int now = done;
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        out.println("[%s%s] %d of %d%s (%d s)".formatted("#".repeat(now), ".".repeat(steps.size() - now), now,
                steps.size(), now == 0 ? "" : ": " + steps.get(now - 1), taken.toSeconds()));
        out.flush();
    }
}
