package org.entourage.question;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;

/// Counts what an answer rests on, and what each filter left out of it. See `cypher/queries/supporters-coverage.cypher`
/// and the other files of that name, whose columns are the same.
@Component
class Counting {

    private final Neo4jClient client;
    private final SourceCount sources;
    private final Retractions retractions;

    Counting(Neo4jClient client, SourceCount sources, Retractions retractions) {
        this.retractions = retractions;
        this.client = client;
        this.sources = sources;
    }

    /// The coverage that a query of `cypher/queries` counts, inside the caller's transaction.
    ///
    /// @param found whether the answer has rows
    Coverage coverage(String query, Map<String, ?> parameters, boolean found) {
        return coverage(query, parameters, Map.of(), found);
    }

    /// The same, with what else was left out.
    ///
    /// @param more by filter and value
    Coverage coverage(String query, Map<String, ?> parameters, Map<String, Map<String, Long>> more, boolean found) {
        return coverage(query, parameters, leftOut -> leftOut.putAll(more), found ? "Found" : "No claim found");
    }

    /// The same, said otherwise.
    ///
    /// @param change  what to make of the counts, by filter and value
    /// @param opening how the coverage begins in words
    Coverage coverage(String query, Map<String, ?> parameters, Consumer<Map<String, Map<String, Long>>> change,
            String opening) {
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        long[] claims = {0};
        Set<String> taken = new HashSet<>();
        client.query(CypherFile.text("queries/" + query + ".cypher")).bindAll(Map.copyOf(parameters))
                .fetchAs(Long.class).mappedBy((_, row) -> {
                    claims[0] = row.get("claims").asLong();
                    taken.addAll(row.get("taken").asList(Value::asString, List.of()));
                    if (!row.get("filter").isNull()) {
                        Coverage.count(leftOut, row.get("filter").asString(), row.get("value").asString(),
                                row.get("leftOut").asLong());
                    }
                    return claims[0];
                }).all();
        if (!taken.isEmpty() && parameters.get("knownOn") instanceof ZonedDateTime knownOn) {
            int retracted = retractions.among(taken, knownOn).size();
            if (retracted > 0) {
                Coverage.count(leftOut, "retracted", "retracted", retracted);
            }
        }
        change.accept(leftOut);
        return Coverage.of(sources.count(), claims[0], leftOut, opening);
    }

    /// What an answer rests on that has no rows yet, for a name must be picked first.
    Coverage open() {
        return Coverage.of(sources.count(), 0, Map.of(), false);
    }
}
