package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is said of somebody only with a hedge, or denied.
final class NaiveHedged {

    private static final List<String> DEGREES = List.of("stated", "alleged", "suspected", "hypothetical", "intended",
            "proposed", "predicted");

    private NaiveHedged() {}

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters draw) {
        String of = String.valueOf(draw.get("of"));
        ClaimJson shown = new ClaimJson(known, draw);
        List<NaiveClaim> looked = known.live.stream().filter(said -> said.has(of)).toList();
        List<NaiveClaim> hedged = new ArrayList<>(
                draw.scope(looked, known).stream().filter(said -> !said.isPlainlySaid()).toList());
        hedged.sort(Comparator.comparing(NaiveClaim::relation).thenComparing(NaiveClaim::polarity)
                .thenComparingInt(said -> DEGREES.indexOf(said.certainty())).thenComparing(NaiveClaim::id));
        Map<String, Map<String, Integer>> leftOut = draw.leftOut(looked, known);
        int plain = (int) looked.stream().filter(NaiveClaim::isPlainlySaid).filter(said -> draw.keeps("certainty", said,
                known)).count();
        if (plain > 0) {
            leftOut.computeIfAbsent("certainty", _ -> new TreeMap<>()).merge("stated", plain, Integer::sum);
        }
        return Rows.answer(hedged.stream()
                .map(said -> shown.row(Nested.of("label", shown.label(List.of(said))), List.of(said))).toList(), draw,
                shown.coverage(looked.size(), leftOut));
    }
}
