package org.entourage.graph.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.write.ClaimWriter.Step;

/// The last part of every change: brings the edges in line with the claims, and sees that all is as it must be. Inside
/// the transaction of the change.
@Component
public final class Edges {

    private final Cypher cypher;
    private final Projection projection;
    private final Invariants invariants;
    private final AboutClaims spoken;

    Edges(Cypher cypher, Projection projection, Invariants invariants, AboutClaims spoken) {
        this.spoken = spoken;
        this.cypher = cypher;
        this.projection = projection;
        this.invariants = invariants;
    }

    /// Settles what a change touched.
    ///
    /// @throws IllegalStateException if an invariant would break; the caller's transaction must end
    public void settle(Touched touched, Step step) {
        settle(touched, both(touched), step);
    }

    private void settle(Touched touched, Set<Triple> triples, Step step) {
        spoken.tie(touched.claims());
        projection.project(triples);
        step.done("edges");
        invariants.require(touched.refs(), triples);
        step.done("invariants");
    }

    /// What a change touched, with the edges whose labels may name entities that it wrote anew.
    ///
    /// @param entities ids of entities that were there before
    public Touched alsoSpokenBy(Set<String> entities, Touched touched) {
        Set<Triple> triples = new LinkedHashSet<>(touched.triples());
        for (List<String> batch : Batches.of(List.copyOf(entities))) {
            cypher.rows("write/spoken-by.cypher", Map.of("ids", batch))
                    .forEach(row -> triples.addAll(Triple.between(row)));
        }
        return new Touched(touched.refs(), triples, touched.claims());
    }

    /// What was touched, and of symmetric relations the same the other way round.
    private Set<Triple> both(Touched touched) {
        Set<Triple> both = new LinkedHashSet<>(touched.triples());
        for (List<Triple> batch : Batches.of(List.copyOf(touched.triples()))) {
            both.addAll(cypher.rows("write/turned-triples.cypher",
                    Map.of("triples", batch.stream().map(Triple::parameters).toList()), Triple::of));
        }
        return both;
    }

    /// Settles what a change touched, and says what it does to edges: takes longer.
    ///
    /// @return the edges that appear, change or fall, by names and relation
    /// @throws IllegalStateException if an invariant would break; the caller's transaction must end
    public List<EdgeChange> compare(Touched touched) {
        Set<Triple> triples = both(touched);
        Map<Triple, EdgeChange> before = held(triples);
        settle(touched, triples, _ -> {});
        List<EdgeChange> changes = new ArrayList<>();
        held(triples).forEach((triple, after) -> {
            EdgeChange was = Objects.requireNonNull(before.get(triple));
            EdgeChange change = new EdgeChange(was.subject(), was.from(), was.relation(), was.object(), was.to(),
                    was.before(), after.before());
            if (!change.changesNothing()) {
                changes.add(change);
            }
        });
        return changes;
    }

    private Map<Triple, EdgeChange> held(Set<Triple> triples) {
        List<Map<String, Object>> asked = triples.stream().map(Triple::parameters).toList();
        Map<Triple, EdgeChange> held = new LinkedHashMap<>();
        for (List<Map<String, Object>> batch : Batches.of(asked)) {
            for (Record row : cypher.rows("write/held-edges.cypher", Map.of("triples", batch))) {
                EdgeChange.@Nullable Edge edge = EdgeChange.Edge.of(row.get("edge"));
                held.put(Triple.of(row), new EdgeChange(row.get("subject").asString(), row.get("from").asString(),
                        row.get("relation").asString(), row.get("object").asString(), row.get("to").asString(), edge,
                        edge));
            }
        }
        return held;
    }
}
