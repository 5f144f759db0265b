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
public record FittingName(String entity, NameFit fit, String folded, List<String> refs) {

    private static final Comparator<FittingName> ORDER = Comparator.comparing(FittingName::fit)
            .thenComparing(FittingName::folded).thenComparing(FittingName::entity)
            .thenComparing(each -> !each.isOurs());

    /// A name that fits at least by its beginning, or whose entity has the text as its id.
    static FittingName byBeginning(Record row, String folded) {
        return of(row, row.get("folded").isNull()
                ? NameFit.ID
                : NameFit.ofBeginning(folded, row.get("folded").asString()));
    }

    static FittingName of(Record row, NameFit fit) {
        @Nullable
        String claim = row.get("claim").asString(null);
        return new FittingName(row.get("entity").asString(), fit, row.get("folded").asString(""),
                claim == null ? List.of() : List.of(claim));
    }

    /// Whether it is the name to show, which is ours and which no claim gives.
    public boolean isOurs() {
        return refs.isEmpty();
    }

    /// Of each entity the name that fits best, with all claims that give it, in the order of rows.
    static List<FittingName> best(List<FittingName> names) {
        Map<String, FittingName> best = new LinkedHashMap<>();
        names.stream().sorted(ORDER).forEach(name -> best.merge(name.entity(), name, FittingName::with));
        return List.copyOf(best.values());
    }

    private FittingName with(FittingName next) {
        if (isOurs() || next.isOurs() || fit != next.fit || !folded.equals(next.folded)) {
            return this;
        }
        List<String> all = new ArrayList<>(refs);
        all.addAll(next.refs);
        return new FittingName(entity, fit, folded, all);
    }
}
