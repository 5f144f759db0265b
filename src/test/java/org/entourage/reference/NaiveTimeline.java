package org.entourage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is dated of an entity, or of a pair, in order; the undated apart.
final class NaiveTimeline {

    private NaiveTimeline() {}

    static Map<String, Object> answer(Known known, Draw draw) {
        Shown shown = new Shown(known, draw);
        List<Said> looked = known.live.stream().filter(said -> draw.list("of").stream().allMatch(said::has)).toList();
        List<Said> scope = draw.scope(looked, known);
        List<Said> dated = sorted(scope).stream().filter(said -> said.time().first() != null).toList();
        List<Said> undated = scope.stream().filter(said -> said.time().first() == null).toList();
        Map<String, Object> answer = Rows.answer(dated.stream().map(said -> row(shown, said)).toList(), draw,
                shown.coverage(looked));
        answer.put("undated", undated.stream().map(said -> row(shown, said)).toList());
        return answer;
    }

    static Map<String, Object> row(Shown shown, Said said) {
        return shown.row(Nested.of("label", shown.label(List.of(said))), List.of(said));
    }

    /// By the first bound that is known, then the end, then the id; the undated last.
    static List<Said> sorted(List<Said> claims) {
        List<Said> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing((Said said) -> Objects.requireNonNullElse(said.time().first(), LocalDate.MAX))
                .thenComparing(said -> said.time().endLatest()).thenComparing(Said::id));
        return sorted;
    }
}
