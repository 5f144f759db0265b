package org.entourage.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
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

    private record Behind(Wording.Tone tone, String source, LocalDate startEarliest, LocalDate startLatest,
            LocalDate endEarliest, LocalDate endLatest) {

        boolean carries() {
            return tone.polarity() == Polarity.AFFIRMED && !tone.retracted()
                    && tone.certainty().atLeast(Certainty.SUSPECTED);
        }
    }

    /// Puts the edges of these triples in order, inside the transaction that changed their claims.
    void project(Collection<Triple> triples) {
        List<Map<String, Object>> asked = triples.stream().map(Triple::parameters).toList();
        for (List<Map<String, Object>> batch : Batches.of(asked)) {
            Collection<Map<String, @Nullable Object>> edges = client
                    .query(CypherFile.text("edits/projected-claims.cypher")).bindAll(Map.of("triples", batch))
                    .fetchAs(EdgeRow.class)
                    .mappedBy((_, row) -> new EdgeRow(ClaimWriter.triple(row),
                            row.get("claims").asList(Projection::behind)))
                    .all().stream().map(row -> edge(row.triple(), row.claims())).toList();
            client.query(CypherFile.text("edits/edges.cypher")).bindAll(Map.of("rows", edges)).run();
        }
    }

    private record EdgeRow(Triple triple, List<Behind> claims) {}

    private static Behind behind(Value claim) {
        Wording.Tone tone = new Wording.Tone(Polarity.of(claim.get("polarity").asString()).orElseThrow(),
                Certainty.of(claim.get("certainty").asString()).orElseThrow(),
                Voice.of(claim.get("voice").asString()), claim.get("speaker").asString(null),
                claim.get("disputed").asBoolean(), claim.get("retracted").asBoolean());
        return new Behind(tone, claim.get("source").asString(), claim.get("startEarliest").asLocalDate(),
                claim.get("startLatest").asLocalDate(), claim.get("endEarliest").asLocalDate(),
                claim.get("endLatest").asLocalDate());
    }

    private static Map<String, @Nullable Object> edge(Triple triple, List<Behind> all) {
        List<Behind> carrying = all.stream().filter(Behind::carries).toList();
        Map<String, @Nullable Object> row = new HashMap<>(triple.parameters());
        row.put("type", null);
        if (carrying.isEmpty()) {
            return row;
        }
        boolean denied = all.stream().anyMatch(claim -> claim.tone().polarity() == Polarity.DENIED);
        boolean disputed = denied || carrying.stream().anyMatch(claim -> claim.tone().disputed());
        boolean stated = carrying.stream().anyMatch(claim -> claim.tone().certainty() == Certainty.STATED);
        List<Wording.Tone> tones = new ArrayList<>(carrying.stream().map(Behind::tone).toList());
        if (disputed) {
            tones.replaceAll(tone -> new Wording.Tone(tone.polarity(), tone.certainty(), tone.voice(), tone.speaker(),
                    true, tone.retracted()));
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
        row.put("type", stated ? triple.type() : ALLEGED);
        row.put("properties", properties);
        return row;
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
