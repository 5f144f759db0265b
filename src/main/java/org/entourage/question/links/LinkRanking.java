package org.entourage.question.links;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// The cheapest paths of a graph that has been seen. Paths come in the order of what they cost at least; those that may be
/// among the cheapest are weighed, a batch at a time, until none that is left can be.
final class LinkRanking {

    private static final int FIRST_BATCH = 16;
    private static final int MOST_PAIRS = 500;

    private final LinkGraph graph;
    private final LinkReader reader;
    private final int paths;
    private final DaySet.@Nullable Span within;
    private final LinkBudget budget;

    /// @param paths  how many paths are asked for
    /// @param within the days one of which all hops must share; null if they need not
    LinkRanking(LinkGraph graph, LinkReader reader, int paths, DaySet.@Nullable Span within, LinkBudget budget) {
        this.graph = graph;
        this.reader = reader;
        this.paths = paths;
        this.within = within;
        this.budget = budget;
    }

    /// What the last of the paths asked for costs at least, as far as that is known without weighing any; empty if there
    /// are not so many.
    Optional<Integer> atLeast(int maxHops) {
        LinkRoutes routes = routes(maxHops);
        Optional<LinkPath> path = Optional.empty();
        for (int i = 0; i < paths; i++) {
            path = routes.next();
        }
        return path.map(LinkPath::cost);
    }

    /// The cheapest paths of at most so many hops, in order.
    List<LinkWeighedPath> best(int maxHops) {
        for (int batch = FIRST_BATCH;; batch *= 2) {
            NavigableSet<LinkWeighedPath> best = new TreeSet<>();
            LinkRoutes routes = routes(maxHops);
            List<LinkPath> open = look(routes, batch, best);
            if (open.isEmpty() || budget.isSpent()) {
                budget.note(routes.gaveUp(), LinkBudget.Limit.PATHS);
                return List.copyOf(best);
            }
            weigh(open);
        }
    }

    private LinkRoutes routes(int maxHops) {
        return new LinkRoutes(graph, maxHops, within != null,
                within == null ? DaySet.ALL : DaySet.of(within.first(), within.last()));
    }

    /// Keeps the best of the paths that are weighed, and gives back those that must be before one can tell.
    private List<LinkPath> look(LinkRoutes routes, int batch, NavigableSet<LinkWeighedPath> best) {
        List<LinkPath> open = new ArrayList<>();
        while (open.size() < batch) {
            LinkPath path = routes.next().orElse(null);
            if (path == null || (best.size() == paths && cannotBeat(path, best.last()))) {
                return open;
            }
            if (isWeighed(path)) {
                weighed(path).ifPresent(best::add);
                if (best.size() > paths) {
                    best.pollLast();
                }
            } else {
                open.add(path);
            }
        }
        return open;
    }

    private static boolean cannotBeat(LinkPath path, LinkWeighedPath last) {
        return path.order() != last.order()
                ? path.order() > last.order()
                : path.key().compareTo(last.path().key()) > 0;
    }

    private Optional<LinkWeighedPath> weighed(LinkPath path) {
        return within == null ? Optional.of(LinkWeighedPath.of(path)) : LinkWeighedPath.onOneDay(path, within);
    }

    private static boolean isWeighed(LinkPath path) {
        return path.edges().stream().allMatch(edge -> edge.claims() != null)
                && path.through().stream().allMatch(node -> node.weight != null);
    }

    private void weigh(List<LinkPath> open) {
        Set<LinkGraph.Edge> edges = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        for (LinkPath path : open) {
            path.edges().stream().filter(edge -> edge.claims() == null && edges.size() < MOST_PAIRS)
                    .forEach(edges::add);
            path.through().stream().filter(node -> node.weight == null).forEach(node -> ids.add(node.id));
        }
        var claims = reader.claims(edges.stream().map(edge -> edge.pair).toList());
        for (LinkGraph.Edge edge : edges) {
            LinkReader.Claims found = claims.getOrDefault(edge.pair, new LinkReader.Claims(List.of(), false));
            budget.note(found.cut(), LinkBudget.Limit.CLAIMS);
            edge.weigh(found);
        }
        var weights = reader.weights(ids);
        ids.forEach(id -> graph.node(id).weight = weights.getOrDefault(id, new LinkReader.Weight(0, false)));
    }
}
