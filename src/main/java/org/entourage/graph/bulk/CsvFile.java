package org.entourage.graph.bulk;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A file for Neo4j's importer, in CSV (RFC 4180). Rows with a line break in a value go to files of their own, for the
/// importer reads those with one thread only; to small ones, for where such a file is larger than its buffer of 4 million
/// characters, the importer of 2026.08.1 takes a line break in a value for the end of a row and gives up.
final class CsvFile implements AutoCloseable {

    /// What parts the elements of a list: nothing that a text has.
    static final char ELEMENTS = '\u001F';

    private static final int BUFFER = 1 << 16;
    private static final int MOST_BROKEN = 1 << 20;

    private final String header;
    private final Path folder;
    private final String name;
    private final Path plain;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder waiting = new StringBuilder();
    private @Nullable Writer out;
    private @Nullable Writer outBroken;
    private int lengthOfBroken;
    private int brokenFiles;

    CsvFile(Path folder, String name, String header) {
        this.header = header;
        this.folder = folder;
        this.name = name;
        this.plain = folder.resolve(name + ".csv");
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
            broken();
            return;
        }
        waiting.append(line);
        if (waiting.length() > BUFFER) {
            flush();
        }
    }

    private void broken() throws IOException {
        if (outBroken != null && lengthOfBroken + line.length() > MOST_BROKEN) {
            outBroken.close();
            outBroken = null;
        }
        if (outBroken == null) {
            outBroken = opened(broken(brokenFiles++));
            lengthOfBroken = 0;
        }
        outBroken.append(line);
        lengthOfBroken += line.length();
    }

    private Path broken(int number) {
        return folder.resolve("%s-lines-%d.csv".formatted(name, number));
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
        return Stream.concat(Stream.of(plain).filter(Files::exists), withBreaks().stream()).toList();
    }

    /// The files whose values have line breaks.
    List<Path> withBreaks() {
        return Stream.iterate(0, number -> number + 1).map(this::broken).takeWhile(Files::exists).toList();
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
