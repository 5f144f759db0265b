package org.entourage.question.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The part of the graph that a search for links has seen, with the least that its hops and entities can cost, or what
/// they do cost where they have been weighed.
final class LinkGraph {

    /// Costs more than any path.
    static final int NO_HOP = 1_000_000;

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<LinkPair, Edge> edges = new HashMap<>();
    private final Node from;
    private final Node to;
    private final Set<String> excluded;

    LinkGraph(String from, String to, Set<String> excluded) {
        this.from = node(from);
        this.to = node(to);
        this.excluded = Set.copyOf(excluded);
    }

    /// An entity.
    static final class Node {
        final String id;
        final int number;
        final List<Edge> edges = new ArrayList<>();
        LinkReader.@Nullable Weight weight;
        private int least;

        private Node(String id, int number) {
            this.id = id;
            this.number = number;
        }

        /// What it costs to pass through, at least.
        int cost() {
            return weight == null ? least : LinkCost.entity(weight.claims(), weight.place());
        }
    }

    /// A hop.
    static final class Edge {
        final LinkPair pair;
        private final Node one;
        private final Node other;
        private int least;
        private LinkReader.@Nullable Claims claims;

        private Edge(LinkPair pair, Node one, Node other) {
            this.pair = pair;
            this.one = one;
            this.other = other;
        }

        Node beyond(Node node) {
            return node == one ? other : one;
        }

        /// What the hop costs, at least.
        int cost() {
            return least;
        }

        LinkReader.@Nullable Claims claims() {
            return claims;
        }

        /// Weighs the hop by its claims; one that has none is no hop after all.
        void weigh(LinkReader.Claims weighed) {
            claims = weighed;
            least = weighed.claims().isEmpty() ? NO_HOP : LinkCost.hop(weighed.claims());
        }
    }

    Node from() {
        return from;
    }

    Node to() {
        return to;
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    int size() {
        return nodes.size();
    }

    Node node(String id) {
        return nodes.computeIfAbsent(id, _ -> new Node(id, nodes.size()));
    }

    /// Adds the hops of an entity. Those whose claims were not all followed may have any number of them.
    void add(LinkReader.Seen seen) {
        Node node = node(seen.id());
        join(node, seen.others(), seen.cut());
        int claims = seen.others().values().stream().mapToInt(LinkReader.Hop::claims).sum();
        node.least = Math.max(node.least, LinkCost.entity(claims, false));
    }

    /// Adds hops between an entity and others.
    ///
    /// @param more whether they may have more claims than that
    void join(Node node, Map<String, LinkReader.Hop> others, boolean more) {
        others.forEach((id, hop) -> {
            if (!excluded.contains(id) && !id.equals(node.id)) {
                Edge edge = edge(node, node(id));
                edge.least = Math.max(edge.least, more
                        ? LinkCost.STEP
                        : LinkCost.atLeast(hop.claims(), hop.plain()));
            }
        });
    }

    private Edge edge(Node node, Node other) {
        return edges.computeIfAbsent(LinkPair.of(node.id, other.id), pair -> {
            Edge edge = new Edge(pair, node, other);
            node.edges.add(edge);
            other.edges.add(edge);
            return edge;
        });
    }
}
