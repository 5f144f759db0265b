package org.entourage.graph.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;
import org.springframework.stereotype.Component;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;
import org.entourage.claim.Wording;
import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Derives the edges between entities from their claims. Nothing else writes edges.
@Component
public final class Projection {

    private static final String ALLEGED = "ALLEGED";

    private final Cypher cypher;

    Projection(Cypher cypher) {
        this.cypher = cypher;
    }

    /// A live claim behind an edge.
    ///
    /// @param symmetric whether its relation is
    /// @param turned    whether it has the ends of the edge the other way round
    public record Behind(Wording.Tone tone, String source, Bounds time, boolean symmetric, boolean turned) {

        boolean carries() {
            return !turned && tone.polarity() == Polarity.AFFIRMED && !tone.retracted()
                    && tone.certainty().atLeast(Certainty.SUSPECTED);
        }

        /// Whether it denies what another affirms: the same, or of a symmetric relation the same the other way round, of a
        /// time that can overlap.
        boolean denies(Behind other) {
            return tone.polarity() == Polarity.DENIED && other.tone.polarity() == Polarity.AFFIRMED
                    && (turned == other.turned || (symmetric && other.symmetric)) && time.canOverlap(other.time);
        }

        public Behind turn() {
            return new Behind(tone, source, time, symmetric, !turned);
        }

        private Wording.Tone disputedBy(List<Behind> denials) {
            return denials.stream().anyMatch(denial -> denial.denies(this)) ? tone.asDisputed() : tone;
        }
    }

    /// The edge of a triple.
    ///
    /// @param type       null if its claims carry none
    /// @param properties all of it; none if there is no edge
    public record Edge(Triple triple, @Nullable String type, Map<String, Object> properties) {

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
    public void write(List<Edge> edges) {
        for (List<Edge> batch : Batches.of(edges)) {
            cypher.run("write/edges.cypher", Map.of("rows", batch.stream().map(Edge::parameters).toList()));
        }
    }

    /// The edges that the live claims of these triples carry, whatever is there now. A claim that cannot be read, which
    /// only a change by hand can have made so, carries nothing.
    ///
    /// @param triples at most a batch, between entities that are there
    public List<Edge> carried(List<Triple> triples) {
        return cypher.rows("write/projected-claims.cypher",
                Map.of("triples", triples.stream().map(Triple::parameters).toList()), row -> edge(Triple.of(row),
                        row.get("claims").asList(Projection::behind).stream()
                                .flatMap(Optional::stream).toList()));
    }

    private static Optional<Behind> behind(Value claim) {
        try {
            Wording.Tone tone = new Wording.Tone(Polarity.of(claim.get("polarity").asString()).orElseThrow(),
                    Certainty.of(claim.get("certainty").asString()).orElseThrow(),
                    Voice.of(claim.get("voice").asString()), claim.get("saidBy").asList(Projection::speaker),
                    claim.get("disputed").asBoolean(), claim.get("retracted").asBoolean());
            Bounds time = new Bounds(claim.get("startEarliest").asLocalDate(), claim.get("startLatest").asLocalDate(),
                    claim.get("endEarliest").asLocalDate(), claim.get("endLatest").asLocalDate());
            return Optional.of(new Behind(tone, claim.get("source").asString(), time,
                    claim.get("symmetric").asBoolean(), claim.get("turned").asBoolean()));
        } catch (NoSuchElementException | IllegalArgumentException | ValueException e) {
            return Optional.empty();
        }
    }

    private static Wording.Speaker speaker(Value step) {
        return new Wording.Speaker(step.get("name").asString(null), step.get("hedge").asString(null));
    }

    /// The edge that claims of a triple carry.
    public static Edge edge(Triple triple, List<Behind> all) {
        List<Behind> carrying = all.stream().filter(Behind::carries).toList();
        if (carrying.isEmpty()) {
            return new Edge(triple, null, Map.of());
        }
        List<Behind> denials = all.stream().filter(claim -> carrying.stream().anyMatch(claim::denies)).toList();
        List<Wording.Tone> tones = carrying.stream().map(claim -> claim.disputedBy(denials)).toList();
        boolean stated = tones.stream().anyMatch(tone -> tone.certainty() == Certainty.STATED);
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", triple.key());
        properties.put("relation", triple.relation());
        properties.put("family", triple.family());
        properties.put("label", Wording.label(triple.relation(), tones));
        properties.put("caption", Wording.caption(triple.relation(), tones));
        properties.put("claims", carrying.size());
        properties.put("denials", denials.size());
        properties.put("sources", carrying.stream().map(Behind::source).distinct().count());
        properties.put("disputed", tones.stream().anyMatch(Wording.Tone::disputed));
        hull(properties, carrying.stream().map(Behind::time).toList());
        return new Edge(triple, stated ? triple.type() : ALLEGED, properties);
    }

    /// The hull of the dates prefilters a query; the claims decide, for a hull over two spans lies in between.
    private static void hull(Map<String, Object> properties, List<Bounds> times) {
        properties.put("startEarliest", least(times, Bounds::startEarliest));
        properties.put("startLatest", greatest(times, Bounds::startLatest));
        properties.put("endEarliest", least(times, Bounds::endEarliest));
        properties.put("endLatest", greatest(times, Bounds::endLatest));
    }

    private static LocalDate least(List<Bounds> times, Function<Bounds, LocalDate> bound) {
        return times.stream().map(bound).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate greatest(List<Bounds> times, Function<Bounds, LocalDate> bound) {
        return times.stream().map(bound).max(Comparator.naturalOrder()).orElseThrow();
    }
}
