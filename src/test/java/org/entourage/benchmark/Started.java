package org.entourage.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A process that was started, from the moment on in which it was.
final class Started implements AutoCloseable {

    private static final double SECOND = 1e9;
    private static final double MILLIS = 1e3;
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/\\?start=.*");

    private final long begun = System.nanoTime();
    private final Process process;
    private final BufferedReader out;
    private String address = "";

    Started(Map<String, String> environment, List<String> command) throws IOException {
        Path log = Benchmark.folder().resolve("start.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("ENTOURAGE_"));
        builder.environment().putAll(environment);
        process = builder.start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// Waits for the address that is printed.
    ///
    /// @return seconds since the start
    double awaitAddress() throws IOException {
        Matcher found = ADDRESS.matcher(await("/?start="));
        if (!found.find()) {
            throw new IllegalStateException("no address");
        }
        address = found.group(1);
        return seconds();
    }

    /// Waits for words, and returns the line that has them.
    String await(String words) throws IOException {
        String line = out.readLine();
        while (line != null && !line.contains(words)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("it ended, see start.log in " + Benchmark.folder());
        }
        return line;
    }

    /// Asks once over REST.
    ///
    /// @return seconds that the answer took
    double ask(HttpClient client, String question) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/" + question)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(question + ": " + response.body());
        }
        return (System.nanoTime() - asked) / SECOND;
    }

    /// Since the start.
    double seconds() {
        return (System.nanoTime() - begun) / SECOND;
    }

    /// Seconds that it has kept cores busy.
    double busy() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / MILLIS;
    }

    /// Ends it as Ctrl+C does, and waits for that.
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.close();
    }
}
