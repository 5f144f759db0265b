package org.entourage.graph.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.entourage.graph.record.Digests;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.schema.RelationKinds;
import org.entourage.graph.schema.RelationshipSchema;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.Invariants;

/// Looks at the whole graph, node by node and edge by edge, inside the caller's transaction, which should have locked it.
@Component
public final class Audit {

    private static final int BATCH = 1_000;

    private final Cypher cypher;
    private final Invariants invariants;
    private final RelationKinds kinds;
    private final EdgeAudit edges;
    private final GraphSettings settings;

    Audit(Cypher cypher, Invariants invariants, RelationKinds kinds, EdgeAudit edges, GraphSettings settings) {
        this.cypher = cypher;
        this.invariants = invariants;
        this.kinds = kinds;
        this.edges = edges;
        this.settings = settings;
    }

    /// Looks at everything but passages in their texts.
    ///
    /// @param step told as each step is done: `journal read`, dossiers, entities, sources, texts, passages, claims, purged,
    ///             journal, edges, strangers
    /// @return the graph's digests, taken on the way
    public Digests examine(Findings findings, Step step) {
        DigestSum sum = new DigestSum();
        NodeAudit nodes = new NodeAudit(findings);
        JournalAudit journal = new JournalAudit(cypher, findings);
        journal.read();
        step.done("journal read");
        Map<String, Object> takes = kinds.takes();
        for (Kind kind : Kind.values()) {
            List<String> keys = new ArrayList<>();
            cypher.each(kind.file(), Map.of(), row -> {
                NodeRow node = NodeRow.of(row);
                sum.node(kind, node);
                nodes.examine(kind, node);
                journal.examine(kind, node);
                keys.add(node.key());
                if (keys.size() == BATCH) {
                    invariants(kind, keys, takes, findings);
                }
            });
            invariants(kind, keys, takes, findings);
            step.done(kind.word());
        }
        journal.finish();
        edges.examine(findings, sum);
        step.done("edges");
        if (!settings.besideOtherData()) {
            strangers(findings);
        }
        step.done("strangers");
        return sum.digests();
    }

    private void invariants(Kind kind, List<String> keys, Map<String, Object> takes, Findings findings) {
        if (kind == Kind.CLAIMS) {
            invariants.brokenClaims(keys).forEach(broken -> findings.add(broken("claim", broken, Finding.RESTORE)));
            invariants.brokenFacts(keys).forEach(broken -> findings.add(broken("claim", broken, Finding.REBUILD)));
            invariants.brokenKinds(keys, takes).forEach(broken -> findings.add(broken("claim", broken, Finding.LOAD)));
        } else if (kind == Kind.TEXTS) {
            invariants.brokenTexts(keys).forEach(broken -> findings.add(broken("passage", broken, Finding.RESTORE)));
        }
        keys.clear();
    }

    private static Finding broken(String what, String words, String remedy) {
        String[] parts = words.split(": ", 2);
        return new Finding(what, parts[0], parts[1], "an invariant that holds", remedy);
    }

    private void strangers(Findings findings) {
        cypher.each("invariants/strangers.cypher", Map.of(), row -> findings.add(new Finding("node",
                row.get("id").asString(), "labels " + String.join(", ", row.get("labels").asList(Object::toString)),
                "only what we wrote", "take it away")));
        cypher.each("invariants/ties.cypher", Map.of(), row -> {
            String from = row.get("from").asString("nothing");
            String type = row.get("type").asString();
            String to = row.get("to").asString("nothing");
            if (!RelationshipSchema.has(from, type, to)) {
                findings.add(new Finding("relationship", "%s %s %s".formatted(from, type, to),
                        "%d of them".formatted(row.get("number").asLong()),
                        "none", "take them away"));
            }
        });
    }
}
