package org.entourage.graph;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;

/// A node as a file of `cypher/records` gives it.
///
/// @param labels     of the node
/// @param properties all that it has
/// @param out        relationships that begin there, edges between entities left out
/// @param live       whether what the graph says now rests on it
record NodeRow(List<String> labels, Map<String, Object> properties, List<Tie> out, boolean live) {

    /// A relationship.
    ///
    /// @param to ref or id of the node that it leads to; the word `null` if that has neither
    record Tie(String type, String to, Map<String, Object> properties) {}

    static NodeRow of(Record row) {
        return new NodeRow(row.get("labels").asList(label -> label.asString()).stream().sorted().toList(),
                row.get("properties").asMap(),
                row.get("out").asList(tie -> new Tie(tie.get("type").asString(),
                        tie.get("to").isNull() ? "null" : tie.get("to").asObject().toString(),
                        tie.get("properties").asMap())),
                row.get("live").asBoolean());
    }

    /// What tells it apart: ref or id.
    String key() {
        return properties.containsKey("ref") ? text("ref") : properties.containsKey("id") ? text("id") : text("number");
    }

    /// A property in words; empty if there is none.
    String text(String property) {
        return properties.containsKey(property) ? String.valueOf(properties.get(property)) : "";
    }

    /// The relationships of a type, in their order if they have one.
    List<Tie> out(String type) {
        return out.stream().filter(tie -> tie.type().equals(type)).sorted(NodeRow::byOrder).toList();
    }

    private static int byOrder(Tie one, Tie other) {
        return Long.compare(order(one), order(other));
    }

    private static long order(Tie tie) {
        return tie.properties().get("order") instanceof Long order ? order : 0;
    }
}
