package org.entourage.graph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.FoldedName;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Finds entities that bear the names of others of their kind: candidates for the same one, never proof of it. Inside a
/// transaction of its caller.
@Component
public final class Namesakes {

    /// How many are named beside one entity.
    private static final int MOST = 3;

    private final Cypher cypher;

    Namesakes(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Those that bear a name of an entity already.
    ///
    /// @param id     of the entity
    /// @param others the first of them, by id; at least one
    /// @param number of all of them
    public record Found(String id, List<Other> others, long number) {}

    /// An entity that bears the name.
    ///
    /// @param kind    label of its kind
    /// @param name    to show
    /// @param dossier that owns it
    public record Other(String id, String kind, String name, String dossier) {}

    /// Those of other dossiers that bear names of entities which a dossier adds.
    ///
    /// @param used  ids of entities that it uses: these are known to it
    /// @param names every name of each of its entities, as it is written
    public List<Found> of(String dossier, Collection<String> used, Map<Entity, Set<String>> names) {
        List<Map<String, Object>> rows = names.entrySet().stream().map(each -> Map.<String, Object>of("id",
                each.getKey().id(), "kind", each.getKey().kind().label(), "name", each.getKey().name(), "names",
                each.getValue().stream().map(FoldedName::of).distinct().sorted().toList()))
                .toList();
        return Batches.of(rows).stream().flatMap(batch -> cypher.rows("write/namesakes.cypher",
                Map.of("dossier", dossier, "used", List.copyOf(used), "rows", batch, "most", MOST), row -> new Found(
                        row.get("id").asString(), row.get("others").asList(
                                other -> new Other(other.get("id").asString(), other.get("kind").asString(),
                                        other.get("name").asString(), other.get("dossier").asString(""))),
                        row.get("number").asLong()))
                .stream()).toList();
    }
}
