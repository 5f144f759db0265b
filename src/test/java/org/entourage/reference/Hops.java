package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which entities a claim of a scope joins.
final class Hops {

    final Known known;
    final List<Said> scope;

    /// @param draw filters of the question, its defaults among them
    Hops(Known known, Draw draw) {
        this.known = known;
        this.scope = draw.scope(known.live.stream().filter(Hops::canHop).toList(), known);
    }

    /// Whether a claim, were it in scope, would make a hop.
    static boolean canHop(Said said) {
        return said.subject().entity() != null && said.object().entity() != null
                && !said.family().equals("identity") && !said.family().equals("value");
    }

    /// Claims that have both as their ends, whichever way round.
    List<Said> between(String one, String other) {
        List<Said> between = new ArrayList<>();
        for (Said said : scope) {
            if (said.has(one) && said.has(other)) {
                between.add(said);
            }
        }
        return between;
    }

    Set<String> neighbours(String entity) {
        Set<String> neighbours = new TreeSet<>();
        for (Said said : scope) {
            if (said.has(entity)) {
                neighbours.add(String.valueOf(said.other(entity)));
            }
        }
        return neighbours;
    }
}
