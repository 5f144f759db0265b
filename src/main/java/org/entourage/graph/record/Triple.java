package org.entourage.graph.record;

import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;

import org.entourage.claim.Relation;

/// What one projected edge stands for.
///
/// @param subject  id of an entity
/// @param relation name of a relation
/// @param object   id of an entity
/// @param family   word of the relation's family
/// @param type     type of the edge that a plain claim of it makes
public record Triple(String subject, String relation, String object, String family, String type) {

    public static Triple of(String subject, Relation relation, String object) {
        return new Triple(subject, relation.name(), object, relation.family().word(), relation.type());
    }

    public static Triple of(Record row) {
        return new Triple(row.get("subject").asString(), row.get("relation").asString(), row.get("object").asString(),
                row.get("family").asString(), row.get("type").asString());
    }

    /// What the edge of a claim stands for; none if its ends are not two entities.
    public static Set<Triple> between(Record row) {
        return row.get("object").isNull() || row.get("subject").asString().contains("/")
                || row.get("object").asString().contains("/") ? Set.of() : Set.of(of(row));
    }

    /// The same relation the other way round.
    public Triple turned() {
        return new Triple(object, relation, subject, family, type);
    }

    public Map<String, Object> parameters() {
        return Map.of("subject", subject, "relation", relation, "object", object, "family", family, "type", type);
    }

    /// What makes its edge unique.
    public String key() {
        return subject + "|" + relation + "|" + object;
    }
}
