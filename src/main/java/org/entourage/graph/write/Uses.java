package org.entourage.graph.write;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.graph.record.DossierItem.What;
import org.entourage.graph.record.NoClaim;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// What dossiers use of others, and why passages of the texts that they use make none of their claims: each dossier has
/// reasons of its own. Inside a transaction of its caller.
@Component
public final class Uses {

    private final Cypher cypher;

    Uses(Cypher cypher) {
        this.cypher = cypher;
    }

    /// What changes of what a dossier uses.
    ///
    /// @param more    what it uses from now on, or uses otherwise
    /// @param fewer   what it no longer uses
    /// @param reasons texts of which it says otherwise why their passages make no claim
    public record Plan(List<Use> more, List<Use> fewer, List<Reasons> reasons) {

        public Plan {
            more = List.copyOf(more);
            fewer = List.copyOf(fewer);
            reasons = List.copyOf(reasons);
        }
    }

    /// Something that is used.
    ///
    /// @param noClaims lines of [NoClaim]; of texts only
    public record Use(What what, String id, List<String> noClaims) {

        private Map<String, Object> row() {
            return Map.of("what", what.name(), "id", id, "noClaims", noClaims);
        }
    }

    /// Reasons that change, as lines of [NoClaim].
    public record Reasons(String text, List<String> before, List<String> after) {}

    /// Compares what a dossier uses with what the graph has of that.
    ///
    /// @param used     ids of entities, sources and texts
    /// @param noClaims why passages make no claim
    public Plan plan(String dossier, Map<What, Set<String>> used, Map<Passage, String> noClaims) {
        Map<String, Use> before = new HashMap<>();
        for (Record row : cypher.rows("write/used.cypher", Map.of("dossier", dossier))) {
            Use use = new Use(What.valueOf(row.get("what").asString()), row.get("id").asString(),
                    row.get("noClaims").asList(Value::asString));
            before.put(key(use), use);
        }
        List<Use> more = new ArrayList<>();
        List<Reasons> reasons = new ArrayList<>();
        used.forEach((what, ids) -> ids.stream().sorted().forEach(id -> {
            Use use = new Use(what, id, what == What.TEXT ? NoClaim.lines(id, noClaims) : List.of());
            Use held = before.remove(key(use));
            if (!use.equals(held)) {
                more.add(use);
            }
            List<String> said = held == null ? List.of() : held.noClaims();
            if (!said.equals(use.noClaims())) {
                reasons.add(new Reasons(id, said, use.noClaims()));
            }
        }));
        return new Plan(more, List.copyOf(before.values()), reasons);
    }

    /// Writes it. What its owner has dropped before, and nobody uses now, is dropped.
    public void write(String dossier, Plan plan, ZonedDateTime at) {
        for (List<Use> batch : Batches.of(plan.more())) {
            cypher.run("write/uses.cypher", Map.of("dossier", dossier, "more", batch.stream().map(Use::row).toList()));
        }
        for (List<Use> batch : Batches.of(plan.fewer())) {
            cypher.run("write/uses-no-more.cypher",
                    Map.of("dossier", dossier, "fewer", batch.stream().map(Use::row).toList(), "at", at));
        }
    }

    private static String key(Use use) {
        return use.what() + " " + use.id();
    }
}
