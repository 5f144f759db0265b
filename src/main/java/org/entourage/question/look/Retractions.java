package org.entourage.question.look;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.entourage.graph.Cypher;
import org.entourage.question.answer.Filters;

/// Tells which claims were taken back, for questions that leave those out. See `cypher/queries/retracted.cypher`.
@Component
public class Retractions {

    private final Cypher cypher;

    Retractions(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Those of these claims that their own source or last speaker retracted, by what was known then, inside the caller's
    /// transaction. Few claims are spoken of at all: a query that finds many claims says itself at which ones a
    /// `retracts` aims, and only these are looked at here.
    ///
    /// @param refs references of claims
    /// @return references of those that were retracted
    public Set<String> among(Collection<String> refs, Filters filters) {
        return among(refs, Scope.knownOn(filters));
    }

    /// The same at an instant.
    public Set<String> among(Collection<String> refs, ZonedDateTime knownOn) {
        return refs.isEmpty()
                ? Set.of()
                : Set.copyOf(cypher.strings("queries/retracted.cypher",
                        Map.of("claims", List.copyOf(refs), "knownOn", knownOn)));
    }
}
