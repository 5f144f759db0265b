package org.entourage.graph.session;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;
import org.entourage.graph.session.Work.What;

/// Whether a graph is whole. While a large backup is restored into it, or a world generated, nothing is asked of it and
/// nothing else changes it.
@Component
public class AvailabilityCheck {

    /// Questions look this seldom. Whoever begins a bulk load in a graph that others use waits so long with its first row.
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Set<Object> readers = ConcurrentHashMap.newKeySet();
    private final Cypher cypher;
    private final Server server;
    private volatile long looked = System.nanoTime() - LOOK.toNanos();

    AvailabilityCheck(Cypher cypher, Server server) {
        this.cypher = cypher;
        this.server = server;
    }

    /// Refuses whatever comes while a graph is not whole.
    ///
    /// @return what readers do not see
    /// @throws GraphUnavailableException if a bulk load or a restore is not complete
    Incomplete refuse() {
        return refuse(Set.of(What.RESTORE, What.GENERATE));
    }

    /// The same for whoever restores: a restore that is not complete is no obstacle.
    ///
    /// @throws GraphUnavailableException if a bulk load is not complete
    Incomplete refuseBulkLoad() {
        return refuse(Set.of(What.GENERATE));
    }

    private Incomplete refuse(Set<What> refused) {
        Optional<Work> work = underWay();
        work.filter(each -> refused.contains(each.what())).ifPresent(each -> {
            looked = System.nanoTime() - LOOK.toNanos();
            throw each.refusal();
        });
        return Incomplete.of(work);
    }

    private Optional<Work> underWay() {
        return cypher.one("session/work.cypher", Map.of()).map(row -> Work.of(row.get("work")));
    }

    /// The same as [#refuse], but with a look that may be a second old. While a load is written in parts every
    /// reader looks.
    ///
    /// @return what readers do not see
    /// @throws GraphUnavailableException if a bulk load or a restore is not complete
    Incomplete refuseNowAndThen() {
        long now = System.nanoTime();
        if (now - looked >= LOOK.toNanos()) {
            Incomplete found = refuse();
            if (found.equals(Incomplete.NONE)) {
                looked = now;
            }
            return found;
        }
        return Incomplete.NONE;
    }

    /// Whether a reader who began with that would begin with something else now, and has taken so long that it matters.
    ///
    /// @param begun when it began, in nanoseconds
    boolean isOutdated(Incomplete incomplete, long begun) {
        return System.nanoTime() - begun >= LOOK.toNanos() && incomplete.equals(Incomplete.NONE)
                && !Incomplete.of(underWay()).equals(Incomplete.NONE);
    }

    /// Counts a reader of this process until it has read.
    ///
    /// @return to be closed then
    Reader reader() {
        Object reader = new Object();
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    /// To be closed when all is read.
    interface Reader extends AutoCloseable {

        @Override
        void close();
    }

    /// Waits, after the graph was marked, until everybody who uses it has looked, and those of this process who had not have
    /// read. Who reads longer than that looks again, see [#isOutdated].
    public void letOthersNotice() {
        looked = System.nanoTime() - LOOK.toNanos();
        Set<Object> before = Set.copyOf(readers);
        Duration wait = server.isShared() ? LOOK.multipliedBy(2) : LOOK;
        long until = System.nanoTime() + wait.toNanos();
        try {
            while (System.nanoTime() < until
                    && (server.isShared() || before.stream().anyMatch(readers::contains))) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
