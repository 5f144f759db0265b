package org.entourage.graph.audit;

import java.util.Map;

import org.neo4j.driver.Value;

/// A relationship between entities as it stands in the graph, whoever made it.
///
/// @param id Neo4j's
record HeldEdge(String id, String subject, String type, String object, Map<String, Object> properties) {

    static HeldEdge of(String subject, Value edge) {
        return new HeldEdge(edge.get("id").asString(), subject, edge.get("type").asString(),
                String.valueOf(edge.get("object").asObject()), edge.get("properties").asMap());
    }

    /// What it stands for, or seems to.
    String key() {
        return "%s|%s|%s".formatted(subject, properties.getOrDefault("relation", type), object);
    }
}
