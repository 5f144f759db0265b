package org.entourage.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

import org.entourage.graph.ClaimWriter;

/// Shows how far a load has come, once it has taken two seconds.
final class Progress implements ClaimWriter.Step {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final List<String> STEPS = List.of("read", "verified", "entities", "passages", "ended", "claims",
            "edges", "invariants");

    private final PrintWriter out;
    private final long begun = System.nanoTime();

    Progress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void done(String name) {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        int done = STEPS.indexOf(name) + 1;
        if (taken.compareTo(QUIET) > 0) {
            out.println("[%s%s] %d of %d: %s (%d s)".formatted("#".repeat(done), ".".repeat(STEPS.size() - done), done,
                    STEPS.size(), name, taken.toSeconds()));
            out.flush();
        }
    }
}
