package org.entourage.graph.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.graph.record.DerivedFacts;
import org.entourage.graph.record.Fingerprint;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.write.AboutClaims;

/// Makes anew what follows from what entities and claims say: see [DerivedFacts]. Also turns what a graph of version 0.1 keeps
/// into what this version keeps. Inside the caller's transaction, which should have locked the graph.
@Component
public final class DerivedMender {

    private final Cypher cypher;
    private final AboutClaims spoken;

    DerivedMender(Cypher cypher, AboutClaims spoken) {
        this.cypher = cypher;
        this.spoken = spoken;
    }

    /// Mends some entities.
    ///
    /// @param after id behind which to begin; empty for the first
    /// @param most  number of entities
    public Mended entities(String after, int most) {
        return mend("entities", after, most);
    }

    /// Mends some revisions of claims.
    ///
    /// @param after reference behind which to begin; empty for the first
    /// @param most  number of revisions
    public Mended claims(String after, int most) {
        return mend("claims", after, most);
    }

    private Mended mend(String what, String after, int most) {
        List<Map<String, Object>> changes = new ArrayList<>();
        Set<String> speaking = new LinkedHashSet<>();
        String[] last = {""};
        cypher.each("audit/derived-of-%s.cypher".formatted(what), Map.of("after", after, "most", most), row -> {
            NodeRow node = NodeRow.of(row);
            last[0] = node.key();
            Map<String, @Nullable Object> properties = changed(node);
            if (!row.get("source").isNull() && !row.get("source").asString().equals(node.text("sourceId"))) {
                properties.put("sourceId", row.get("source").asString());
            }
            if (node.text("subjectId").contains("/") || node.text("objectId").contains("/")) {
                speaking.add(node.text("id"));
            }
            if (!properties.isEmpty()) {
                changes.add(Map.of("id", node.key(), "properties", properties));
            }
        });
        Batches.of(changes)
                .forEach(batch -> cypher.run("audit/derive-%s.cypher".formatted(what), Map.of("rows", batch)));
        spoken.tie(speaking);
        return new Mended(last[0], changes.size());
    }

    /// What must be set so that it is as it must be.
    private static Map<String, @Nullable Object> changed(NodeRow node) {
        Map<String, @Nullable Object> properties = new HashMap<>(DerivedFacts.of(node));
        String recorded = node.text("fingerprint");
        // the fingerprint of a claim that is as version 0.1 recorded it, and of no other, becomes that of today
        if (!recorded.isEmpty() && recorded.equals(Fingerprint.of(node, DerivedFacts.Form.FIRST))) {
            properties.put("fingerprint", Fingerprint.of(node));
        }
        properties.entrySet().removeIf(fact -> Objects.equals(fact.getValue(), node.properties().get(fact.getKey())));
        return properties;
    }
}
