package org.entourage.question.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/// A name of an entity that fits what was typed.
///
/// @param entity id
/// @param fit    how
/// @param folded the folded name; empty if the text is the id
/// @param refs   references of the claims that give it; none for the name to show, which is ours
public record NameMatch(String entity, NameFit fit, String folded, List<String> refs) {

    private static final Comparator<NameMatch> ORDER = Comparator.comparing(NameMatch::fit)
            .thenComparing(NameMatch::folded).thenComparing(NameMatch::entity)
            .thenComparing(each -> !each.isOurs());

    /// A name that fits at least by its beginning, or whose entity has the text as its id.
    static NameMatch byBeginning(Record row, String folded) {
        return of(row, row.get("folded").isNull()
                ? NameFit.ID
                : NameFit.ofBeginning(folded, row.get("folded").asString()));
    }

    static NameMatch of(Record row, NameFit fit) {
        @Nullable
        String claim = row.get("claim").asString(null);
        return new NameMatch(row.get("entity").asString(), fit, row.get("folded").asString(""),
                claim == null ? List.of() : List.of(claim));
    }

    /// Whether it is the name to show, which is ours and which no claim gives.
    public boolean isOurs() {
        return refs.isEmpty();
    }

    /// Of each entity the name that fits best, with all claims that give it, in the order of rows.
    static List<NameMatch> best(List<NameMatch> names) {
        Map<String, NameMatch> best = new LinkedHashMap<>();
        names.stream().sorted(ORDER).forEach(name -> best.merge(name.entity(), name, NameMatch::with));
        return List.copyOf(best.values());
    }

    private NameMatch with(NameMatch next) {
        if (isOurs() || next.isOurs() || fit != next.fit || !folded.equals(next.folded)) {
            return this;
        }
        List<String> all = new ArrayList<>(refs);
        all.addAll(next.refs);
        return new NameMatch(entity, fit, folded, all);
    }
}
