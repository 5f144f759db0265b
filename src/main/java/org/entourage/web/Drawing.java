package org.entourage.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.EntityKind;

/// A graph as a page draws it: who is joined with whom, how surely, and when.
///
/// @param nodes entities, those asked about first
/// @param edges what joins two of them, in one relation
record Drawing(List<Node> nodes, List<Edge> edges) {

    Drawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// All kinds that an entity can be of, with how they are drawn.
    public EntityKind[] kinds() {
        return EntityKind.values();
    }

    /// An entity.
    ///
    /// @param kind    label of its kind
    /// @param what    the same with the type of a thing, in words
    /// @param unnamed whether the source leaves it without a name
    /// @param asked   whether the question is about it
    record Node(String id, String name, String kind, String what, boolean unnamed, boolean asked) {}

    /// All claims of one subject, relation and object.
    ///
    /// @param id        of these three
    /// @param label     as a person reads it, with its hedge
    /// @param certainty of the claim that carries the label
    /// @param denied    whether that claim denies it
    /// @param disputed  whether a live claim says otherwise
    /// @param claims    how many there are
    /// @param unnamed   how many of them nobody named says
    /// @param times     when each of them held
    record Edge(String id, String source, String relation, String target, String family, String label,
            String certainty, boolean denied, boolean disputed, int claims, long unnamed, List<Time> times) {

        Edge {
            times = List.copyOf(times);
        }
    }

    /// When a claim held, in days since 1970-01-01; null for no limit.
    ///
    /// @param from        first day on which it can have held
    /// @param to          last day on which it can have held
    /// @param certainFrom first day on which it certainly held; null, as the next, if no day is certain
    /// @param certainTo   last day on which it certainly held
    record Time(@Nullable Long from, @Nullable Long to, @Nullable Long certainFrom, @Nullable Long certainTo) {}
}
