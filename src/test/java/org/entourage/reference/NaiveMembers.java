package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is said of the members of a group, as far as they can have been members then.
final class NaiveMembers {

    private static final List<String> BEST_FIRST = List.of("certain", "possible", "undated");

    private NaiveMembers() {}

    static void into(Map<String, Object> answer, NaiveGraph known, DrawnParameters draw, ClaimJson shown) {
        if (draw.is("through")) {
            List<Map<String, Object>> rows = rows(known, draw, shown);
            answer.put("through", Rows.cut(rows, draw));
            answer.put("throughTotal", rows.size());
            answer.put("throughCut", false);
            Map<String, Object> page = Nested.asMap(answer.getOrDefault("page", Map.of()));
            if (page.containsKey("total") && page.get("next") == null && Rows.end(draw) < rows.size()) {
                answer.put("page", Nested.of("total", page.get("total"), "next", "r" + Rows.end(draw),
                        "order", "usual"));
            }
        }
    }

    private static List<Map<String, Object>> rows(NaiveGraph known, DrawnParameters draw, ClaimJson shown) {
        String of = String.valueOf(draw.get("of"));
        List<NaiveClaim> members = known.live.stream().filter(said -> said.relation().equals("member of"))
                .filter(said -> of.equals(said.object().entity()) && said.affirmed())
                .filter(said -> List.of("certainty", "plain", "sources", "reliability").stream()
                        .allMatch(filter -> draw.keeps(filter, said, known)))
                .toList();
        List<String> ids = members.stream().map(said -> Objects.requireNonNull(said.subject().entity())).distinct()
                .sorted().toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NaiveClaim said : NaiveTimeline.sorted(draw.scope(known.live, known))) {
            for (String member : ids) {
                List<NaiveClaim> ties = members.stream().filter(tie -> member.equals(tie.subject().entity()))
                        .filter(tie -> BEST_FIRST.contains(then(tie, said))).toList();
                if (said.has(member) && !said.has(of) && !ties.isEmpty()) {
                    rows.add(row(of, member, ties, said, shown));
                }
            }
        }
        return rows;
    }

    private static String then(NaiveClaim tie, NaiveClaim said) {
        return said.time().ofRole(tie.time(), said.what().relation().state());
    }

    private static Map<String, Object> row(String of, String member, List<NaiveClaim> ties, NaiveClaim said,
            ClaimJson shown) {
        List<NaiveClaim> both = new ArrayList<>(ties);
        both.add(said);
        Map<String, Object> row = Nested.of("who", shown.entity(of), "through", shown.entity(member), "relation",
                said.relation(), "label", shown.label(List.of(said)), "atThatTime",
                ties.stream().map(tie -> then(tie, said)).min(Comparator.comparingInt(BEST_FIRST::indexOf))
                        .orElseThrow(),
                "ties", shown.claims(ties), "claims", shown.claims(List.of(said)));
        row.putAll(shown.standing(both));
        return row;
    }
}
