package org.entourage.graph.session;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.neo4j.driver.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Says so when a change has to wait for another to end: it would look like working.
@Component
public final class LockWaitNotifier {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final ScheduledExecutorService CLOCK = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("lock-wait").factory());

    private final ApplicationEventPublisher events;
    private final Cypher cypher;

    LockWaitNotifier(ApplicationEventPublisher events, Cypher cypher) {
        this.events = events;
        this.cypher = cypher;
    }

    /// Waits for the lock.
    ///
    /// @param request the query that asks for it
    /// @param lock    takes it, and waits
    public <T> T awaited(String request, Supplier<T> lock) {
        AtomicBoolean told = new AtomicBoolean();
        ScheduledFuture<?> looking = CLOCK.scheduleWithFixedDelay(() -> {
            if (!told.get() && isBlocked(request) && !told.getAndSet(true)) {
                events.publishEvent(new LockWait(false));
            }
        }, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return lock.get();
        } finally {
            looking.cancel(false);
            if (told.getAndSet(true)) {
                events.publishEvent(new LockWait(true));
            }
        }
    }

    /// A machine that has much to do is slow to answer, too.
    private boolean isBlocked(String request) {
        return cypher.value("session/blocked.cypher", Map.of("query", request)).map(Value::asBoolean).orElse(false);
    }
}
