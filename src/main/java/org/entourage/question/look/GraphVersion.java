package org.entourage.question.look;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.entourage.graph.session.Cypher;

/// Tells whether the graph is still what it was: what was counted of it holds until its next change. See
/// `cypher/queries/latest-change.cypher`.
@Component
public class GraphVersion {

    private final Cypher cypher;

    GraphVersion(Cypher cypher) {
        this.cypher = cypher;
    }

    /// What the latest change of the graph is called, inside the caller's transaction; empty if there was none, and
    /// nothing may be kept.
    public String name() {
        return cypher.one("queries/latest-change.cypher", Map.of())
                .map(row -> row.get("change").asString("") + " " + row.get("latest").asString("")).orElse("");
    }
}
