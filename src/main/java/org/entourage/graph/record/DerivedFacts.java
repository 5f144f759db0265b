package org.entourage.graph.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Claim;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.FoldedName;
import org.entourage.claim.Term;

/// What entities and claims keep beside what they say, so that a query finds it: folded names, which follow from names and
/// which `rebuild` makes anew; what a claim's relation is; the source of its passages; when it was said, as days. It is in no fingerprint and in no digest: so a newer Entourage may
/// fold names otherwise, a relation may become a symmetric one, and every claim still says what it said.
public final class DerivedFacts {

    /// The properties that keep them.
    static final Set<String> PROPERTIES = Set.of("foldedName", "symmetric", "sourceId",
            "saidEarliest", "saidLatest", "onceRetracted");

    private DerivedFacts() {}

    /// Those of them that version 0.1 did not keep.
    private static final Set<String> SINCE_THEN = Set.of("symmetric", "sourceId", "saidEarliest",
            "saidLatest", "onceRetracted");

    /// How a graph keeps them.
    public enum Form {

        /// As version 0.1 did: what a claim says and the digests of the graph covered them.
        FIRST,
        /// They were covered no more, but how the journal is cut into pages was.
        PAGES,
        /// Neither is: the same load in one transaction and in parts makes the same digests.
        NOW;

        private static final String SINCE_PAGES = "007-derived.cypher";
        private static final String SINCE_NOW = "011-parts.cypher";

        /// The form of a graph.
        ///
        /// @param schema files of the schema that it has
        public static Form of(Set<String> schema) {
            return schema.contains(SINCE_NOW) ? NOW : schema.contains(SINCE_PAGES) ? PAGES : FIRST;
        }

        /// The properties of a node that fingerprints and digests cover; may be changed.
        public Map<String, @Nullable Object> said(NodeRow node) {
            Map<String, @Nullable Object> properties = new HashMap<>(node.properties());
            properties.keySet().removeAll(this == FIRST ? SINCE_THEN : PROPERTIES);
            return properties;
        }
    }

    public static Map<String, @Nullable Object> of(Entity entity) {
        return properties(entity.unnamed() ? null : FoldedName.of(entity.name()));
    }

    public static Map<String, @Nullable Object> of(Claim claim) {
        Map<String, @Nullable Object> properties = properties(
                claim.object() instanceof Term.Name(var name) ? FoldedName.of(name) : null);
        properties.put("symmetric", claim.relation().symmetric() ? true : null);
        properties.putAll(said(claim.saidOn()));
        return properties;
    }

    /// The first and the last day on which it may have been said, for an order in time.
    private static Map<String, @Nullable Object> said(@Nullable Edtf day) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("saidEarliest", day == null ? null : day.bounds().startEarliest());
        properties.put("saidLatest", day == null ? null : day.bounds().endLatest());
        return properties;
    }

    private static Map<String, @Nullable Object> properties(@Nullable String foldedName) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("foldedName", foldedName);
        return properties;
    }

    /// What follows from what an entity or claim says, as it stands in the graph.
    public static Map<String, @Nullable Object> of(NodeRow node) {
        Map<String, @Nullable Object> properties = properties(foldedName(node));
        if (node.labels().contains(Kind.CLAIMS.label())) {
            String day = node.text("saidOn");
            properties.putAll(said(day.isEmpty() ? null : Edtf.parse(day)));
        }
        return properties;
    }

    /// Null if it is no name, nobody's, or no longer found.
    private static @Nullable String foldedName(NodeRow node) {
        if (node.labels().contains(Kind.CLAIMS.label())) {
            return node.text("valueType").equals("name") ? FoldedName.of(node.text("valueText")) : null;
        }
        boolean hidden = node.key().equals(Parameters.NOBODY) || node.properties().containsKey("endedAt")
                || node.text("unnamed").equals("true");
        return hidden ? null : FoldedName.of(node.text("name"));
    }
}
