package org.entourage.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The part of the graph that a change touched, and whose edges and invariants have to be seen to.
///
/// @param refs    revisions that were written
/// @param triples what their edges, and those of the claims that they speak of, stand for
public record Touched(List<String> refs, Set<Triple> triples) {

    public Touched {
        refs = List.copyOf(refs);
        triples = new LinkedHashSet<>(triples);
    }
}
