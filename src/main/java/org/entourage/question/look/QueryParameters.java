package org.entourage.question.look;

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
import org.entourage.question.answer.Filters;

/// Filters as the parameters that every query of `cypher/queries` takes: `only`, a map of all that narrows an answer, and
/// `knownOn`. One map and not a parameter each, since Neo4j plans a query anew for every mix of nulls and sizes of lists
/// among its parameters, which took most of the time of a first asking; what is inside a map is not looked at.
public final class QueryParameters {

    /// Passed for "now": later than anything that the graph can have recorded.
    static final Instant NOW = Instant.parse("9999-12-31T23:59:59Z");

    private QueryParameters() {}

    /// `only` with `tiers`, `polarities`, `certainties`, `retracted`, `from`, `to`, `families`, `relations`, `sources` and
    /// `reliabilities`, null for what is not asked for; and `knownOn`. The caller may add to the map.
    public static Map<String, Object> parameters(Filters filters) {
        return new HashMap<>(Map.of("only", only(filters), "knownOn", knownOn(filters)));
    }

    /// What narrows an answer, for `only`; may be changed.
    static Map<String, Object> only(Filters filters) {
        Map<String, Object> only = new HashMap<>();
        Filters.Stretch stretch = filters.stretch();
        only.put("tiers", filters.tiers().stream().map(Tier::word).toList());
        only.put("polarities", filters.polarities().stream().map(Polarity::word).toList());
        only.put("certainties", filters.certainties().stream().map(Certainty::word).toList());
        only.put("retracted", filters.retracted());
        only.put("from", stretch == null ? Values.NULL : stretch.from());
        only.put("to", stretch == null ? Values.NULL : stretch.to());
        only.put("families", orNull(filters.families()));
        only.put("relations", orNull(filters.relations()));
        only.put("sources", orNull(filters.sources()));
        only.put("reliabilities", orNull(filters.reliabilities()));
        return only;
    }

    /// The instant whose graph is asked about.
    public static ZonedDateTime knownOn(Filters filters) {
        Instant known = filters.knownOn();
        return (known == null ? NOW : known).atZone(ZoneOffset.UTC);
    }

    /// The same for a person in Neo4j Browser, who gets what narrows the answer as parameters of their own, and days and
    /// instants as text.
    public static Map<String, @Nullable Object> looking(Map<String, ?> parameters) {
        Map<String, @Nullable Object> looking = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (value instanceof Map<?, ?> only) {
                only.forEach((filter, narrow) -> looking.put((String) filter, looking(narrow)));
            } else {
                looking.put(name, looking(value));
            }
        });
        return looking;
    }

    private static @Nullable Object looking(Object value) {
        return switch (value) {
            case Value none when none.isNull() -> null;
            case Collection<?> several -> several;
            case Number number -> number;
            case Boolean truth -> truth;
            case ZonedDateTime instant -> instant.toInstant().toString();
            default -> value.toString();
        };
    }

    private static Object orNull(Collection<String> values) {
        return values.isEmpty() ? Values.NULL : List.copyOf(values);
    }
}
