package org.entourage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// The cheapest paths between two entities: all paths there are, weighed and sorted. See `docs/links.md`.
final class NaiveLinks {

    private final NaiveGraph known;
    private final DrawnParameters draw;
    private final ClaimJson shown;
    private final Hops hops;
    private final String from;
    private final String to;
    private final int most;
    private final List<List<String>> paths = new ArrayList<>();

    NaiveLinks(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw.standingByDefault();
        this.shown = new ClaimJson(known, this.draw);
        this.hops = new Hops(known, this.draw);
        this.from = String.valueOf(draw.get("from"));
        this.to = String.valueOf(draw.get("to"));
        this.most = Integer.parseInt(String.valueOf(draw.orElse("maxHops", "4").get("maxHops")));
    }

    /// A path whose hops have these claims.
    ///
    /// @param day on which all are possible; null if that was not asked
    private record Path(List<String> entities, List<List<NaiveClaim>> hops, int cost, @Nullable LocalDate day) {}

    Map<String, Object> answer() {
        walk(new ArrayList<>(List.of(from)));
        List<Path> weighed = new ArrayList<>();
        for (List<String> entities : paths) {
            Path path = weigh(entities);
            if (path != null) {
                weighed.add(path);
            }
        }
        weighed.sort(Comparator.comparingInt(Path::cost).thenComparingInt(path -> path.hops().size())
                .thenComparing(path -> String.join("\0", path.entities())));
        int best = Integer.parseInt(String.valueOf(draw.orElse("k", "3").get("k")));
        List<NaiveClaim> looked = known.live.stream().filter(Hops::canHop)
                .filter(said -> said.has(from) || said.has(to))
                .toList();
        return Nested.of("search", Nested.of("k", best, "maxHops", most, "together", draw.is("together")), "rows",
                weighed.stream().limit(best).map(this::row).toList(), "coverage",
                shown.coverage(looked));
    }

    /// Every simple path, one entity at a time.
    private void walk(List<String> path) {
        String last = path.getLast();
        if (last.equals(to)) {
            paths.add(List.copyOf(path));
            return;
        }
        if (path.size() > most) {
            return;
        }
        for (String next : hops.neighbours(last)) {
            if (!path.contains(next) && (next.equals(to) || !draw.list("exclude").contains(next))) {
                path.add(next);
                walk(path);
                path.removeLast();
            }
        }
    }

    private @Nullable Path weigh(List<String> entities) {
        List<List<NaiveClaim>> all = new ArrayList<>();
        for (int i = 1; i < entities.size(); i++) {
            all.add(hops.between(entities.get(i - 1), entities.get(i)));
        }
        if (!draw.is("together")) {
            return new Path(entities, all, cost(entities, all), null);
        }
        Path best = null;
        for (LocalDate day : days(all)) {
            List<List<NaiveClaim>> possible = all.stream().map(claims -> claims.stream()
                    .filter(said -> said.time().during(day, day, true) != null).toList()).toList();
            if (possible.stream().noneMatch(List::isEmpty)) {
                Path path = new Path(entities, possible, cost(entities, possible), day);
                best = best == null || path.cost() < best.cost() ? path : best;
            }
        }
        return best;
    }

    /// Days to try, earliest first: those on which a claim can have begun, and the first that was asked for.
    private Set<LocalDate> days(List<List<NaiveClaim>> all) {
        LocalDate[] within = within();
        Set<LocalDate> days = new TreeSet<>(Set.of(within[0]));
        all.forEach(claims -> claims.forEach(said -> days.add(said.time().startEarliest())));
        days.removeIf(day -> day.isBefore(within[0]) || day.isAfter(within[1]));
        return days;
    }

    private LocalDate[] within() {
        String day = draw.get("asOf");
        String during = day != null ? day + "/" + day : draw.get("during");
        return during == null
                ? new LocalDate[] {LocalDate.MIN, LocalDate.MAX}
                : new LocalDate[] {LocalDate.parse(during.split("/", -1)[0]),
                    LocalDate.parse(during.split("/", -1)[1])};
    }

    private int cost(List<String> entities, List<List<NaiveClaim>> all) {
        int cost = 0;
        for (List<NaiveClaim> claims : all) {
            cost += cost(claims);
        }
        for (String entity : entities.subList(1, entities.size() - 1)) {
            cost += cost(entity);
        }
        return cost;
    }

    private int cost(List<NaiveClaim> claims) {
        int grade = claims.stream().mapToInt(this::grade).min().orElseThrow();
        int independent = known.independent(known.sources(claims.stream().filter(said -> grade(said) == grade)
                .toList()));
        return 10 + grade + Math.max(0, 3 - independent);
    }

