package org.entourage.question.links;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A simple path, or its beginning, in the order in which paths are looked at: by what it costs at least to the other
/// end, then fewer hops, then ids.
///
/// @param before the path without its last hop; null at its beginning
/// @param hop    the last hop; null at its beginning
/// @param node   where it has come to
/// @param hops   how many hops it has
/// @param cost   what it costs so far, at least: hops, and entities passed through
/// @param order  what the whole path costs and how many hops it has, at least, in one number
/// @param key    its ids, parted by what is less than any character of an id
/// @param days   days on which all its hops are possible; all of them if nobody asked
record LinkPath(@Nullable LinkPath before, LinkGraph.@Nullable Edge hop, LinkGraph.Node node, int hops, int cost,
        int order, String key, DaySet days) implements Comparable<LinkPath> {

    /// More than a path has hops: a hop weighs less than any difference in cost.
    private static final int HOPS = 8;

    static LinkPath at(LinkGraph.Node node, DaySet days) {
        return new LinkPath(null, null, node, 0, 0, 0, node.id, days);
    }

    /// The path with one hop more.
    ///
    /// @param cost what it costs so far
    /// @param toGo what it costs from there, at least, and by how many hops, as [#order]
    LinkPath with(LinkGraph.Edge next, int cost, int toGo, DaySet left) {
        LinkGraph.Node beyond = next.beyond(node);
        return new LinkPath(this, next, beyond, hops + 1, cost, order(cost, hops + 1) + toGo, key + '\0' + beyond.id,
                left);
    }

    static int order(int cost, int hops) {
        return cost * HOPS + hops;
    }

    boolean passes(LinkGraph.Node other) {
        for (LinkPath path = this; path != null; path = path.before) {
            if (path.node == other) {
                return true;
            }
        }
        return false;
    }

    List<LinkGraph.Edge> edges() {
        List<LinkGraph.Edge> edges = new ArrayList<>();
        for (LinkPath path = this; path != null && path.hop != null; path = path.before) {
            edges.addFirst(path.hop);
        }
        return edges;
    }

    List<LinkGraph.Node> nodes() {
        List<LinkGraph.Node> nodes = new ArrayList<>();
        for (LinkPath path = this; path != null; path = path.before) {
            nodes.addFirst(path.node);
        }
        return nodes;
    }

    /// The entities between the ends of a whole path.
    List<LinkGraph.Node> through() {
        List<LinkGraph.Node> nodes = nodes();
        return nodes.subList(1, nodes.size() - 1);
    }

    @Override
    public int compareTo(LinkPath other) {
        return order != other.order ? Integer.compare(order, other.order) : key.compareTo(other.key);
    }
}
