package org.entourage.question;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;
import org.entourage.graph.CypherFile;

/// Looks over the claims that a question is about, before it is answered: how many each filter leaves out, and which were
/// taken back. Where no filter can leave any out, nothing needs to be looked over.
@Component
class Survey {

    private static final String AIMED = "aimed";
    private static final String RETRACTED = "retracted";

    private final Neo4jClient client;
    private final Retractions retractions;
    private final SourceCount sources;

    Survey(Neo4jClient client, Retractions retractions, SourceCount sources) {
        this.client = client;
        this.retractions = retractions;
        this.sources = sources;
    }

    /// What was seen.
    ///
    /// @param whole   whether no filter can leave any claim out, so that nothing was counted
    /// @param claims  live claims that the question is about; 0 if nothing was counted
    /// @param leftOut how many of them each filter leaves out by itself, by filter and value
    /// @param without references of those that do not count, for they were taken back
    record Seen(boolean whole, long claims, Map<String, Map<String, Long>> leftOut, Set<String> without) {}

    /// Looks over what a query of `cypher/queries` counts, inside the caller's transaction. To the parameters of the
    /// question it adds what that query and that of the question need to leave out what was taken back.
    ///
    /// @param query      whose columns are those of `timeline-coverage.cypher`
    /// @param parameters of the question; `retracted` and `without` are put there
    Seen of(String query, Map<String, Object> parameters, Filters filters) {
        boolean about = parameters.get("about") instanceof String;
        Seen seen = isWhole(filters) && !about
                ? new Seen(true, 0, Map.of(), Set.of())
                : counted(query, parameters, filters);
        parameters.put("retracted", filters.retracted());
        parameters.put("without", List.copyOf(seen.without()));
        return seen;
    }

    private Seen counted(String query, Map<String, Object> parameters, Filters filters) {
        parameters.put("retracted", filters.retracted());
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        Set<String> aimed = new HashSet<>();
        Collection<Long> claims = client.query(CypherFile.text("queries/" + query + ".cypher"))
                .bindAll(new HashMap<>(parameters)).fetchAs(Long.class).mappedBy((_, row) -> {
                    String filter = row.get("filter").asString("");
                    if (filter.equals(AIMED)) {
                        aimed.add(row.get("value").asString());
                    } else if (!filter.isEmpty()) {
                        Coverage.count(leftOut, filter, row.get("value").asString(), row.get("leftOut").asLong());
                    }
                    return row.get("claims").asLong();
                }).all();
        Set<String> without = retractions.among(aimed, filters);
        if (!without.isEmpty()) {
            leftOut.put(RETRACTED, Map.of(RETRACTED, (long) without.size()));
        }
        return new Seen(false, claims.stream().findFirst().orElse(0L), leftOut, without);
    }

    /// What an answer rests on.
    ///
    /// @param found number of claims in it, all pages counted: those that the question is about, if nothing was left out
    Coverage coverage(Seen seen, long found) {
        return coverage(seen, found, found > 0);
    }

    /// What an answer rests on.
    ///
    /// @param looked number of claims that the question is about, if nothing was left out
    /// @param found  whether the answer has rows
    Coverage coverage(Seen seen, long looked, boolean found) {
        return Coverage.of(sources.count(), seen.whole() ? looked : seen.claims(), seen.leftOut(), found);
    }

    /// What an answer rests on that has no rows yet, for a name must be picked first.
    Coverage open() {
        return Coverage.of(sources.count(), 0, Map.of(), false);
    }

    private static boolean isWhole(Filters filters) {
        return filters.tiers().size() == EnumSet.allOf(Tier.class).size()
                && filters.certainties().size() == EnumSet.allOf(Certainty.class).size()
                && filters.polarities().size() == EnumSet.allOf(Polarity.class).size() && filters.retracted()
                && filters.stretch() == null && filters.families().isEmpty() && filters.relations().isEmpty()
                && filters.sources().isEmpty() && filters.reliability() == null;
    }
}
