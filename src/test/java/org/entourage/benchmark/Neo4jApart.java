package org.entourage.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.entourage.graph.server.ServerApart;

/// A Neo4j in a process of its own, with the settings of the embedded one, that opens one folder after another.
final class Neo4jApart implements AutoCloseable {

    private static final double MILLIS = 1e3;

    private final Process process;
    private final BufferedReader answers;

    Neo4jApart() throws IOException {
        Path log = Files.createDirectories(Benchmark.folder()).resolve("neo4j.log");
        process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Benchmark.setting("heap", "4g"), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", classPath(), ServerApart.class.getName(),
                Benchmark.setting("page-cache", "2g"))).redirectError(log.toFile()).start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// The class path of this JVM, for another.
    static String classPath() {
        // of a forked test, the class path is in the manifest of a JAR: each process can read it
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }

    /// Opens the graph of a data folder; the one that was open is closed.
    void open(Path data) {
        say("open " + data.toAbsolutePath());
    }

    /// Closes the graph that is open.
    void shut() {
        say("close");
    }

    /// Seconds that its process has kept cores busy.
    double busy() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / MILLIS;
    }

    private void say(String command) {
        try {
            process.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            String answer = answers.readLine();
            while (answer != null && !answer.equals("done " + command)) {
                answer = answers.readLine();
            }
            if (answer == null) {
                throw new IllegalStateException("the server ended, see neo4j.log in " + Benchmark.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
