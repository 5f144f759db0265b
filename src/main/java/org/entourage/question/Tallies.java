package org.entourage.question;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;

/// Counts the claims that questions are about. A count reads all claims of an entity, tens of thousands of some, and who
/// looks at one asks page after page with the same filters; so it is kept until the graph changes.
@Component
class Tallies {

    private static final int MOST = 1_000;
    private static final String AIMED = "aimed";
    private static final String RETRACTED = "retracted";

    private final Neo4jClient client;
    private final Retractions retractions;
    private final UntilChange<Asked, Tally> kept = new UntilChange<>(MOST);

    private record Asked(String query, Map<String, Object> parameters) {}

    Tallies(Neo4jClient client, Retractions retractions) {
        this.client = client;
        this.retractions = retractions;
    }

    /// What a query counts, inside the caller's transaction.
    ///
    /// @param change     the latest one of the graph
    /// @param query      of `cypher/queries`; its columns are those of `timeline-coverage.cypher`, or those of
    ///                   `supporters-coverage.cypher`
    /// @param parameters of the query, `knownOn` among them
    Tally of(String change, String query, Map<String, ?> parameters) {
        Asked asked = new Asked(query, Map.copyOf(parameters));
        return kept.of(change, asked, () -> counted(asked));
    }

    private Tally counted(Asked asked) {
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        Set<String> aimed = new HashSet<>();
        long claims = client.query(CypherFile.text("queries/" + asked.query() + ".cypher"))
                .bindAll(new HashMap<>(asked.parameters())).fetchAs(Long.class).mappedBy((_, row) -> {
                    aimed.addAll(row.get("taken").asList(Value::asString, List.of()));
                    String filter = row.get("filter").asString("");
                    if (filter.equals(AIMED)) {
                        aimed.add(row.get("value").asString());
                    } else if (!filter.isEmpty()) {
                        Coverage.count(leftOut, filter, row.get("value").asString(), row.get("leftOut").asLong());
                    }
                    return row.get("claims").asLong();
                }).all().stream().findFirst().orElse(0L);
        Set<String> retracted = retractions.among(aimed,
                (ZonedDateTime) Objects.requireNonNull(asked.parameters().get("knownOn")));
        if (!retracted.isEmpty()) {
            Coverage.count(leftOut, RETRACTED, RETRACTED, retracted.size());
        }
        return new Tally(claims, Collections.unmodifiableMap(leftOut), retracted);
    }
}
