package org.entourage.graph.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Remembers that Neo4j could not write to its log, and so left half a transaction at the end of it. Neo4j may take that for
/// damage, and refuse to open the database; where it is only what remains of a change that was never made, it can be cut
/// off. Kept in a file of one byte that is written in its place, for which no disk is too full.
final class LogMark {

    private static final byte WHOLE = 'w';
    private static final byte CUT_OFF = 'c';

    private final Path folder;
    private final Path file;

    LogMark(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("log-mark");
    }

    /// Whether the log ends with half a transaction.
    boolean isCutOff() {
        try {
            return Files.exists(file) && Files.readAllBytes(file)[0] == CUT_OFF;
        } catch (IOException e) {
            throw GraphUnavailableException.using(folder, e);
        }
    }

    void cutOff() {
        write(CUT_OFF);
    }

    void whole() {
        write(WHOLE);
    }

    private void write(byte state) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {state}), 0);
            channel.force(false);
        } catch (IOException e) {
            throw GraphUnavailableException.using(folder, e);
        }
    }
}
