package org.entourage.question.look;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;

/// Tells whether the graph is still what it was: what was counted of it holds until its next change. See
/// `cypher/queries/latest-change.cypher`.
@Component
public class GraphVersion {

    private final Neo4jClient client;

    GraphVersion(Neo4jClient client) {
        this.client = client;
    }

    /// What the latest change of the graph is called, inside the caller's transaction; empty if there was none, and
    /// nothing may be kept.
    public String name() {
        return client.query(CypherFile.text("queries/latest-change.cypher")).fetchAs(String.class)
                .mappedBy((_, row) -> row.get("change").asString("") + " " + row.get("latest").asString(""))
                .one().orElse("");
    }
}
