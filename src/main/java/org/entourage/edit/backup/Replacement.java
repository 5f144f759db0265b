package org.entourage.edit.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.backup.RestoreWriter;
import org.entourage.graph.record.Digests;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Maintenance.Lease;
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
    private final Maintenance maintenance;
    private final Transactions transactions;

    Replacement(RestoreWriter writer, GraphDigests digests, Maintenance maintenance, Transactions transactions) {
        this.writer = writer;
        this.digests = digests;
        this.maintenance = maintenance;
        this.transactions = transactions;
    }

    /// Replaces what there is.
    ///
    /// @param before    nodes that there are
    /// @param mostInOne nodes and edges that go into one transaction; if there are more, it is done in parts
    /// @param check     that it can be, once nobody else changes anything
    /// @throws GraphUnavailableException if somebody else is at work that takes many transactions
    void replace(CheckedBackup backup, long before, long mostInOne, Runnable check, Step step) throws IOException {
        writer.prepare(backup.checked());
        if (Math.max(before, backup.size()) <= mostInOne && Files.size(backup.file()) <= LARGEST_IN_ONE) {
            inOne(backup, check, step);
        } else {
            Lease lease = transactions.restore(() -> begin(backup, check));
            maintenance.letOthersNotice();
            inParts(backup, lease, step);
        }
        step.done("digests");
    }

    private Lease begin(CheckedBackup backup, Runnable check) {
        Lease lease = writer.begin(backup.file().toAbsolutePath().toString(), backup.reader().sha256());
        check.run();
        return lease;
    }

    private void inOne(CheckedBackup backup, Runnable check, Step step) {
        transactions.restore(() -> {
            begin(backup, check);
            put(backup, Supplier::get, step);
            Digests restored = requireSame(backup);
            writer.end(backup.checked());
            return restored;
        });
        writer.settle(backup.checked());
    }

    private void inParts(CheckedBackup backup, Lease lease, Step step) {
        try {
            put(backup, work -> maintenance.part(lease, work), step);
            transactions.examineRestored(() -> {
                maintenance.hold(lease);
                requireSame(backup);
                // to read all of it takes longer than a lease
                maintenance.hold(lease);
                return true;
            });
            writer.settle(backup.checked());
            maintenance.part(lease, () -> {
                writer.end(backup.checked());
                return true;
            });
        } catch (RuntimeException e) {
            maintenance.release(lease, e);
            // whatever it was, the graph is neither old nor new by now, and its user must know
            throw GraphUnavailableException.cutOff(
                    "restoring %s into it was cut off: %s".formatted(backup.file(), e.getMessage()),
                    "mend that; then the same command, or any other, finishes the work", e);
        }
    }

    private void put(CheckedBackup backup, RestoreWriter.Batch batch, Step step) {
        try {
            writer.clear(batch);
            step.done("cleared");
            writer.write(backup.reader(), backup.checked(), batch, step);
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
