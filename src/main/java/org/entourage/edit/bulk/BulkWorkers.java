package org.entourage.edit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.entourage.graph.bulk.BulkBatch;
import org.entourage.graph.bulk.BulkWriter;
import org.entourage.graph.bulk.BulkWriter.Begun;

/// Two threads that write batches while the next are made: every second batch is one thread's, and each notes how many
/// it has committed, so that a load goes on where it was cut off.
final class BulkWorkers implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 2;

    private final BulkWriter writer;
    private final Begun begun;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<BlockingQueue<Optional<BulkBatch>>> queues = new ArrayList<>();
    private final List<Future<?>> running = new ArrayList<>();

    BulkWorkers(BulkWriter writer, Begun begun) {
        this.writer = writer;
        this.begun = begun;
        for (int i = 0; i < THREADS; i++) {
            BlockingQueue<Optional<BulkBatch>> queue = new ArrayBlockingQueue<>(WAITING);
            queues.add(queue);
            running.add(threads.submit(() -> work(queue)));
        }
    }

    /// Hands a batch over, unless it was written before; waits while the threads are behind.
    void take(BulkBatch batch) {
        int thread = batch.number() % THREADS;
        if (batch.number() / THREADS >= begun.batches(part(batch))) {
            put(thread, Optional.of(batch));
        }
    }

    /// Waits until all that was handed over is committed. Nothing more can be handed over.
    void await() {
        for (int i = 0; i < THREADS; i++) {
            put(i, Optional.empty());
        }
        for (Future<?> each : running) {
            result(each);
        }
    }

    private void put(int thread, Optional<BulkBatch> batch) {
        try {
            while (!queues.get(thread).offer(batch, 1, TimeUnit.SECONDS)) {
                if (running.get(thread).isDone()) {
                    result(running.get(thread));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the load was interrupted", e);
        }
    }

    /// Waits for what a thread does.
    ///
    /// @throws RuntimeException what it failed with
    static void result(Future<?> thread) {
        try {
            thread.get(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the load was interrupted", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("a batch was not written within an hour", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void work(BlockingQueue<Optional<BulkBatch>> queue) {
        try {
            for (Optional<BulkBatch> next = queue.take(); next.isPresent(); next = queue.take()) {
                BulkBatch batch = next.get();
                writer.write(part(batch), batch.number() / THREADS + 1, batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String part(BulkBatch batch) {
        return batch.part() + "-" + batch.number() % THREADS;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
