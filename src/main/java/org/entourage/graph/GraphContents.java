package org.entourage.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// How much the graph holds, inside the caller's transaction.
@Component
public final class GraphContents {

    private final Neo4jClient client;

    GraphContents(Neo4jClient client) {
        this.client = client;
    }

    /// How much there is of each kind.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        client.query(CypherFile.text("records/counts.cypher")).fetch().one().orElse(Map.of())
                .forEach((kind, count) -> counts.put(kind, (Long) count));
        return counts;
    }

    /// Ids of the dossiers.
    public List<String> dossiers() {
        return List.copyOf(client.query(CypherFile.text("records/dossier-ids.cypher")).fetchAs(String.class).all());
    }

    /// Whether somebody put anything in.
    public boolean isEmpty() {
        return counts().values().stream().allMatch(count -> count == 0);
    }
}
