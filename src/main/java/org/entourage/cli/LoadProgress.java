package org.entourage.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.entourage.edit.bulk.BulkLoad;

/// Shows how far a bulk load has come, how fast it is, and how long its part will take: every few seconds, and whenever
/// it gets to another part.
final class LoadProgress implements BulkLoad.Told {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Map<String, String> WORDS = Map.of("entities", "entities", "documents",
            "claims with sources, texts and passages", "journal", "pages of the journal", "edges", "edges", "import",
            "Neo4j's importer", "schema", "schema and indexes");

    private final PrintWriter out;
    private final long begun = System.nanoTime();
    private String part = "";
    private long partBegun = begun;
    private long shown = begun - EVERY.toNanos();
    private long written;
    private long claims;

    LoadProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void done(String name, long done, long total, int size) {
        long now = System.nanoTime();
        if (!name.equals(part)) {
            part = name;
            partBegun = now;
            written = 0;
            shown = now - EVERY.toNanos();
        }
        written += size;
        claims += name.equals("documents") ? size : 0;
        if (now - shown >= EVERY.toNanos() || done == total) {
            shown = now;
            print(now, done, total);
        }
    }

    private void print(long now, long done, long total) {
        double seconds = Math.max(1e-3, (now - partBegun) / 1e9);
        long left = Math.round(seconds * (total - done) / Math.max(1, done));
        if (total == 1 && written == 0) {
            out.println(String.format(Locale.ROOT, "%s: %s", WORDS.getOrDefault(part, part),
                    done == 0 ? "begun" : Math.round(seconds) + " s"));
            out.flush();
            return;
        }
        out.println(String.format(Locale.ROOT, "%s: %d %% (%,.0f a second, %d s, %d s left)",
                WORDS.getOrDefault(part, part), 100 * done / Math.max(1, total), written / seconds,
                Math.round(seconds), left));
        out.flush();
    }

    /// What came out, in words.
    String summary() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format(Locale.ROOT, "%,d revisions of claims in %.0f s, %,.0f a second.", claims, seconds,
                claims / seconds);
    }
}
