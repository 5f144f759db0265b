package org.entourage.question;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;

/// Filters as the parameters that every query of `cypher/queries` takes.
final class Scope {

    /// Passed for "now": later than anything that the graph can have recorded.
    static final Instant NOW = Instant.parse("9999-12-31T23:59:59Z");

    private Scope() {}

    /// `tiers`, `polarities`, `certainties`, `retracted`, `from`, `to`, `knownOn`, `families`, `relations`, `sources`, `reliabilities`;
    /// null for what is not asked for.
    static Map<String, Object> parameters(Filters filters) {
        Map<String, Object> parameters = new HashMap<>();
        Filters.Stretch stretch = filters.stretch();
        parameters.put("tiers", filters.tiers().stream().map(Tier::word).toList());
        parameters.put("polarities", filters.polarities().stream().map(Polarity::word).toList());
        parameters.put("certainties", filters.certainties().stream().map(Certainty::word).toList());
        parameters.put("retracted", filters.retracted());
        parameters.put("from", stretch == null ? Values.NULL : stretch.from());
        parameters.put("to", stretch == null ? Values.NULL : stretch.to());
        parameters.put("knownOn", knownOn(filters));
        parameters.put("families", orNull(filters.families()));
        parameters.put("relations", orNull(filters.relations()));
        parameters.put("sources", orNull(filters.sources()));
        parameters.put("reliabilities", reliabilities(filters.reliability()));
        return parameters;
    }

    /// The instant whose graph is asked about.
    static ZonedDateTime knownOn(Filters filters) {
        Instant known = filters.knownOn();
        return (known == null ? NOW : known).atZone(ZoneOffset.UTC);
    }

    /// The same for a person in Neo4j Browser, who gets days and instants as text.
    static Map<String, @Nullable Object> looking(Map<String, ?> parameters) {
        Map<String, @Nullable Object> looking = new TreeMap<>();
        parameters.forEach((name, value) -> looking.put(name, value instanceof Value && value.equals(Values.NULL)
                ? null
                : value instanceof Collection || value instanceof Number || value instanceof Boolean
                        ? value
                        : value instanceof ZonedDateTime instant ? instant.toInstant().toString() : value.toString()));
        return looking;
    }

    private static Object orNull(Collection<String> values) {
        return values.isEmpty() ? Values.NULL : List.copyOf(values);
    }

    private static Object reliabilities(@Nullable String lowest) {
        return lowest == null
                ? Values.NULL
                : Filters.GRADES.substring(0, Filters.GRADES.indexOf(lowest) + 1).chars().mapToObj(Character::toString)
                        .toList();
    }
}
