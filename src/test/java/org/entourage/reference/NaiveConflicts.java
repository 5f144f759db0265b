package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// Where claims stand against each other.
final class NaiveConflicts {

    private static final List<String> KINDS = List.of("polarity", "contradicts", "doubts", "corrects", "retracts",
            "value");

    private final NaiveGraph known;
    private final DrawnParameters draw;
    private final ClaimJson shown;
    private final List<Row> rows = new ArrayList<>();

    NaiveConflicts(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new ClaimJson(known, draw);
    }

    /// A conflict: two sides, and the claim that sets them against each other.
    private record Row(String kind, List<NaiveClaim> left, List<NaiveClaim> right, @Nullable NaiveClaim by) {

        List<NaiveClaim> all() {
            List<NaiveClaim> all = new ArrayList<>(left);
            all.addAll(right);
            if (by != null) {
                all.add(by);
            }
            return all;
        }

        String least() {
            return all().stream().map(NaiveClaim::id).min(String::compareTo).orElseThrow();
        }

        /// Ids, one after the other, so that they compare one by one.
        String ids() {
            return String.join("\0", all().stream().map(NaiveClaim::id).sorted().toList());
        }
    }

    Map<String, Object> answer() {
        List<NaiveClaim> scope = draw.scope(known.live, known);
        polarity(scope);
        scope.stream().filter(NaiveClaim::affirmed).filter(said -> KINDS.contains(said.relation())).forEach(by -> rows
                .add(new Row(by.relation(), live(by.subject().claim()), live(by.object().claim()), by)));
        values(scope);
        String of = draw.get("of");
        Predicate<NaiveClaim> has = said -> of == null || said.has(of);
        rows.removeIf(row -> row.all().stream().noneMatch(has));
        rows.sort(Comparator.comparingInt((Row row) -> KINDS.indexOf(row.kind())).thenComparing(Row::least)
                .thenComparing(Row::ids));
        List<NaiveClaim> looked = known.live.stream()
                .filter(said -> has.test(said) || spokenOf(said).stream().anyMatch(has))
                .toList();
        return Rows.answer(rows.stream().map(this::row).toList(), draw, shown.coverage(looked));
    }

    private void polarity(List<NaiveClaim> scope) {
        Map<String, List<NaiveClaim>> matters = new LinkedHashMap<>();
        scope.stream().filter(said -> scope.stream().anyMatch(said::opposes))
                .forEach(said -> matters.computeIfAbsent(said.matter(), _ -> new ArrayList<>()).add(said));
        for (List<NaiveClaim> claims : matters.values()) {
            List<NaiveClaim> affirmed = claims.stream().filter(NaiveClaim::affirmed).toList();
            List<NaiveClaim> denied = claims.stream().filter(said -> !said.affirmed()).toList();
            rows.add(new Row("polarity", Rows.surestFirst(affirmed, known), Rows.surestFirst(denied, known), null));
        }
    }

    private List<NaiveClaim> spokenOf(NaiveClaim said) {
        List<NaiveClaim> spokenOf = new ArrayList<>(live(said.subject().claim()));
        spokenOf.addAll(live(said.object().claim()));
        return spokenOf;
    }

    private List<NaiveClaim> live(@Nullable String claim) {
        NaiveClaim found = claim == null ? null : known.find(claim);
        return found == null ? List.of() : List.of(found);
    }

    /// Pairs of values of one subject and relation.
    private void values(List<NaiveClaim> scope) {
        Map<String, Map<List<Object>, List<NaiveClaim>>> subjects = new LinkedHashMap<>();
        for (NaiveClaim said : scope) {
            if (said.affirmed() && said.what().relation().single() && said.object().value() != null) {
                subjects.computeIfAbsent(said.subject().key() + "|" + said.relation(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(OneValue.of(said).sameAs(), _ -> new ArrayList<>()).add(said);
            }
        }
        for (Map<List<Object>, List<NaiveClaim>> values : subjects.values()) {
            List<List<NaiveClaim>> each = new ArrayList<>(values.values());
            each.sort(Comparator.comparing(claims -> OneValue.of(claims.getFirst())));
            for (int i = 0; i < each.size(); i++) {
                for (int j = i + 1; j < each.size(); j++) {
                    pair(each.get(i), each.get(j));
                }
            }
        }
    }

    /// Those of two values that can have held at one time, if the values exclude each other.
    private void pair(List<NaiveClaim> one, List<NaiveClaim> other) {
        List<NaiveClaim> left = atOneTime(one, other);
        if (!left.isEmpty() && OneValue.of(one.getFirst()).excludes(OneValue.of(other.getFirst()))) {
            rows.add(new Row("value", left, atOneTime(other, one), null));
        }
    }

    private List<NaiveClaim> atOneTime(List<NaiveClaim> claims, List<NaiveClaim> others) {
        return Rows.surestFirst(claims.stream()
                .filter(said -> others.stream().anyMatch(other -> said.time().overlaps(other.time()))).toList(), known);
    }

    private Map<String, Object> row(Row row) {
        Map<String, Object> first = shown.claim(row.by() != null ? row.by() : row.left().getFirst());
        return shown.row(Nested.of("kind", row.kind(), "subject", first.get("subject"), "relation",
                first.get("relation"), "object", row.kind().equals("value") ? null : first.get("object"), "left",
                row.left().stream().map(NaiveClaim::id).toList(), "right",
                row.right().stream().map(NaiveClaim::id).toList(), "by",
                row.by() == null ? null : row.by().id()), row.all());
    }
}
