package org.entourage.graph;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Interrupts its thread when a server neither answers in time nor says that it will not: one that is frozen, or whose
/// network swallows everything. The server's own limit on the transaction comes first where there is a server.
final class Alarm implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final ScheduledExecutorService CLOCK = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alarm").factory());

    private final Thread waiting = Thread.currentThread();
    private final ScheduledFuture<?> ring;
    private boolean over;
    private boolean rang;

    private Alarm(Duration time) {
        ring = CLOCK.schedule(this::ring, time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    }

    static Alarm after(Duration time) {
        return new Alarm(time);
    }

    private synchronized void ring() {
        if (!over) {
            rang = true;
            waiting.interrupt();
        }
    }

    /// Whether it woke its thread: the server had its time.
    synchronized boolean rang() {
        return rang;
    }

    /// Leaves the thread as it was: what the alarm woke is done with.
    @Override
    public synchronized void close() {
        over = true;
        ring.cancel(false);
        if (rang) {
            Thread.interrupted();
        }
    }
}
