package org.entourage.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/// Holds every edge between entities against the claims behind it: type and all properties; edges that no claim carries;
/// claims without their edge. Reads one entity after the other, with what leads from it.
@Component
final class EdgeAudit {

    private static final int BATCH = 1_000;

    private final GraphRows rows;
    private final Projection projection;

    EdgeAudit(GraphRows rows, Projection projection) {
        this.rows = rows;
        this.projection = projection;
    }

    /// An edge as it stands in the graph.
    private record Held(String subject, String type, String object, Map<String, Object> properties) {

        static Held of(String subject, Value edge) {
            return new Held(subject, edge.get("type").asString(), words(edge.get("object")),
                    edge.get("properties").asMap());
        }

        /// What it stands for, or seems to.
        String key() {
            return "%s|%s|%s".formatted(subject, properties.getOrDefault("relation", type), object);
        }
    }

    /// What is looked at in one go.
    private record Batch(List<Triple> triples, List<Held> edges) {}

    /// Looks at all edges, inside the caller's transaction.
    void examine(Findings findings, DigestSum sum) {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        rows.each("invariants/every-edge.cypher", Map.of(), row -> {
            String subject = words(row.get("subject"));
            batch.triples().addAll(row.get("triples").asList(triple -> triple(subject, triple)));
            for (Held edge : row.get("edges").asList(edge -> Held.of(subject, edge))) {
                sum.edge(edge.type(), edge.subject(), edge.object(), edge.properties());
                batch.edges().add(edge);
            }
            if (batch.triples().size() >= BATCH || batch.edges().size() >= BATCH) {
                compare(batch, findings);
            }
        });
        compare(batch, findings);
    }

    private static Triple triple(String subject, Value triple) {
        return new Triple(subject, words(triple.get("relation")), words(triple.get("object")),
                words(triple.get("family")), words(triple.get("type")));
    }

    /// Whatever somebody may have put there.
    private static String words(Value value) {
        return String.valueOf(value.asObject());
    }

    private void compare(Batch batch, Findings findings) {
        Map<String, Projection.Edge> expected = new HashMap<>();
        for (List<Triple> part : Batches.of(batch.triples())) {
            projection.carried(part).forEach(edge -> expected.put(edge.triple().key(), edge));
        }
        Map<String, List<Held>> found = batch.edges().stream().collect(Collectors.groupingBy(Held::key));
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        keys.forEach(key -> compare(key, expected.get(key), found.getOrDefault(key, List.of()), findings));
        batch.triples().clear();
        batch.edges().clear();
    }

    private static void compare(String key, Projection.@Nullable Edge expected, List<Held> found, Findings findings) {
        String type = expected == null ? null : expected.type();
        if (type == null || expected == null) {
            found.forEach(edge -> report(findings, key, edge.type(), "none, for no live claim carries it"));
        } else if (found.isEmpty()) {
            report(findings, key, "none", type + ", which its claims carry");
        } else if (found.size() > 1) {
            report(findings, key, found.size() + " edges", "one");
        } else if (!found.getFirst().type().equals(type)) {
            report(findings, key, "type " + found.getFirst().type(), type);
        } else {
            properties(key, found.getFirst().properties(), expected.properties(), findings);
        }
    }

    private static void properties(String key, Map<String, Object> found, Map<String, Object> expected,
            Findings findings) {
        TreeSet<String> names = new TreeSet<>(found.keySet());
        names.addAll(expected.keySet());
        names.removeIf(name -> Canonical.of(found.get(name)).equals(Canonical.of(expected.get(name))));
        if (!names.isEmpty()) {
            report(findings, key, words(names, found), words(names, expected));
        }
    }

    private static String words(SortedSet<String> names, Map<String, Object> properties) {
        return names.stream().map(name -> "%s %s".formatted(name, properties.containsKey(name)
                ? "\"%s\"".formatted(properties.get(name))
                : "missing")).collect(Collectors.joining(", "));
    }

    private static void report(Findings findings, String key, String found, String expected) {
        findings.add(new Finding("edge", key, found, expected, Finding.REBUILD));
    }
}
