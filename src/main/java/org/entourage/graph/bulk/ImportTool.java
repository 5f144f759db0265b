package org.entourage.graph.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entourage.graph.server.GraphUnavailableException;

/// Neo4j's offline importer, `neo4j-admin database import full`, in a JVM of its own. See
/// https://neo4j.com/docs/operations-manual/current/import/.
public final class ImportTool {

    private static final int LAST_LINES = 12;

    private ImportTool() {}

    /// Imports files into a store that is not there yet.
    ///
    /// @param files    closed
    /// @param home     of the new graph: what `DataFolder` calls its Neo4j
    /// @param heap     of the importer's JVM, as `1g`
    /// @param offHeap  memory beside it, as `2g`
    /// @throws GraphUnavailableException if it fails, with what it says
    public static void run(ImportFiles files, Path home, String heap, String offHeap) throws IOException {
        run(files.arguments(), home, heap, offHeap);
    }

    /// The same with its own arguments.
    public static void run(Collection<String> arguments, Path home, String heap, String offHeap) throws IOException {
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), "dbms.usage_report.enabled=false\n");
        Path log = home.resolve("import.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap,
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j",
                "--max-off-heap-memory=" + offHeap, "--report-file=" + home.resolve("import-report.txt")));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", conf.toString()));
        int exit = exit(builder.start());
        if (exit != 0) {
            throw new GraphUnavailableException("Neo4j's importer ended with %d: %s".formatted(exit, last(log)),
                    "see " + log);
        }
        Files.delete(conf.resolve("neo4j.conf"));
        Files.delete(conf);
        Files.delete(log);
        Files.deleteIfExists(home.resolve("import-report.txt"));
    }

    private static int exit(Process process) {
        Thread hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            int exit = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(hook);
            return exit;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
    }

    private static String last(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            return String.join(" | ", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
        }
    }
}
