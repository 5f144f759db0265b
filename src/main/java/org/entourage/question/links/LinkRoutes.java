package org.entourage.question.links;

import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;

/// All simple paths between the ends of a graph, cheapest first, one at a time: A\* (Hart, Nilsson, Raphael 1968) with
/// what the rest of the way costs at least, were it no simple path. Of equal cost, fewer hops, then ids.
final class LinkRoutes {

    private static final int NEVER = Integer.MAX_VALUE / 2;
    private static final int MOST_STEPS = 200_000;
    private static final int MOST_PATHS = 20_000;

    private final LinkGraph graph;
    private final int maxHops;
    private final boolean together;
    /// By hops that are left and number of the entity: the least that the way to the other end costs, as an order.
    private final int[][] toGo;
    private final PriorityQueue<LinkPath> open = new PriorityQueue<>();
    private int steps;
    private int paths;

    /// @param days the days that count, with `together`
    LinkRoutes(LinkGraph graph, int maxHops, boolean together, DaySet days) {
        this.graph = graph;
        this.maxHops = maxHops;
        this.together = together;
        toGo = new int[maxHops + 1][graph.size()];
        fill();
        open.add(LinkPath.at(graph.from(), days));
    }

    private void fill() {
        Arrays.fill(toGo[0], NEVER);
        toGo[0][graph.to().number] = 0;
        for (int left = 1; left <= maxHops; left++) {
            int[] less = toGo[left - 1];
            int[] here = toGo[left];
            System.arraycopy(less, 0, here, 0, less.length);
            for (LinkGraph.Node node : graph.nodes()) {
                for (LinkGraph.Edge edge : node.edges) {
                    LinkGraph.Node next = edge.beyond(node);
                    if (less[next.number] < NEVER && edge.cost() < LinkGraph.NO_HOP && next != graph.from()) {
                        here[node.number] = Math.min(here[node.number],
                                LinkPath.order(edge.cost() + passing(next), 1) + less[next.number]);
                    }
                }
            }
        }
    }

    private int passing(LinkGraph.Node node) {
        return node == graph.to() ? 0 : node.cost();
    }

    /// The next path; empty if there is none, or it gave up.
    Optional<LinkPath> next() {
        while (!open.isEmpty() && !gaveUp()) {
            LinkPath path = open.remove();
            steps++;
            if (path.node() == graph.to()) {
                paths++;
                return Optional.of(path);
            }
            if (path.hops() < maxHops) {
                path.node().edges.forEach(edge -> follow(path, edge));
            }
        }
        return Optional.empty();
    }

    /// Whether it has looked at so many that it gave up, with ways still open.
    boolean gaveUp() {
        return !open.isEmpty() && (steps >= MOST_STEPS || paths >= MOST_PATHS);
    }

    private void follow(LinkPath path, LinkGraph.Edge edge) {
        LinkGraph.Node next = edge.beyond(path.node());
        int rest = toGo[maxHops - path.hops() - 1][next.number];
        if (rest >= NEVER || edge.cost() >= LinkGraph.NO_HOP || path.passes(next)) {
            return;
        }
        LinkReader.Claims claims = edge.claims();
        DaySet days = together && claims != null ? path.days().and(DaySet.of(claims.claims())) : path.days();
        if (!days.isEmpty()) {
            open.add(path.with(edge, path.cost() + edge.cost() + passing(next), rest, days));
        }
    }
}
