package org.entourage.graph.write;

import java.time.Instant;
import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Ending;
import org.entourage.graph.session.Cypher;

/// Says what became of a claim: what a way in needs to tell "never was" from "is gone".
@Component
public final class ClaimStates {

    private final Cypher cypher;

    ClaimStates(Cypher cypher) {
        this.cypher = cypher;
    }

    /// The state of a claim, by its id; inside the caller's transaction if there is one.
    public ClaimState of(String id) {
        return cypher.rows("write/claim-state.cypher", Map.of("id", id), ClaimStates::state).stream().findFirst()
                .orElse(new ClaimState.Unknown());
    }

    private static ClaimState state(Record row) {
        Instant at = row.get("at").asZonedDateTime().toInstant();
        String reason = row.get("reason").asString("");
        return switch (row.get("state").asString()) {
            case "live" -> new ClaimState.Live(row.get("revision").asLong(), at);
            case "ended" -> new ClaimState.Ended(row.get("revision").asLong(), at,
                    Ending.of(row.get("how").asString()), reason);
            default -> new ClaimState.Purged(at, reason);
        };
    }
}
