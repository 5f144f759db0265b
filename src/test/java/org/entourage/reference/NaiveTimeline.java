package org.entourage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// What is said of an entity, or of a pair, in the order of time; the undated after it.
final class NaiveTimeline {

    private NaiveTimeline() {}

    static Map<String, Object> answer(NaiveGraph known, DrawnParameters draw) {
        ClaimJson shown = new ClaimJson(known, draw);
        Function<NaiveClaim, Time> time = draw.is("bySaid")
                ? said -> Time.of(said.what().saidOn(), null, null)
                : NaiveClaim::time;
        List<NaiveClaim> looked = known.live.stream().filter(said -> draw.list("of").stream().allMatch(said::has))
                .toList();
        Map<String, Object> answer = Rows.answer(
                sorted(draw.scope(looked, known), time).stream().map(said -> shown.row(Nested.of("label",
                        shown.label(List.of(said)), "dated", time.apply(said).first() != null), List.of(said)))
                        .toList(),
                draw, shown.coverage(looked));
        answer.put("by", draw.is("bySaid") ? "said" : "held");
        NaiveMembers.into(answer, known, draw, shown);
        return answer;
    }

    /// By the first bound that is known, then the end, then the id; the undated last, by id.
    static List<NaiveClaim> sorted(List<NaiveClaim> claims) {
        return sorted(claims, NaiveClaim::time);
    }

    private static List<NaiveClaim> sorted(List<NaiveClaim> claims, Function<NaiveClaim, Time> time) {
        List<NaiveClaim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing((NaiveClaim said) -> time.apply(said).first() == null)
                .thenComparing(said -> Objects.requireNonNullElse(time.apply(said).first(), LocalDate.MAX))
                .thenComparing(
                        said -> time.apply(said).first() == null ? LocalDate.MAX : time.apply(said).endLatest())
                .thenComparing(NaiveClaim::id));
        return sorted;
    }
}
