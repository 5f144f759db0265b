package org.entourage.edit.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.springframework.stereotype.Component;

import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.backup.RestoreLock;
import org.entourage.graph.backup.RestoreWriter;
import org.entourage.graph.record.Digests;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimWriter.Step;

/// Puts a checked backup in the place of what the graph holds. A small one takes one transaction. A large one takes many,
/// with a note in the graph: until the last is done nobody asks or changes it, and if the process dies, the next finishes
/// the work.
@Component
class Replacement {

    /// Most nodes and edges that one transaction takes; in a test, how many of them.
    static final long MOST_IN_ONE = 20_000;
    private static final long LARGEST_IN_ONE = 4L * 1024 * 1024;

    private final RestoreWriter writer;
    private final GraphDigests digests;
    private final RestoreLock lock;
    private final Transactions transactions;

    Replacement(RestoreWriter writer, GraphDigests digests, RestoreLock lock, Transactions transactions) {
        this.writer = writer;
        this.digests = digests;
        this.lock = lock;
        this.transactions = transactions;
    }

    /// Replaces what there is.
    ///
    /// @param mostInOne nodes and edges that go into one transaction; a backup with more is restored in parts
    void replace(CheckedBackup backup, long mostInOne, Step step) throws IOException {
        boolean isSmall = backup.size() <= mostInOne && Files.size(backup.file()) <= LARGEST_IN_ONE;
        writer.prepare(backup.checked());
        try (RestoreLock.Held _ = lock.take()) {
            if (isSmall) {
                inOne(backup, step);
            } else {
                writer.begin(backup.note());
                inParts(backup, step);
            }
        }
        step.done("digests");
    }

    private void inOne(CheckedBackup backup, Step step) {
        transactions.restore(() -> {
            writer.lock();
            put(backup, step);
            writer.end(backup.checked());
            return requireSame(backup);
        });
        writer.settle(backup.checked());
    }

    private void inParts(CheckedBackup backup, Step step) {
        try {
            put(backup, step);
            transactions.examineRestored(() -> {
                writer.lock();
                return requireSame(backup);
            });
            writer.settle(backup.checked());
            writer.end(backup.checked());
        } catch (RuntimeException e) {
            // whatever it was, the graph is neither old nor new by now, and its user must know
            throw GraphUnavailableException.cutOff(
                    "restoring %s into it was cut off: %s".formatted(backup.file(), e.getMessage()),
                    "mend that; then the same command, or any other, finishes the work", e);
        }
    }

    private void put(CheckedBackup backup, Step step) {
        try {
            writer.clear();
            step.done("cleared");
            writer.write(backup.reader(), backup.checked(), step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Digests requireSame(CheckedBackup backup) {
        Digests expected = backup.checked().summary().digests();
        Digests found = digests.take(backup.checked());
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "the graph that was restored is not the one that was backed up: digests %s, expected %s"
                            .formatted(found, expected));
        }
        return found;
    }
}
