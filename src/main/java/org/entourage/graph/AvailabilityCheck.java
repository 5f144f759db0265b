package org.entourage.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/// Whether a bulk load, or the restoring of a large backup, has begun in the graph and is not complete. Then nothing is asked
/// of it and nothing else changes it.
@Component
class AvailabilityCheck {

    /// Questions look this seldom. Whoever begins a bulk load in a graph that others use waits so long with its first row.
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Cypher cypher;
    private final Server server;
    private volatile long looked = System.nanoTime() - LOOK.toNanos();

    AvailabilityCheck(Cypher cypher, Server server) {
        this.cypher = cypher;
        this.server = server;
    }

    /// The name of what is being loaded.
    Optional<String> corpus() {
        return Optional.ofNullable((String) begun().get("corpus"));
    }

    /// Refuses whatever comes while a graph is not whole.
    ///
    /// @throws GraphUnavailableException if a bulk load or a restore is not complete
    void refuse() {
        Map<String, Object> begun = begun();
        refuseBulkLoad(begun);
        if (begun.get("restore") != null) {
            looked = System.nanoTime() - LOOK.toNanos();
            throw GraphUnavailableException.restoring();
        }
    }

    /// The same for whoever restores: a restore that is not complete is no obstacle.
    ///
    /// @throws GraphUnavailableException if a bulk load is not complete
    void refuseBulkLoad() {
        refuseBulkLoad(begun());
    }

    private void refuseBulkLoad(Map<String, Object> begun) {
        if (begun.get("corpus") instanceof String corpus) {
            looked = System.nanoTime() - LOOK.toNanos();
            throw new GraphUnavailableException("a load of \"%s\" into it is not complete".formatted(corpus),
                    "give the same command again, and it goes on where it was; or take it back with ./entourage generate --undo");
        }
    }

    private Map<String, Object> begun() {
        return cypher.one("bulk/incomplete.cypher", Map.of()).map(Record::asMap).orElse(Map.of());
    }

    /// The same as [#refuse], but with a look that may be a second old.
    ///
    /// @throws GraphUnavailableException if a bulk load or a restore is not complete
    void refuseNowAndThen() {
        long now = System.nanoTime();
        if (now - looked >= LOOK.toNanos()) {
            refuse();
            looked = now;
        }
    }

    /// Waits, after the graph was marked, until everybody who uses it has looked.
    void letOthersNotice() {
        looked = System.nanoTime() - LOOK.toNanos();
        if (server.isShared()) {
            try {
                Thread.sleep(LOOK.multipliedBy(2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
