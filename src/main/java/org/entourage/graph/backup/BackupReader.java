package org.entourage.graph.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// Reads a backup line by line, as often as is needed; no more than a line is in memory.
public final class BackupReader {

    private static final int LONGEST_TEXT = 256 * 1024 * 1024;
    private static final int BUFFER = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build())
            .build();

    private final Path file;
    private final BackupSeal.Content content;

    private BackupReader(Path file, BackupSeal.Content content) {
        this.file = file;
        this.content = content;
    }

    /// Opens a file whose seal is whole.
    ///
    /// @throws BackupException if it is not
    public static BackupReader open(Path file) throws IOException {
        return new BackupReader(file, BackupSeal.check(file));
    }

    /// SHA-256 of the file but for its last line.
    public String sha256() {
        return content.sha256();
    }

    /// Takes the files that lie beside the graph, piece by piece.
    @FunctionalInterface
    public interface FileSink {

        /// Takes a piece.
        ///
        /// @param file name with folders, of small letters and digits
        /// @param part which piece of the file, counted from 0
        void piece(String file, long part, byte[] content);
    }

    /// Gives every piece of a file to a sink, in order.
    ///
    /// @throws BackupException if a line cannot be read, or the file is no longer what was opened
    public void files(FileSink sink) throws IOException {
        each(row -> {
            if (row instanceof BackupRow.Piece piece) {
                sink.piece(piece.file(), piece.part(), piece.bytes());
            }
        });
    }

    /// Gives every line to a consumer.
    ///
    /// @throws BackupException if one cannot be read, or the file is no longer what was opened
    void each(Consumer<BackupRow> consumer) throws IOException {
        try (Content raw = new Content(file, content);
                InputStream unpacked = new GZIPInputStream(raw, BUFFER);
                MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(unpacked)) {
            while (lines.hasNextValue()) {
                consumer.accept(BackupRow.of(lines.nextValue()));
            }
            raw.requireSame();
        } catch (ZipException | EOFException | JacksonException e) {
            throw new BackupException("content that cannot be read: " + e.getMessage(), "lines of a backup",
                    "it was not written by Entourage", e);
        }
    }

    /// The bytes between first line and last.
    private static final class Content extends FilterInputStream {

        private final MessageDigest digest = BackupSeal.digest();
        private final String expected;
        private long left;

        Content(Path file, BackupSeal.Content content) throws IOException {
            super(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            digest.update(in.readNBytes(Math.toIntExact(content.start())));
            left = content.length();
            expected = content.sha256();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(left, length));
            if (read > 0) {
                left -= read;
                digest.update(bytes, offset, read);
            }
            return read;
        }

        @Override
        public int available() {
            return left > 0 ? 1 : 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        void requireSame() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            if (left > 0 || !HexFormat.of().formatHex(digest.digest()).equals(expected)) {
                throw new BackupException("a file that was changed while it was read", "the one that was checked",
                        "try again");
            }
        }
    }
}
