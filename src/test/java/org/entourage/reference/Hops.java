package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which entities a claim of a scope joins.
final class Hops {

    final NaiveGraph known;
    final List<NaiveClaim> scope;

    /// @param draw filters of the question, its defaults among them
    Hops(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.scope = draw.scope(known.live.stream().filter(Hops::canHop).toList(), known);
    }

    /// Whether a claim, were it in scope, would make a hop.
    static boolean canHop(NaiveClaim said) {
        return said.subject().entity() != null && said.object().entity() != null
                && !said.family().equals("identity") && !said.family().equals("value");
    }

    /// Claims that have both as their ends, whichever way round.
    List<NaiveClaim> between(String one, String other) {
        List<NaiveClaim> between = new ArrayList<>();
        for (NaiveClaim said : scope) {
            if (said.has(one) && said.has(other)) {
                between.add(said);
            }
        }
        return between;
    }

    Set<String> neighbours(String entity) {
        Set<String> neighbours = new TreeSet<>();
        for (NaiveClaim said : scope) {
            if (said.has(entity)) {
                neighbours.add(String.valueOf(said.other(entity)));
            }
        }
        return neighbours;
    }
}
