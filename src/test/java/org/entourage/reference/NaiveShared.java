package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entourage.claim.EntityKind;

/// What several entities have in common.
final class NaiveShared {

    private static final List<String> KINDS = EntityKind.labels();

    private NaiveShared() {}

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters asked) {
        DrawnParameters draw = asked.standingByDefault();
        ClaimJson shown = new ClaimJson(known, draw);
        Hops hops = new Hops(known, draw);
        List<String> given = draw.list("of");
        Set<String> common = new TreeSet<>(known.world.entities.keySet());
        given.forEach(entity -> common.retainAll(hops.neighbours(entity)));
        given.forEach(common::remove);
        List<String> sorted = new ArrayList<>(common);
        sorted.sort(Comparator.comparingInt((String id) -> KINDS.indexOf(known.world.entity(id).kind()))
                .thenComparing(id -> known.world.entity(id).name()).thenComparing(id -> id));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String id : sorted) {
            Set<NaiveClaim> claims = new LinkedHashSet<>();
            List<Map<String, Object>> with = new ArrayList<>();
            for (String entity : given) {
                List<NaiveClaim> between = Rows.surestFirst(hops.between(id, entity), known);
                claims.addAll(between);
                with.add(Nested.of("of", entity, "claims", between.stream().map(NaiveClaim::id).toList()));
            }
            rows.add(shown.row(Nested.of("entity", shown.entity(id), "hops", with, "disputed",
                    claims.stream().anyMatch(known::disputed)), Rows.surestFirst(List.copyOf(claims), known)));
        }
        return Rows.answer(rows, draw, shown.coverage(known.live.stream().filter(Hops::canHop)
                .filter(said -> given.stream().anyMatch(said::has)).toList()));
    }
}
