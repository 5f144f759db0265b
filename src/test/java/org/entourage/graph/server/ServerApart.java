package org.entourage.graph.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// The embedded Neo4j in a JVM of its own, so that a benchmark knows whose memory is whose, and so that a graph after
/// another finds it warm. Takes `open FOLDER` and `close` by standard input and answers each with a line.
public final class ServerApart {

    private ServerApart() {}

    /// Serves until its input ends.
    ///
    /// @param arguments the size of the page cache
    public static void main(String[] arguments) throws IOException {
        CarrierThreads.provide();
        GraphSettings settings = new Binder(new MapConfigurationPropertySource(
                Map.of("entourage.page-cache", arguments[0]))).bindOrCreate("entourage", GraphSettings.class);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        EmbeddedNeo4j open = null;
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            if (open != null) {
                open.close();
                open = null;
            }
            if (command.startsWith("open ")) {
                open = EmbeddedNeo4j.start(new DataFolder(Path.of(command.substring("open ".length()))), settings);
            }
            System.out.println("done " + command);
        }
        if (open != null) {
            open.close();
        }
    }
}
