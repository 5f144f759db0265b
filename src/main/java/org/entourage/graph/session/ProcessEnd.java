package org.entourage.graph.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps the graph open, should the process be told to end, until the part at hand is written. Needs nothing: a process that
/// never opened the graph makes it, too, when it ends.
@Component
final class ProcessEnd {

    private static final Duration LONGEST_PART = Duration.ofMinutes(5);

    private final ReadWriteLock atWork = new ReentrantReadWriteLock();
    private volatile boolean near;

    /// Whether the process is about to end.
    boolean isNear() {
        return near;
    }

    /// Does work that looks between its parts whether the end is near.
    <T> T waitsFor(Supplier<T> work) {
        atWork.readLock().lock();
        try {
            return work.get();
        } finally {
            atWork.readLock().unlock();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void wanted() throws InterruptedException {
        near = true;
        if (atWork.writeLock().tryLock(LONGEST_PART.toSeconds(), TimeUnit.SECONDS)) {
            atWork.writeLock().unlock();
        }
    }
}
