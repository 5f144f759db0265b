package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is known of an entity, part by part.
final class NaiveProfile {

    private NaiveProfile() {}

    static Map<String, Object> answer(Known known, Draw draw) {
        String of = String.valueOf(draw.get("of"));
        int limit = Integer.parseInt(String.valueOf(draw.orElse("limit", "50").get("limit")));
        Shown shown = new Shown(known, draw);
        List<Said> looked = known.live.stream().filter(said -> said.has(of)).toList();
        List<Said> scope = draw.scope(looked, known);
        List<Said> names = new ArrayList<>(scope.stream().filter(said -> said.relation().equals("named")).toList());
        names.sort(Comparator.comparing((Said said) -> said.object().text()).thenComparing(Said::id));
        Map<String, List<Said>> families = new TreeMap<>();
        for (Said said : scope) {
            if (!said.relation().equals("named") && !said.family().equals("structure")) {
                families.computeIfAbsent(said.family(), _ -> new ArrayList<>()).add(said);
            }
        }
        List<Map<String, Object>> relations = new ArrayList<>();
        families.forEach((family, claims) -> relations.add(Nested.of("family", family, "total", claims.size(), "rows",
                rows(claims.subList(0, Math.min(limit, claims.size())), shown))));
        return Nested.of("names", rows(names, shown), "roles", rows(NaiveTimeline.sorted(scope.stream()
                .filter(said -> said.family().equals("structure")).toList()), shown), "relations", relations, "saidBy",
                rows(draw.scope(new NaiveSpeaker(known, draw).says(of), known), shown), "saidAbout",
                rows(scope.stream().filter(said -> !known.voice(said).equals("own")).toList(), shown), "coverage",
                shown.coverage(looked));
    }

    private static List<Map<String, Object>> rows(List<Said> claims, Shown shown) {
        return claims.stream().map(said -> NaiveTimeline.row(shown, said)).toList();
    }
}
