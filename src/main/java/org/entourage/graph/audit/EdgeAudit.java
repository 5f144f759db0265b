package org.entourage.graph.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.write.Projection;

/// Holds every edge between entities against the claims behind it: type and all properties; edges that no claim carries;
/// claims without their edge. Reads one entity after the other, with what leads from it.
@Component
final class EdgeAudit {

    private static final int BATCH = 1_000;

    private final Cypher cypher;
    private final Projection projection;

    EdgeAudit(Cypher cypher, Projection projection) {
        this.cypher = cypher;
        this.projection = projection;
    }

    /// What is looked at in one go.
    private record Batch(List<Triple> triples, List<HeldEdge> edges) {}

    /// Looks at all edges, inside the caller's transaction.
    void examine(Findings findings, DigestSum sum) {
        examine("", Integer.MAX_VALUE, edge -> sum.edge(edge.type(), edge.subject(), edge.object(), edge.properties()),
                difference -> findings.add(difference.finding()));
    }

    /// Looks at the edges of some entities, inside the caller's transaction.
    ///
    /// @param after      id behind which to begin; empty for the first
    /// @param most       number of entities
    /// @param edge       told every edge
    /// @param difference told what is not as it should be
    /// @return id of the last one; empty if there was none
    String examine(String after, int most, Consumer<HeldEdge> edge, Consumer<EdgeDifference> difference) {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        String[] last = {""};
        cypher.each("invariants/every-edge.cypher", Map.of("after", after, "most", most), row -> {
            last[0] = row.get("subject").asString();
            add(row, batch);
            if (batch.triples().size() >= BATCH || batch.edges().size() >= BATCH) {
                compare(batch, edge, difference);
            }
        });
        compare(batch, edge, difference);
        return last[0];
    }

    private static void add(Record row, Batch batch) {
        String subject = row.get("subject").asString();
        batch.triples().addAll(row.get("triples").asList(triple -> new Triple(subject, words(triple.get("relation")),
                words(triple.get("object")), words(triple.get("family")), words(triple.get("type")))));
        batch.edges().addAll(row.get("edges").asList(each -> HeldEdge.of(subject, each)));
    }

    /// Whatever somebody may have put there.
    private static String words(Value value) {
        return String.valueOf(value.asObject());
    }

    private void compare(Batch batch, Consumer<HeldEdge> edge, Consumer<EdgeDifference> difference) {
        batch.edges().forEach(edge);
        Map<String, Projection.Edge> carried = new HashMap<>();
        for (List<Triple> part : Batches.of(batch.triples())) {
            projection.carried(part).forEach(each -> carried.put(each.triple().key(), each));
        }
        Map<String, List<HeldEdge>> found = batch.edges().stream().collect(Collectors.groupingBy(HeldEdge::key));
        TreeSet<String> keys = new TreeSet<>(carried.keySet());
        keys.addAll(found.keySet());
        keys.forEach(key -> EdgeDifference.of(key, carried.get(key), found.getOrDefault(key, List.of()))
                .ifPresent(difference));
        batch.triples().clear();
        batch.edges().clear();
    }
}
