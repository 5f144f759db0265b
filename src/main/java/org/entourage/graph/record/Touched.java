package org.entourage.graph.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The part of the graph that a change touched, and whose edges and invariants have to be seen to.
///
/// @param refs    revisions that were written
/// @param triples what their edges, and those of the claims that they speak of, stand for
/// @param claims  ids of the claims that were recorded, revised, ended or purged
public record Touched(List<String> refs, Set<Triple> triples, Set<String> claims) {

    public Touched {
        refs = List.copyOf(refs);
        triples = new LinkedHashSet<>(triples);
        claims = new LinkedHashSet<>(claims);
    }

    /// The same, but of its edges only those that something is true of.
    public Touched with(Predicate<Triple> edges) {
        return new Touched(refs, triples.stream().filter(edges).collect(Collectors.toSet()), claims);
    }

    /// All that several changes touched.
    public static Touched all(Collection<Touched> several) {
        List<String> refs = new ArrayList<>();
        Set<Triple> triples = new LinkedHashSet<>();
        Set<String> claims = new LinkedHashSet<>();
        several.forEach(each -> {
            refs.addAll(each.refs);
            triples.addAll(each.triples);
            claims.addAll(each.claims);
        });
        return new Touched(refs, triples, claims);
    }
}
