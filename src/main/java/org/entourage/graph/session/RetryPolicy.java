package org.entourage.graph.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.ConnectionLost;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Retryability;
import org.entourage.graph.server.Server;

/// Does work again that failed for a reason that passes: a few times where the server says that it may help (a
/// deadlock), and for as long as the settings say where the server is gone.
@Component
final class RetryPolicy {

    /// Longer than the settings may say, for a server that is only just being started.
    private static final Duration AT_FIRST = Duration.ofSeconds(30);

    /// An Entourage that was stopped comes back at another address.
    private static final Duration OF_OUR_OWN = Duration.ofSeconds(3);

    private static final int TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Diagnosis diagnosis;
    private final Server server;
    private final GraphSettings settings;
    private final ApplicationEventPublisher events;
    private final AtomicBoolean unreachable = new AtomicBoolean();
    private volatile boolean heard;

    RetryPolicy(Diagnosis diagnosis, Server server, GraphSettings settings, ApplicationEventPublisher events) {
        this.diagnosis = diagnosis;
        this.server = server;
        this.settings = settings;
        this.events = events;
    }

    /// The time to wait counts from the first failure on: what fails may have worked for long.
    ///
    /// @throws GraphUnavailableException if the server or the way to it is at fault and waiting did not help
    <T> T with(Supplier<T> work) {
        Long failed = null;
        for (int tries = 1;; tries++) {
            try {
                T result = work.get();
                heard = true;
                if (unreachable.compareAndSet(true, false)) {
                    events.publishEvent(new ConnectionLost(server.named(), Duration.ZERO));
                }
                return result;
            } catch (GraphUnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                failed = failed == null ? System.nanoTime() : failed;
                if (!mayHelp(e, tries, failed)) {
                    throw diagnosis.of(e).map(RuntimeException.class::cast).orElse(e);
                }
                pause(tries, e);
            }
        }
    }

    private boolean mayHelp(RuntimeException failure, int tries, long failed) {
        if (server.fullDisk(failure).isPresent()) {
            return false;
        }
        return switch (Retryability.of(failure)) {
            case PERMANENT -> false;
            case TRANSIENT -> tries < TRIES;
            case UNREACHABLE -> {
                Duration patience = patience();
                if (patience.isPositive() && unreachable.compareAndSet(false, true)) {
                    events.publishEvent(new ConnectionLost(server.named(), patience));
                }
                yield System.nanoTime() - failed < patience.toNanos();
            }
        };
    }

    private Duration patience() {
        Duration asked = settings.patience();
        if (!server.mayComeBack()) {
            return asked.compareTo(OF_OUR_OWN) < 0 ? asked : OF_OUR_OWN;
        }
        return heard || asked.isZero() || asked.compareTo(AT_FIRST) > 0 ? asked : AT_FIRST;
    }

    private static void pause(int tries, RuntimeException failure) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        long millis = Math.min(doubled.toMillis(), LONGEST_PAUSE.toMillis());
        try {
            // not in step with others that met the same obstacle
            Thread.sleep(millis / 2 + Math.round(Math.random() * millis / 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
