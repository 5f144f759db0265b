package org.entourage.question.look;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;
import org.entourage.question.answer.Filters;

/// Tells which claims were taken back, for questions that leave those out. See `cypher/queries/retracted.cypher`.
@Component
public class Retractions {

    private final Neo4jClient client;

    Retractions(Neo4jClient client) {
        this.client = client;
    }

    /// Those of these claims that their own source or last speaker retracted, by what was known then, inside the caller's
    /// transaction. Few claims are spoken of at all: a query that finds many claims says itself at which ones a
    /// `retracts` aims, and only these are looked at here.
    ///
    /// @param refs references of claims
    /// @return references of those that were retracted
    public Set<String> among(Collection<String> refs, Filters filters) {
        return among(refs, QueryParameters.knownOn(filters));
    }

    /// The same at an instant.
    public Set<String> among(Collection<String> refs, ZonedDateTime knownOn) {
        return refs.isEmpty()
                ? Set.of()
                : Set.copyOf(client.query(CypherFile.text("queries/retracted.cypher"))
                        .bindAll(Map.of("claims", List.copyOf(refs), "knownOn", knownOn))
                        .fetchAs(String.class).all());
    }
}
