package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What is known of an entity, part by part.
final class NaiveProfile {

    private static final List<String> FAMILIES = List.of("support", "contact", "commitment", "opposition", "harm",
            "status", "custody", "structure", "place", "kinship", "work", "identity", "statement", "value");

    private final ClaimJson shown;
    private final int limit;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private NaiveProfile(ClaimJson shown, DrawnParameters draw) {
        this.shown = shown;
        this.limit = Integer.parseInt(String.valueOf(draw.orElse("limit", "50").get("limit")));
    }

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters draw) {
        String of = String.valueOf(draw.get("of"));
        ClaimJson shown = new ClaimJson(known, draw);
        NaiveProfile profile = new NaiveProfile(shown, draw);
        List<NaiveClaim> scope = draw.scope(known.live, known);
        List<NaiveClaim> ends = scope.stream().filter(said -> said.has(of)).toList();
        List<NaiveClaim> names = new ArrayList<>(ends.stream().filter(NaiveProfile::isName).toList());
        names.sort(Comparator.comparing((NaiveClaim said) -> said.object().text()).thenComparing(NaiveClaim::id));
        profile.add("names", null, names);
        profile.add("roles", null, NaiveTimeline.sorted(ends.stream().filter(said -> said.family().equals("structure"))
                .toList()));
        for (String family : FAMILIES) {
            if (!family.equals("structure")) {
                profile.add("relations", family, ends.stream().filter(said -> said.family().equals(family))
                        .filter(said -> !isName(said)).toList());
            }
        }
        profile.add("saidBy", null, draw.scope(NaiveSpeaker.says(known, of), known));
        profile.add("reportedToSay", null, draw.scope(NaiveSpeaker.reportedToSay(known, of), known));
        profile.add("saidAbout", null, ends.stream().filter(said -> !known.voice(said).equals("own")).toList());
        List<NaiveClaim> says = NaiveSpeaker.says(known, of);
        Map<String, Object> answer = Nested.of("rows", profile.rows, "coverage", shown.coverage(known.live.stream()
                .filter(said -> said.has(of) || says.contains(said)).toList()));
        NaiveMembers.into(answer, known, draw.orElse("limit", "50"), shown);
        return answer;
    }

    private static boolean isName(NaiveClaim said) {
        return said.relation().equals("named");
    }

    private void add(String part, @Nullable String family, List<NaiveClaim> claims) {
        if (!claims.isEmpty()) {
            int most = Math.min(limit, claims.size());
            Map<String, Object> row = shown.row(Nested.of("part", part, "family", family, "total", claims.size(),
                    "cut", false), claims.subList(0, most));
            row.put("moreClaims", claims.size() - most);
            rows.add(row);
        }
    }
}
