package org.entourage.graph.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;

/// A node as a file of `cypher/records` gives it.
///
/// @param labels     of the node
/// @param properties all that it has
/// @param out        relationships that begin there, edges between entities left out
/// @param live       whether what the graph says now rests on it
public record NodeRow(List<String> labels, Map<String, Object> properties, List<Tie> out, boolean live) {

    /// A relationship.
    ///
    /// @param to     what tells the node apart that it leads to, as [#key] does; the word `null` if that has neither
    /// @param labels of that node
    public record Tie(String type, String to, List<String> labels, Map<String, Object> properties) {

        /// The kind of the node that it leads to; empty if it is none of ours.
        public Optional<Kind> kind() {
            return labels.stream().flatMap(label -> Kind.of(label).stream()).findFirst();
        }
    }

    public static NodeRow of(Record row) {
        return new NodeRow(row.get("labels").asList(label -> label.asString()).stream().sorted().toList(),
                row.get("properties").asMap(),
                row.get("out").asList(tie -> new Tie(tie.get("type").asString(),
                        tie.get("to").isNull() ? "null" : tie.get("to").asObject().toString(),
                        tie.get("labels").asList(label -> label.asString()).stream().sorted().toList(),
                        tie.get("properties").asMap())),
                row.get("live").asBoolean());
    }

    /// What tells it apart: ref, id, or, of a tombstone, what it was and its id.
    public String key() {
        if (labels.contains(Kind.PURGED.label())) {
            return text("what") + " " + text("id");
        }
        return properties.containsKey("ref") ? text("ref") : properties.containsKey("id") ? text("id") : text("number");
    }

    /// A property in words; empty if there is none.
    public String text(String property) {
        return properties.containsKey(property) ? String.valueOf(properties.get(property)) : "";
    }

    /// The relationships of a type, in their order if they have one.
    public List<Tie> out(String type) {
        return out.stream().filter(tie -> tie.type().equals(type)).sorted(NodeRow::byOrder).toList();
    }

    private static int byOrder(Tie one, Tie other) {
        return Long.compare(order(one), order(other));
    }

    private static long order(Tie tie) {
        return tie.properties().get("order") instanceof Long order ? order : 0;
    }
}
