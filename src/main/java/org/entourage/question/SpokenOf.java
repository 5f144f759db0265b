package org.entourage.question;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;

/// Finds the claims that speak of claims about somebody. See `cypher/queries/spoken-of.cypher`. It looks at all claims
/// about them, so what was found is kept until the graph changes.
@Component
class SpokenOf {

    private static final int MOST = 100;

    private final Neo4jClient client;
    private final UntilChange<At, Found> kept = new UntilChange<>(MOST);

    private record At(String id, ZonedDateTime knownOn) {}

    SpokenOf(Neo4jClient client) {
        this.client = client;
    }

    /// What was found.
    ///
    /// @param looked  how many live claims are about them, and speak of those
    /// @param against references of those that contradict, doubt, correct or retract one
    record Found(long looked, List<String> against) {

        static final Found NOTHING = new Found(0, List.of());
    }

    /// What speaks of the claims about an entity, inside the caller's transaction.
    ///
    /// @param change the latest one of the graph
    Found of(String change, String id, ZonedDateTime knownOn) {
        return kept.of(change, new At(id, knownOn), () -> found(id, knownOn));
    }

    private Found found(String id, ZonedDateTime knownOn) {
        return client.query(CypherFile.text("queries/spoken-of.cypher"))
                .bindAll(Map.of("of", id, "knownOn", knownOn)).fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(row.get("looked").asLong(),
                        row.get("against").asList(Value::asString)))
                .one().orElseThrow();
    }
}
