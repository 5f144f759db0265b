package org.entourage.question.look;

import java.time.Instant;
import java.time.LocalDate;
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
import org.entourage.graph.session.Cypher;
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

    /// The same for a script of Neo4j Browser, as an address can say it: a day as `{"date": text}`, an instant as
    /// `{"datetime": text}`. With what its transaction does not see.
    public static Map<String, @Nullable Object> looking(Map<String, ?> parameters) {
        Map<String, @Nullable Object> looking = said(parameters);
        looking.put("incomplete", Cypher.incomplete());
        return looking;
    }

    private static Map<String, @Nullable Object> said(Map<?, ?> parameters) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        parameters.forEach((name, value) -> said.put((String) name, said(value)));
        return said;
    }

    private static @Nullable Object said(Object value) {
        return switch (value) {
            case Value none when none.isNull() -> null;
            case Map<?, ?> parameters -> said(parameters);
            case LocalDate day -> Map.of("date", day.toString());
            case ZonedDateTime instant -> Map.of("datetime", instant.toInstant().toString());
            default -> value;
        };
    }

    private static Object orNull(Collection<String> values) {
        return values.isEmpty() ? Values.NULL : List.copyOf(values);
    }
}
