package org.entourage.graph;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A file for Neo4j's importer, in CSV (RFC 4180). Rows with a line break in a value go to a second file, for the importer
/// reads files that may have some with one thread only.
final class CsvFile implements AutoCloseable {

    /// What parts the elements of a list: nothing that a text has.
    static final char ELEMENTS = '\u001F';

    private static final int BUFFER = 1 << 16;

    private final String header;
    private final Path plain;
    private final Path broken;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder waiting = new StringBuilder();
    private @Nullable Writer out;
    private @Nullable Writer outBroken;

    CsvFile(Path folder, String name, String header) {
        this.header = header;
        this.plain = folder.resolve(name + ".csv");
        this.broken = folder.resolve(name + "-lines.csv");
    }

    void write(List<? extends @Nullable Object> row) throws IOException {
        line.setLength(0);
        boolean breaks = false;
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            breaks |= value(row.get(i));
        }
        line.append('\n');
        if (breaks) {
            outBroken = outBroken == null ? opened(broken) : outBroken;
            outBroken.append(line);
            return;
        }
        waiting.append(line);
        if (waiting.length() > BUFFER) {
            flush();
        }
    }

    private void flush() throws IOException {
        out = out == null ? opened(plain) : out;
        out.append(waiting);
        waiting.setLength(0);
    }

    private Writer opened(Path file) throws IOException {
        Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.append(header).append('\n');
        return writer;
    }

    /// @return whether it has a line break
    private boolean value(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> quoted(text);
            case List<?> elements -> quoted(
                    String.join(String.valueOf(ELEMENTS), elements.stream().map(String::valueOf).toList()));
            default -> {
                line.append(value);
                yield false;
            }
        };
    }

    private boolean quoted(String text) {
        boolean breaks = false;
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            breaks |= character == '\n' || character == '\r';
            if (character == '"') {
                line.append('"');
            }
            line.append(character);
        }
        line.append('"');
        return breaks;
    }

    /// The files that were written; the first without line breaks in values.
    List<Path> files() {
        return Stream.of(plain, broken).filter(Files::exists).toList();
    }

    /// The file whose values have line breaks.
    Path broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        if (!waiting.isEmpty()) {
            flush();
        }
        if (out != null) {
            out.close();
        }
        if (outBroken != null) {
            outBroken.close();
        }
    }
}
