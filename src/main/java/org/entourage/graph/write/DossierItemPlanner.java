package org.entourage.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.graph.record.DossierItem;
import org.entourage.graph.record.DossierItem.What;
import org.entourage.graph.record.Parameters;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.write.DossierItemPlan.Changed;

/// Compares a dossier's entities, sources and texts with those that the graph has of it. Inside a transaction of its
/// caller; writes nothing.
@Component
public final class DossierItemPlanner {

    private final Cypher cypher;

    DossierItemPlanner(Cypher cypher) {
        this.cypher = cypher;
    }

    private record Held(DossierItem thing, String state) {

        boolean live() {
            return state.equals("live");
        }

        /// The dossier did not have it any more.
        boolean dropped() {
            return state.equals("dropped");
        }
    }

    /// Compares what a dossier has with what the graph has of it.
    ///
    /// @param noClaims why passages of its texts make no claim
    public DossierItemPlan plan(String dossier, List<Entity> entities, List<Source> sources, List<Source.Text> texts,
            Map<Passage, String> noClaims) {
        Map<String, Held> held = held(dossier);
        List<DossierItem> created = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<DossierItem> returned = new ArrayList<>();
        int untouched = 0;
        for (DossierItem thing : Stream.of(entities.stream().map(entity -> Parameters.thing(entity, dossier)),
                sources.stream().map(source -> Parameters.thing(source, dossier)),
                texts.stream().map(text -> Parameters.thing(text, dossier, noClaims))).flatMap(things -> things)
                .toList()) {
            Held before = held.remove(key(thing));
            if (before == null) {
                created.add(thing);
            } else if (!before.thing().equals(thing)) {
                changed.add(new Changed(before.thing(), thing));
            } else if (before.dropped()) {
                returned.add(thing);
            } else {
                untouched++;
            }
        }
        List<DossierItem> gone = held.values().stream().filter(Held::live).map(Held::thing).toList();
        Map<DossierItem, List<String>> users = users(dossier,
                Stream.concat(gone.stream(), changed.stream().map(Changed::after)).toList());
        return new DossierItemPlan(created, changed, returned, gone.stream().filter(thing -> !users.containsKey(thing))
                .toList(), gone.stream().filter(users::containsKey).toList(), untouched, users);
    }

    /// The ids of new items that the graph has no node of, by kind. What others had and dropped has one.
    public Map<What, Set<String>> fresh(DossierItemPlan plan) {
        List<DossierItem> created = plan.created();
        Map<What, Set<String>> fresh = new EnumMap<>(What.class);
        for (What what : What.values()) {
            fresh.put(what, new LinkedHashSet<>(ids(created, what)));
        }
        cypher.rows("write/there.cypher", Map.of("entities", ids(created, What.ENTITY), "sources",
                ids(created, What.SOURCE), "texts", ids(created, What.TEXT))).forEach(
                        row -> fresh
                                .getOrDefault(What.valueOf(row.get("what").asString()), Set.of())
                                .remove(row.get("id").asString()));
        return fresh;
    }

    /// By kind and id, in that order.
    private Map<String, Held> held(String dossier) {
        Map<String, Held> held = new LinkedHashMap<>();
        for (Record row : cypher.rows("write/held-things.cypher", Map.of("dossier", dossier))) {
            DossierItem thing = DossierItem.of(What.valueOf(row.get("what").asString()), row.get("id").asString(),
                    row.get("properties").asMap());
            held.put(key(thing), new Held(thing, row.get("state").asString()));
        }
        return held;
    }

    private Map<DossierItem, List<String>> users(String dossier, List<DossierItem> things) {
        Map<String, DossierItem> byKey = things.stream()
                .collect(Collectors.toMap(DossierItemPlanner::key, thing -> thing));
        Map<DossierItem, List<String>> users = new HashMap<>();
        for (Record row : things.isEmpty()
                ? List.<Record>of()
                : cypher.rows("write/users.cypher",
                        Map.of("dossier", dossier, "entities", ids(things, What.ENTITY), "sources",
                                ids(things, What.SOURCE), "texts", ids(things, What.TEXT)))) {
            DossierItem thing = byKey.get(row.get("what").asString() + " " + row.get("id").asString());
            if (thing != null) {
                users.put(thing, row.get("users").asList(user -> user.asString()));
            }
        }
        return users;
    }

    private static List<String> ids(Collection<DossierItem> things, What what) {
        return things.stream().filter(thing -> thing.what() == what).map(DossierItem::id).toList();
    }

    private static String key(DossierItem thing) {
        return thing.what() + " " + thing.id();
    }
}
