package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who stands around some entities, in levels.
final class NaiveNetwork {

    private final DrawnParameters draw;
    private final NaiveGraph known;
    private final ClaimJson shown;
    private final Hops hops;
    private final List<List<String>> levels = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private int leftOut;

    NaiveNetwork(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw.standingByDefault();
        this.shown = new ClaimJson(known, this.draw);
        this.hops = new Hops(known, this.draw);
    }

    Map<String, Object> answer() {
        int depth = Integer.parseInt(String.valueOf(draw.orElse("depth", "1").get("depth")));
        int limit = Integer.parseInt(String.valueOf(draw.orElse("limit", "300").get("limit")));
        levels.add(draw.list("of").stream().distinct().toList());
        kept.addAll(levels.getFirst());
        for (int level = 1; level <= depth && leftOut == 0; level++) {
            grow(limit);
        }
        List<Map<String, Object>> entities = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            for (String id : levels.get(level)) {
                entities.add(Nested.of("entity", shown.entity(id), "level", level, "claims",
                        ties(id, levels.subList(0, level))));
            }
        }
        return Nested.of("depth", depth, "entities", entities, "leftOutEntities", leftOut, "leftOutRows", 0, "rows",
                rows(), "coverage",
                shown.coverage(known.live.stream().filter(Hops::canHop)
                        .filter(said -> levels.getFirst().stream().anyMatch(said::has)).toList()));
    }

    private void grow(int limit) {
        Set<String> next = new TreeSet<>();
        levels.getLast().forEach(entity -> next.addAll(hops.neighbours(entity)));
        next.removeAll(kept);
        List<String> ordered = new ArrayList<>(next);
        ordered.sort(Comparator.comparingInt((String entity) -> -ties(entity, levels)).thenComparing(entity -> entity));
        int room = Math.max(0, Math.min(limit - kept.size(), ordered.size()));
        leftOut = ordered.size() - room;
        if (room > 0) {
            levels.add(List.copyOf(ordered.subList(0, room)));
            kept.addAll(ordered.subList(0, room));
        }
    }

    /// Number of claims in scope between an entity and those of levels before.
    private int ties(String entity, List<List<String>> before) {
        return (int) hops.scope.stream().filter(said -> said.has(entity))
                .filter(said -> before.stream().anyMatch(level -> level.contains(said.other(entity)))).count();
    }

    private List<Map<String, Object>> rows() {
        Map<List<String>, List<NaiveClaim>> rows = new TreeMap<>(Rows.inOrder(3));
        for (NaiveClaim said : hops.scope) {
            String subject = String.valueOf(said.subject().entity());
            String object = String.valueOf(said.object().entity());
            if (kept.contains(subject) && kept.contains(object)) {
                rows.computeIfAbsent(List.of(subject, said.relation(), object), _ -> new ArrayList<>()).add(said);
            }
        }
        return rows.values().stream().map(claims -> Rows.surestFirst(claims, known)).map(this::row).toList();
    }

    private Map<String, Object> row(List<NaiveClaim> claims) {
        List<NaiveClaim> affirmed = claims.stream().filter(NaiveClaim::affirmed).toList();
        List<NaiveClaim> carrying = affirmed.isEmpty() ? claims : affirmed;
        NaiveClaim first = carrying.getFirst();
        return shown.row(Nested.of("subject", shown.entity(String.valueOf(first.subject().entity())), "relation",
                first.relation(), "object", shown.entity(String.valueOf(first.object().entity())), "family",
                first.family(), "label", shown.label(carrying), "polarity", first.polarity(), "certainty",
                first.certainty(), "plain", claims.stream().anyMatch(known::plain), "disputed",
                claims.stream().anyMatch(known::disputed), "status", shown.status(carrying)), claims);
    }
}
