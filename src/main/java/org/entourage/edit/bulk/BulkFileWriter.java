package org.entourage.edit.bulk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.entourage.graph.bulk.BulkBatch;
import org.entourage.graph.bulk.ImportFiles;

/// A thread that writes batches to files, one after the other, while the next are checked and made.
final class BulkFileWriter implements AutoCloseable {

    private static final int WAITING = 4;

    private final ImportFiles files;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Queue<Future<?>> waiting = new ArrayDeque<>();

    BulkFileWriter(ImportFiles files) {
        this.files = files;
    }

    /// Hands a batch over; waits while the thread is behind.
    void take(BulkBatch batch) {
        if (waiting.size() >= WAITING) {
            BulkWorkers.result(waiting.remove());
        }
        waiting.add(thread.submit(() -> files.write(batch)));
    }

    /// Waits until all that was handed over is written.
    void await() {
        while (!waiting.isEmpty()) {
            BulkWorkers.result(waiting.remove());
        }
    }

    /// Ends the thread, once it has written what it was handed.
    @Override
    public void close() {
        thread.close();
    }
}
