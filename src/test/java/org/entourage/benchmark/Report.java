package org.entourage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured: printed, and written to `target/benchmark.md`, goals beside figures.
final class Report {

    private static final Path FILE = Path.of("target/benchmark.md");
    private static final List<String> LINES = new ArrayList<>(List.of("# What was measured", "",
            "%d cores, %s, JDK %s, heap of this JVM %d MB; Neo4j in a process of its own, heap %s, page cache %s."
                    .formatted(
                            Runtime.getRuntime().availableProcessors(), System.getProperty("os.arch"),
                            System.getProperty("java.version"), Runtime.getRuntime().maxMemory() / 1_000_000,
                            Benchmark.setting("heap", "4g"), Benchmark.setting("page-cache", "2g"))));

    private Report() {}

    /// Begins a table.
    static void table(String title, String... columns) {
        line("");
        line("## " + title);
        line("");
        line("| " + String.join(" | ", columns) + " |");
        line("|" + "---|".repeat(columns.length));
    }

    /// Adds a row.
    static void row(Object... cells) {
        List<String> words = new ArrayList<>();
        for (Object cell : cells) {
            words.add(cell instanceof Double figure ? figure(figure) : String.valueOf(cell));
        }
        line("| " + String.join(" | ", words) + " |");
    }

    /// Three digits of a figure.
    static String figure(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f", figure);
    }

    /// Adds a line of text.
    static synchronized void line(String line) {
        LINES.add(line);
        System.out.println(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
