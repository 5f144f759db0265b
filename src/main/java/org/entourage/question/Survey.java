package org.entourage.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;

/// Looks over the claims that a question is about, before it is answered: how many each filter leaves out, and which were
/// taken back. Where no filter can leave any out, nothing needs to be looked over.
@Component
class Survey {

    private static final Tally NOTHING = new Tally(0, Map.of(), Set.of());

    private final Tallies tallies;
    private final SourceCount sources;
    private final LatestChange latestChange;

    Survey(Tallies tallies, SourceCount sources, LatestChange latestChange) {
        this.tallies = tallies;
        this.sources = sources;
        this.latestChange = latestChange;
    }

    /// What was seen.
    ///
    /// @param change  the latest one of the graph, for what else is kept until the next
    /// @param whole   whether no filter can leave any claim out, so that nothing was counted
    /// @param tally   of the claims that the question is about; nothing if nothing was counted
    /// @param sources how far they reach
    record Seen(String change, boolean whole, Tally tally, Coverage.SourcesRow sources) {}

    /// Looks over what a query of `cypher/queries` counts, inside the caller's transaction. To the parameters of the
    /// question it adds what that of the question needs to leave out what was taken back.
    ///
    /// @param query      whose columns are those of `timeline-coverage.cypher`
    /// @param parameters of the question; `without` is put there
    Seen of(String query, Map<String, Object> parameters, Filters filters) {
        String change = latestChange.name();
        boolean whole = isWhole(filters) && !(parameters.get("about") instanceof String);
        Tally tally = whole ? NOTHING : tallies.of(change, query, parameters);
        parameters.put("without", List.copyOf(tally.retracted()));
        return new Seen(change, whole, tally, sources.count(change));
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
        return Coverage.of(seen.sources(), seen.whole() ? looked : seen.tally().claims(), seen.tally().leftOut(),
                found);
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
