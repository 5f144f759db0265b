package org.entourage.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;
import org.entourage.claim.Wording;

/// Derives the edges between entities from their claims. Nothing else writes edges.
@Component
final class Projection {

    private static final String ALLEGED = "ALLEGED";

    private final Neo4jClient client;

    Projection(Neo4jClient client) {
        this.client = client;
    }

    record Behind(Wording.Tone tone, String source, LocalDate startEarliest, LocalDate startLatest,
            LocalDate endEarliest, LocalDate endLatest) {

        boolean carries() {
            return tone.polarity() == Polarity.AFFIRMED && !tone.retracted()
                    && tone.certainty().atLeast(Certainty.SUSPECTED);
        }
    }

    /// The edge of a triple.
    ///
    /// @param type       null if its claims carry none
    /// @param properties all of it; none if there is no edge
    record Edge(Triple triple, @Nullable String type, Map<String, Object> properties) {

        private Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> row = new HashMap<>(triple.parameters());
            row.put("type", type);
            row.put("properties", properties);
            return row;
        }
    }

    /// Puts the edges of these triples in order, inside the transaction that changed their claims.
    void project(Collection<Triple> triples) {
        for (List<Triple> batch : Batches.of(List.copyOf(triples))) {
            write(carried(batch));
        }
    }

    /// Puts edges in the place of what stands for the same triples.
    void write(List<Edge> edges) {
        for (List<Edge> batch : Batches.of(edges)) {
            client.query(CypherFile.text("edits/edges.cypher"))
                    .bindAll(Map.of("rows", batch.stream().map(Edge::parameters).toList())).run();
        }
    }

    /// The edges that the live claims of these triples carry, whatever is there now. A claim that cannot be read, which
    /// only a change by hand can have made so, carries nothing.
    ///
    /// @param triples at most a batch, between entities that are there
    List<Edge> carried(List<Triple> triples) {
        return client.query(CypherFile.text("edits/projected-claims.cypher"))
                .bindAll(Map.of("triples", triples.stream().map(Triple::parameters).toList())).fetchAs(Edge.class)
                .mappedBy((_, row) -> edge(Triple.of(row),
                        row.get("claims").asList(Projection::behind).stream()
                                .flatMap(Optional::stream).toList()))
                .all().stream().toList();
    }

    private static Optional<Behind> behind(Value claim) {
        try {
            Wording.Tone tone = new Wording.Tone(Polarity.of(claim.get("polarity").asString()).orElseThrow(),
                    Certainty.of(claim.get("certainty").asString()).orElseThrow(),
                    Voice.of(claim.get("voice").asString()), claim.get("saidBy").asList(Projection::speaker),
                    claim.get("disputed").asBoolean(), claim.get("retracted").asBoolean());
            return Optional
                    .of(new Behind(tone, claim.get("source").asString(), claim.get("startEarliest").asLocalDate(),
                            claim.get("startLatest").asLocalDate(), claim.get("endEarliest").asLocalDate(),
                            claim.get("endLatest").asLocalDate()));
        } catch (NoSuchElementException | IllegalArgumentException | ValueException e) {
            return Optional.empty();
        }
    }

    private static Wording.Speaker speaker(Value step) {
        return new Wording.Speaker(step.get("name").asString(null), step.get("hedge").asString(null));
    }

    /// The edge that claims of a triple carry.
    static Edge edge(Triple triple, List<Behind> all) {
        List<Behind> carrying = all.stream().filter(Behind::carries).toList();
        if (carrying.isEmpty()) {
            return new Edge(triple, null, Map.of());
        }
        boolean denied = all.stream().anyMatch(claim -> claim.tone().polarity() == Polarity.DENIED);
        boolean disputed = denied || carrying.stream().anyMatch(claim -> claim.tone().disputed());
        boolean stated = carrying.stream().anyMatch(claim -> claim.tone().certainty() == Certainty.STATED);
        List<Wording.Tone> tones = new ArrayList<>(carrying.stream().map(Behind::tone).toList());
        if (disputed) {
            tones.replaceAll(Wording.Tone::asDisputed);
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", triple.key());
        properties.put("relation", triple.relation());
        properties.put("family", triple.family());
        properties.put("label", Wording.label(triple.relation(), tones));
        properties.put("caption", Wording.caption(triple.relation(), tones));
        properties.put("claims", carrying.size());
        properties.put("denials", all.stream().filter(claim -> claim.tone().polarity() == Polarity.DENIED).count());
        properties.put("sources", carrying.stream().map(Behind::source).distinct().count());
        properties.put("disputed", disputed);
        hull(properties, carrying);
        return new Edge(triple, stated ? triple.type() : ALLEGED, properties);
    }

    /// The hull of the dates prefilters a query; the claims decide, for a hull over two spans lies in between.
    private static void hull(Map<String, Object> properties, List<Behind> claims) {
        properties.put("startEarliest", claims.stream().map(Behind::startEarliest).min(Comparator.naturalOrder())
                .orElseThrow());
        properties.put("startLatest", claims.stream().map(Behind::startLatest).max(Comparator.naturalOrder())
                .orElseThrow());
        properties.put("endEarliest", claims.stream().map(Behind::endEarliest).min(Comparator.naturalOrder())
                .orElseThrow());
        properties.put("endLatest", claims.stream().map(Behind::endLatest).max(Comparator.naturalOrder())
                .orElseThrow());
    }
}
