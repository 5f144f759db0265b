package org.entourage.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The files of `cypher/`, read once. The service runs the very same text that a person pastes into Neo4j Browser.
public final class CypherFile {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private CypherFile() {}

    /// The text of a file.
    ///
    /// @param path inside `cypher/`: `queries/supporters.cypher`
    /// @throws IllegalArgumentException if there is none
    public static String text(String path) {
        return READ.computeIfAbsent(path, CypherFile::read);
    }

    private static String read(String path) {
        try (InputStream stream = CypherFile.class.getResourceAsStream("/cypher/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no file cypher/" + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
