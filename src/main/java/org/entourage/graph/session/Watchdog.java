package org.entourage.graph.session;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Interrupts its thread when a server neither answers in time nor says that it will not: one that is frozen, or whose
/// network swallows everything. The server's own limit on the transaction comes first where there is a server.
final class Watchdog implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final ScheduledExecutorService CLOCK = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watchdog").factory());

    private final Thread waiting = Thread.currentThread();
    private final ScheduledFuture<?> expiry;
    private boolean over;
    private boolean expired;

    private Watchdog(Duration time) {
        expiry = CLOCK.schedule(this::expire, time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    }

    static Watchdog after(Duration time) {
        return new Watchdog(time);
    }

    private synchronized void expire() {
        if (!over) {
            expired = true;
            waiting.interrupt();
        }
    }

    /// Whether it woke its thread: the server had its time.
    synchronized boolean expired() {
        return expired;
    }

    /// Leaves the thread as it was: what was interrupted is done with.
    @Override
    public synchronized void close() {
        over = true;
        expiry.cancel(false);
        if (expired) {
            Thread.interrupted();
        }
    }
}
