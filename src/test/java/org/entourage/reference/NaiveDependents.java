package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What would fall if a source, or a speaker, were withdrawn.
final class NaiveDependents {

    private NaiveDependents() {}

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters draw) {
        String of = String.valueOf(draw.get("of"));
        ClaimJson shown = new ClaimJson(known, draw);
        List<NaiveClaim> looked = known.live.stream().filter(said -> known.world.sources.containsKey(of)
                ? known.world.source(said).id().equals(of)
                : known.lastSpeakers(said).contains(of) || known.passedOnBy(said).contains(of)).toList();
        List<NaiveClaim> going = draw.scope(looked, known);
        Map<List<String>, List<NaiveClaim>> groups = new LinkedHashMap<>();
        going.forEach(said -> groups.computeIfAbsent(key(said), _ -> new ArrayList<>()).add(said));
        List<NaiveClaim> scope = draw.scope(known.live, known);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (boolean falls : new boolean[] {true, false}) {
            groups.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing((List<String> key) -> bare(key.get(0)))
                            .thenComparing(key -> key.get(1)).thenComparing(key -> bare(key.get(2)))
                            .thenComparing(key -> key.get(3))))
                    .forEach(group -> {
                        List<NaiveClaim> left = scope.stream().filter(said -> key(said).equals(group.getKey()))
                                .filter(said -> !going.contains(said)).toList();
                        if (left.isEmpty() == falls) {
                            rows.add(row(group.getValue(), left, known, shown));
                        }
                    });
        }
        Map<String, Object> answer = Rows.answer(rows, draw, shown.coverage(looked));
        if (known.world.sources.containsKey(of)) {
            answer.put("source", shown.source(of));
        }
        return answer;
    }

    /// An end by its id, or a value by its text: rows are sorted by these, whatever it is an end of.
    private static String bare(String key) {
        return key.substring(key.indexOf(' ') + 1);
    }

    private static List<String> key(NaiveClaim said) {
        return List.of(said.subject().key(), said.relation(), said.object().key(), said.polarity());
    }

    private static Map<String, Object> row(List<NaiveClaim> going, List<NaiveClaim> left, NaiveGraph known,
            ClaimJson shown) {
        NaiveClaim first = going.getFirst();
        return shown.row(Nested.of("subject", shown.claim(first).get("subject"), "relation", first.relation(), "object",
                shown.claim(first).get("object"), "label", shown.label(going), "polarity", first.polarity(), "falls",
                left.isEmpty(), "left",
                left.stream().map(NaiveClaim::id).toList(), "remaining", known.independent(known.sources(left))),
                Rows.surestFirst(going, known));
    }
}
