package org.entourage.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.entourage.graph.write.ClaimWriter;

/// Shows how far a command has come once it has taken two seconds: whenever it gets to another part, and every ten
/// seconds, so that who waits sees that something happens.
final class Progress implements ClaimWriter.Step, AutoCloseable {

    static final List<Part> LOAD = List.of(new Part("files", "reading the files"),
            new Part("graph", "opening the graph"), new Part("read", "reading the dossier"),
            new Part("verified", "verifying passages"), new Part("entities", "writing entities"),
            new Part("passages", "writing passages"), new Part("ended", "ending claims"),
            new Part("claims", "writing claims"), new Part("edges", "projecting edges"),
            new Part("invariants", "checking what was written"));
    /// Of the dossier that a new graph begins with, which needs no file and is loaded when the graph is open.
    static final List<Part> FIRST_LOAD = LOAD.subList(2, LOAD.size());
    static final List<Part> CHECK = List.of(new Part("files", "reading the files"),
            new Part("graph", "opening the graph"), new Part("read", "reading the dossier"),
            new Part("verified", "verifying passages"), new Part("sentences", "going through the sentences"));
    static final List<Part> VERIFY = List.of(new Part("graph", "opening the graph"),
            new Part("journal read", "reading the journal"), new Part("dossiers", "looking at dossiers"),
            new Part("entities", "looking at entities"),
            new Part("sources", "looking at sources"), new Part("texts", "looking at texts"),
            new Part("passages", "looking at passages"), new Part("claims", "looking at claims"),
            new Part("purged", "looking at tombstones"), new Part("journal", "looking at the journal"),
            new Part("edges", "holding edges against claims"), new Part("strangers", "looking for strangers"),
            new Part("words", "holding passages against texts"),
            new Part("documents", "looking at documents"));
    static final List<Part> REBUILD = List.of(new Part("graph", "opening the graph"),
            new Part("facts", "making names anew"), new Part("edges", "making edges anew"),
            new Part("digests", "taking digests"));
    static final List<Part> BACKUP = List.of(new Part("graph", "opening the graph"),
            new Part("dossiers", "writing dossiers"), new Part("entities", "writing entities"),
            new Part("sources", "writing sources"), new Part("texts", "writing texts"),
            new Part("passages", "writing passages"), new Part("claims", "writing claims"),
            new Part("purged", "writing tombstones"), new Part("journal", "writing the journal"),
            new Part("edges", "writing edges"), new Part("documents", "writing documents"),
            new Part("file", "closing the file"));
    static final List<Part> RESTORE = List.of(new Part("graph", "opening the graph"),
            new Part("checked", "checking the whole file"), new Part("cleared", "making room"),
            new Part("nodes", "writing nodes"), new Part("relationships", "writing relationships"),
            new Part("edges", "writing edges"), new Part("digests", "taking digests"));
    static final List<Part> NEW = List.of(new Part("text", "reading the text"),
            new Part("dossier", "writing the dossier"));

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int LOOKS_BEFORE_REPEATING = 5;

    private final PrintWriter out;
    private final List<Part> parts;
    private final long begun = System.nanoTime();
    private final Thread ticker;
    private final AtomicReference<String> reached = new AtomicReference<>("");
    private volatile int done;
    private volatile long since = begun;

    /// A part of the work.
    ///
    /// @param name  that it is reported with when it is done
    /// @param words what is being done
    record Part(String name, String words) {}

    /// Begins to count.
    ///
    /// @param parts that will be done, in order
    Progress(PrintWriter out, List<Part> parts) {
        this.out = out;
        this.parts = parts;
        this.ticker = Thread.ofVirtual().start(this::tick);
    }

    @Override
    public void done(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                done = i + 1;
                since = System.nanoTime();
                reached.set("");
            }
        }
    }

    @Override
    public void reached(String name, long written, long total) {
        double seconds = Math.max(1e-3, (System.nanoTime() - since) / 1e9);
        reached.set(": %,d of %,d, %,.0f a second, %,d s left".formatted(written, total, written / seconds,
                Math.round(seconds * (total - written) / Math.max(1, written))));
    }

    /// To be read before the process ends, which does not wait for whoever began the work.
    @Override
    public void stopped(String words) {
        out.println(CommandText.visible(words));
        out.flush();
    }

    @Override
    public void close() {
        ticker.interrupt();
    }

    private void tick() {
        int shown = -1;
        try {
            for (int looks = 0; shown < parts.size(); looks++) {
                Thread.sleep(LOOK);
                if (done != shown || looks == LOOKS_BEFORE_REPEATING) {
                    shown = done;
                    looks = 0;
                    print(shown);
                }
            }
        } catch (InterruptedException e) {
            // the command is through
        }
    }

    private void print(int now) {
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        out.println("[%s%s] %s (%d s)".formatted("#".repeat(now), ".".repeat(parts.size() - now),
                now == parts.size() ? "closing" : parts.get(now).words() + reached.get(), taken.toSeconds()));
        out.flush();
    }
}
