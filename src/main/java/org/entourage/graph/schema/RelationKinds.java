package org.entourage.graph.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.Relation;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Vocabulary;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Which kinds of entities may stand at the ends of each relation: those of the vocabulary, and those that dossiers of the
/// graph add, which their nodes keep. Inside a transaction of its caller.
@Component
public final class RelationKinds {

    /// How many claims are named that keep an entity from changing.
    private static final int MOST = 10;

    private final Cypher cypher;
    private final Vocabulary vocabulary;

    RelationKinds(Cypher cypher, Vocabulary vocabulary) {
        this.cypher = cypher;
        this.vocabulary = vocabulary;
    }

    /// An entity that claims of other dossiers keep as it is.
    ///
    /// @param id      of the entity
    /// @param kind    label of the kind that it has in the graph
    /// @param unnamed whether it has no name there
    /// @param claims  the first of them, by id; at least one
    /// @param number  of all of them
    public record Kept(String id, String kind, boolean unnamed, List<Keeping> claims, long number) {}

    /// A claim that keeps an entity as it is.
    ///
    /// @param id       of the claim
    /// @param relation its name
    /// @param part     `SUBJECT`, `OBJECT` or `SAID_BY`: what the entity is in it
    /// @param known    whether it is known what the relation takes
    public record Keeping(String id, String relation, String part, boolean known) {}

    /// The entities that live claims of other dossiers do not allow to become what a dossier makes of them: of a kind that
    /// the relation does not take, or without a name that the voice of a claim rests on.
    public List<Kept> kept(String dossier, List<Entity> entities) {
        Map<String, Object> takes = takes();
        List<Map<String, Object>> rows = entities.stream().map(entity -> Map.<String, Object>of("id", entity.id(),
                "kind", entity.kind().label(), "unnamed", entity.unnamed())).toList();
        return Batches.of(rows).stream()
                .flatMap(batch -> cypher.rows("schema/kinds-in-the-way.cypher",
                        Map.of("dossier", dossier, "rows", batch, "takes", takes, "most", MOST),
                        row -> new Kept(row.get("id").asString(), row.get("kind").asString(),
                                row.get("unnamed").asBoolean(false), row.get("claims").asList(claim -> new Keeping(
                                        claim.get("id").asString(), claim.get("relation").asString(),
                                        claim.get("part").asString(), claim.get("known").asBoolean())),
                                row.get("number").asLong()))
                        .stream())
                .toList();
    }

    /// The labels of the kinds that each relation takes as `SUBJECT` and as `OBJECT`, by its name; of one that a dossier
    /// adds by `dossier/name`.
    public Map<String, Object> takes() {
        Map<String, Object> takes = new HashMap<>();
        vocabulary.relations().forEach(relation -> takes.put(relation.name(), ends(line(relation).split("\\|", -1))));
        cypher.rows("schema/own-relations.cypher", Map.of())
                .forEach(row -> row.get("relations").asList(Value::asString).forEach(line -> {
                    String[] parts = line.split("\\|", -1);
                    takes.put("%s/%s".formatted(row.get("dossier").asString(), parts[0]), ends(parts));
                }));
        return takes;
    }

    /// What the node of a dossier keeps of a relation that it adds: `kept a berth for|Organization,Person|Person`.
    public static String line(Relation relation) {
        return "%s|%s|%s".formatted(relation.name(), words(relation.from()), words(relation.to()));
    }

    private static String words(Set<End> ends) {
        return ends.stream().map(End::word).sorted().collect(Collectors.joining(","));
    }

    private static Map<String, List<String>> ends(String[] parts) {
        return Map.of("SUBJECT", Arrays.asList(parts[1].split(",")), "OBJECT", Arrays.asList(parts[2].split(",")));
    }
}
