package org.entourage.graph.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.graph.session.Cypher;

/// How much the graph holds, inside the caller's transaction.
@Component
public final class GraphContents {

    private final Cypher cypher;

    GraphContents(Cypher cypher) {
        this.cypher = cypher;
    }

    /// How much there is of each kind.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        cypher.one("records/counts.cypher", Map.of()).ifPresent(row -> counts.putAll(row.asMap(Value::asLong)));
        return counts;
    }

    /// Ids of the dossiers.
    public List<String> dossiers() {
        return cypher.strings("records/dossier-ids.cypher", Map.of());
    }

    /// Whether somebody put anything in.
    public boolean isEmpty() {
        return counts().values().stream().allMatch(count -> count == 0);
    }
}
