package org.entourage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is said of an entity, or of a pair, in the order of time; the undated after it.
final class NaiveTimeline {

    private NaiveTimeline() {}

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters draw) {
        ClaimJson shown = new ClaimJson(known, draw);
        List<NaiveClaim> looked = known.live.stream().filter(said -> draw.list("of").stream().allMatch(said::has))
                .toList();
        Map<String, Object> answer = Rows.answer(
                sorted(draw.scope(looked, known)).stream().map(said -> shown.row(Nested.of("label",
                        shown.label(List.of(said)), "dated", said.time().first() != null), List.of(said))).toList(),
                draw,
                shown.coverage(looked));
        NaiveMembers.into(answer, known, draw, shown);
        return answer;
    }

    /// By the first bound that is known, then the end, then the id; the undated last, by id.
    static List<NaiveClaim> sorted(List<NaiveClaim> claims) {
        List<NaiveClaim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing((NaiveClaim said) -> said.time().first() == null)
                .thenComparing(said -> Objects.requireNonNullElse(said.time().first(), LocalDate.MAX))
                .thenComparing(said -> said.time().first() == null ? LocalDate.MAX : said.time().endLatest())
                .thenComparing(NaiveClaim::id));
        return sorted;
    }
}
