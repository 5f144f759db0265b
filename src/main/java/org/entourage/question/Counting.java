package org.entourage.question;

import java.util.Map;

import org.springframework.stereotype.Component;

/// Counts what an answer rests on, and what each filter left out of it. See `cypher/queries/supporters-coverage.cypher`
/// and the other files of that name.
@Component
class Counting {

    private final Tallies tallies;
    private final SourceCount sources;
    private final LatestChange latestChange;

    Counting(Tallies tallies, SourceCount sources, LatestChange latestChange) {
        this.tallies = tallies;
        this.sources = sources;
        this.latestChange = latestChange;
    }

    /// The coverage that a query of `cypher/queries` counts, inside the caller's transaction.
    ///
    /// @param found whether the answer has rows
    Coverage coverage(String query, Map<String, ?> parameters, boolean found) {
        return coverage(query, parameters, found ? "Found" : "No claim found");
    }

    /// The same, said otherwise.
    ///
    /// @param opening how the coverage begins in words
    Coverage coverage(String query, Map<String, ?> parameters, String opening) {
        String change = latestChange.name();
        Tally tally = tallies.of(change, query, parameters);
        return Coverage.of(sources.count(change), tally.claims(), tally.leftOut(), opening);
    }

    /// What an answer rests on that has no rows yet, for a name must be picked first.
    Coverage open() {
        return Coverage.of(sources.count(), 0, Map.of(), false);
    }
}
