package org.entourage.graph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// The disk that a folder lies on.
public final class Disk {

    /// What a change may take and must leave: Neo4j stops for good when it cannot write.
    static final long ROOM = 64L << 20;

    /// Less than what Neo4j takes at a time.
    private static final long NOTHING = 1L << 20;

    private final Path folder;

    public Disk(Path folder) {
        this.folder = folder;
    }

    /// Whether nothing more can be written, or next to nothing.
    boolean isFull() {
        return free() < NOTHING;
    }

    /// Whether there is room for a change.
    boolean hasRoom() {
        return free() >= ROOM;
    }

    /// Makes sure that a change finds room.
    ///
    /// @throws GraphUnavailableException if there is no room for a change
    void requireRoom() {
        if (!hasRoom()) {
            throw full(null);
        }
    }

    GraphUnavailableException full(@Nullable Throwable cause) {
        long free = free();
        String problem = "the disk of %s is full (%d MB are free); nothing was changed".formatted(folder,
                megabytes(free));
        String remedy = "free %d MB there, and try again".formatted(Math.max(1, megabytes(ROOM - free)));
        return cause == null
                ? new GraphUnavailableException(problem, remedy)
                : new GraphUnavailableException(problem, remedy, cause);
    }

    /// Bytes; as many as there can be where the system does not say.
    private long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
