package org.entourage.question.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The search for the cheapest paths between two entities: breadth-first from both ends, the smaller frontier first, until no path
/// that has not been seen can be cheaper than those that have. What limits it, and that an answer says so: docs/links.md.
final class LinkSearch {

    private static final int BATCH = 500;
    private static final int MOST_JOINED = 2_000;

    private final LinkReader reader;
    private final LinkGraph graph;
    private final int paths;
    private final int maxHops;
    private final LinkBudget budget;
    private final LinkRanking ranking;
    private final LinkSide from;
    private final LinkSide to;
    private final Set<LinkGraph.Node> expanded = new HashSet<>();
    /// Entities of which some hops were not followed.
    private final Set<LinkGraph.Node> cut = new HashSet<>();
    /// Up to how many hops all paths are known, thanks to hops looked up one by one.
    private int joined;

    /// @param paths   how many paths are asked for
    /// @param maxHops how long they may be
    /// @param within  the days one of which all hops must share; null if they need not
    LinkSearch(LinkReader reader, LinkGraph graph, int paths, int maxHops, DaySet.@Nullable Span within,
            LinkBudget budget) {
        this.reader = reader;
        this.graph = graph;
        this.paths = paths;
        this.maxHops = maxHops;
        this.budget = budget;
        ranking = new LinkRanking(graph, reader, paths, within, budget);
        from = new LinkSide(graph.from(), graph.to());
        to = new LinkSide(graph.to(), graph.from());
    }

    /// What was found.
    ///
    /// @param paths    in order
    /// @param complete up to how many hops no path was missed; the longest that was asked for if none was
    /// @param limits   what stopped the search, beside entities with too many claims
    record Found(List<LinkWeighedPath> paths, int complete, Set<LinkBudget.Limit> limits) {

        Found {
            paths = List.copyOf(paths);
            limits = Set.copyOf(limits);
        }
    }

    Found find() {
        expand(Stream.of(graph.from(), graph.to()).toList());
        from.advance(cut);
        if (maxHops > 1) {
            to.advance(cut);
        }
        while (true) {
            join();
            boolean last = from.levels() + to.levels() >= maxHops || from.isExhausted() || to.isExhausted()
                    || budget.left() == 0;
            List<LinkWeighedPath> best = last || ranking.atLeast(maxHops).orElse(LinkGraph.NO_HOP) <= leastUnseen()
                    ? ranking.best(maxHops)
                    : List.of();
            if (last || (best.size() == paths && best.getLast().cost() <= leastUnseen())) {
                return new Found(best, complete(best), budget.reached());
            }
            widen();
        }
    }

    /// What a path costs at least that has a hop beyond those that were seen, if nothing was cut.
    private int leastUnseen() {
        return from.leastWay() + LinkCost.STEP + to.leastWay();
    }

    /// Up to how many hops no path was missed that could stand among these; `maxHops` if none at all.
    private int complete(List<LinkWeighedPath> best) {
        int known = Math.max(joined, from.complete() + to.complete());
        if (known >= maxHops || (from.isExhausted() && from.isWhole()) || (to.isExhausted() && to.isWhole())) {
            return maxHops;
        }
        int hub = (known + 1) * LinkCost.STEP + cut.stream().mapToInt(this::passing).min().orElse(LinkGraph.NO_HOP);
        int missed = LinkPath.order(Math.min(hub, leastUnseen()), known + 1);
        return best.size() == paths && best.getLast().order() < missed ? maxHops : known;
    }

    private int passing(LinkGraph.Node node) {
        return node == graph.from() || node == graph.to() ? 0 : node.cost();
    }

    private void widen() {
        LinkSide side = Stream.of(from, to).min(Comparator.comparing((LinkSide each) -> !each.isWhole())
                .thenComparingInt(each -> each.frontier().size())).orElseThrow();
        expand(side.frontier().stream().filter(node -> !expanded.contains(node))
                .sorted(Comparator.comparing(node -> node.id)).toList());
        side.advance(cut);
    }

    private void expand(List<LinkGraph.Node> nodes) {
        int possible = Math.min(nodes.size(), budget.left());
        cut.addAll(nodes.subList(possible, nodes.size()));
        for (int i = 0; i < possible; i += BATCH) {
            if (budget.isSpent()) {
                cut.addAll(nodes.subList(i, possible));
                return;
            }
            List<LinkGraph.Node> batch = nodes.subList(i, Math.min(possible, i + BATCH));
            budget.spend(batch.size());
            expanded.addAll(batch);
            for (LinkReader.Seen seen : reader.expand(batch.stream().map(node -> node.id).toList())) {
                graph.add(seen);
                if (seen.cut()) {
                    cut.add(graph.node(seen.id()));
                }
            }
        }
    }

    /// Looks up, one by one, the hops between an end that has too many to follow and what the other end has come to.
    private void join() {
        join(from, to);
        join(to, from);
    }

    private void join(LinkSide end, LinkSide other) {
        boolean level = other.isWhole() && other.levels() == Math.max(1, joined)
                && other.frontier().size() <= MOST_JOINED;
        if (!cut.contains(end.start()) || (joined > 0 && !level) || budget.isSpent()) {
            return;
        }
        List<String> ids = new ArrayList<>(joined == 0 ? List.of(other.start().id) : List.of());
        if (level) {
            other.frontier().forEach(node -> ids.add(node.id));
        }
        for (int i = 0; i < ids.size(); i += BATCH) {
            graph.join(end.start(), reader.between(end.start().id, ids.subList(i, Math.min(ids.size(), i + BATCH))),
                    false);
        }
        joined = level ? other.levels() + 1 : 1;
    }
}