    private int grade(NaiveClaim said) {
        int grade = switch (said.certainty()) {
            case "stated" -> 0;
            case "alleged" -> 10;
            case "suspected" -> 20;
            default -> 40;
        };
        grade += switch (known.voice(said)) {
            case "own" -> 0;
            case "self", "attributed" -> 3;
            default -> 6;
        };
        return grade + (known.disputed(said) ? 10 : 0) + (said.affirmed() ? 0 : 40) + (known.retracted(said) ? 40 : 0);
    }

    private int cost(String passed) {
        int claims = claims(passed);
        int hub = claims < 32 ? 0 : claims < 64 ? 4 : claims < 128 ? 8 : claims < 256 ? 12 : claims < 512 ? 16 : 20;
        return hub + (known.world.entity(passed).kind().equals("Place") ? 6 : 0);
    }

    private int claims(String entity) {
        return (int) Math.min(512, known.live.stream().filter(said -> said.has(entity)).count());
    }

    private Map<String, Object> row(Path path) {
        List<String> entities = path.entities();
        List<Map<String, Object>> shownHops = new ArrayList<>();
        List<NaiveClaim> all = new ArrayList<>();
        int weakest = 0;
        for (int i = 0; i < path.hops().size(); i++) {
            shownHops.add(hop(entities.get(i), entities.get(i + 1), path.hops().get(i)));
            all.addAll(path.hops().get(i));
            weakest = cost(path.hops().get(i)) > cost(path.hops().get(weakest)) ? i : weakest;
        }
        Map<String, Object> row = new java.util.LinkedHashMap<>(Nested.of("cost", path.cost(), "hops", shownHops,
                "entities", entities.stream().map(shown::entity).toList(), "through",
                entities.subList(1, entities.size() - 1).stream().map(passed -> Nested.of("entity",
                        shown.entity(passed), "cost", cost(passed), "claims", claims(passed))).toList(),
                "weakest", weakest + 1, "together", together(path, all)));
        row.putAll(shown.standing(all));
        row.put("moreClaims", path.hops().stream().mapToInt(NaiveLinks::notShown).sum());
        return row;
    }

    private @Nullable Map<String, Object> together(Path path, List<NaiveClaim> all) {
        if (path.day() == null) {
            return null;
        }
        LocalDate first = within()[0];
        LocalDate last = within()[1];
        for (NaiveClaim said : all) {
            first = said.time().startEarliest().isAfter(first) ? said.time().startEarliest() : first;
            last = said.time().endLatest().isBefore(last) ? said.time().endLatest() : last;
        }
        return Nested.of("from", Time.known(first), "to", Time.known(last));
    }

    private static int notShown(List<NaiveClaim> claims) {
        return Math.max(0, claims.size() - 20);
    }

    private Map<String, Object> hop(String one, String other, List<NaiveClaim> claims) {
        List<NaiveClaim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt(this::grade).thenComparing(NaiveClaim::id));
        NaiveClaim first = sorted.getFirst();
        Map<String, Object> hop = new java.util.LinkedHashMap<>(Nested.of("from", shown.entity(one), "to",
                shown.entity(other), "cost", cost(claims), "label", shown.label(List.of(first)), "forward",
                one.equals(first.subject().entity()), "disputed", claims.stream().anyMatch(known::disputed),
                "relations",
                relations(one, sorted), "claims",
                shown.claims(sorted.subList(0, Math.min(20, sorted.size())))));
        hop.putAll(doubts(claims));
        hop.putAll(shown.standing(claims));
        hop.put("moreClaims", notShown(claims));
        return hop;
    }

    /// Each relation, each way round, in the order of its surest claims.
    private List<Map<String, Object>> relations(String one, List<NaiveClaim> sorted) {
        Map<List<Object>, List<NaiveClaim>> ways = new java.util.LinkedHashMap<>();
        for (NaiveClaim said : sorted) {
            ways.computeIfAbsent(List.of(said.relation(), one.equals(said.subject().entity())), _ -> new ArrayList<>())
                    .add(said);
        }
        List<Map<String, Object>> relations = new ArrayList<>();
        ways.forEach((way, claims) -> {
            Map<String, Object> relation = new java.util.LinkedHashMap<>(Nested.of("relation", way.getFirst(),
                    "forward", way.getLast(), "grade", grade(claims.getFirst()), "claims", claims.size()));
            relation.putAll(doubts(claims));
            relations.add(relation);
        });
        return relations;
    }

    private Map<String, Object> doubts(List<NaiveClaim> claims) {
        return Nested.of("disputedClaims", claims.stream().filter(known::disputed).count(), "unnamedClaims",
                claims.stream().filter(said -> known.voice(said).equals("unnamed")).count());
    }
}
