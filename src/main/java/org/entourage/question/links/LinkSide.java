package org.entourage.question.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One end of a search for links, and how far it has come from there, level by level.
final class LinkSide {

    private final LinkGraph.Node start;
    private final LinkGraph.Node goal;
    private final Set<LinkGraph.Node> reached = new HashSet<>();
    private Set<LinkGraph.Node> frontier = new LinkedHashSet<>();
    /// Where a way of exactly as many hops as there are levels can have come, and what it costs at least.
    private Map<LinkGraph.Node, Integer> ways = new HashMap<>();
    private int levels;
    private int complete;

    LinkSide(LinkGraph.Node start, LinkGraph.Node goal) {
        this.start = start;
        this.goal = goal;
        reached.add(start);
        frontier.add(start);
        ways.put(start, 0);
    }

    LinkGraph.Node start() {
        return start;
    }

    /// The entities whose hops come next.
    Collection<LinkGraph.Node> frontier() {
        return frontier;
    }

    boolean isExhausted() {
        return frontier.isEmpty();
    }

    /// How many levels of hops are known.
    int levels() {
        return levels;
    }

    /// How many of them are known whole, from the first.
    int complete() {
        return complete;
    }

    boolean isWhole() {
        return complete == levels;
    }

    /// What a way from this end costs at least that is as long as its levels; more than any path if there is none.
    int leastWay() {
        return ways.values().stream().mapToInt(Integer::intValue).min().orElse(LinkGraph.NO_HOP);
    }

    /// Goes on by the hops of the frontier, which have been seen.
    ///
    /// @param cut entities that have more hops than were seen
    void advance(Set<LinkGraph.Node> cut) {
        boolean whole = isWhole() && frontier.stream().noneMatch(cut::contains);
        levels++;
        complete += whole ? 1 : 0;
        List<LinkGraph.Node> next = new ArrayList<>();
        for (LinkGraph.Node node : frontier) {
            node.edges.stream().map(edge -> edge.beyond(node)).filter(other -> other != goal && reached.add(other))
                    .forEach(next::add);
        }
        frontier = new LinkedHashSet<>(next);
        Map<LinkGraph.Node, Integer> longer = new HashMap<>();
        ways.forEach((node, cost) -> node.edges.forEach(edge -> {
            LinkGraph.Node other = edge.beyond(node);
            if (other != start && other != goal) {
                longer.merge(other, cost + edge.cost() + other.cost(), Math::min);
            }
        }));
        ways = longer;
    }
}
