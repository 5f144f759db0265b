package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.entourage.reference.Said.Value;

/// Where claims stand against each other.
final class NaiveConflicts {

    private static final List<String> KINDS = List.of("polarity", "contradicts", "doubts", "corrects", "retracts",
            "value");

    private final Known known;
    private final Draw draw;
    private final Shown shown;
    private final List<Row> rows = new ArrayList<>();

    NaiveConflicts(Known known, Draw draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new Shown(known, draw);
    }

    /// A conflict.
    private record Row(String kind, @Nullable Said by, List<Said> left, List<Said> right) {

        List<Said> all() {
            List<Said> all = new ArrayList<>(left);
            all.addAll(right);
            if (by != null) {
                all.add(by);
            }
            return all;
        }

        String least() {
            return all().stream().map(Said::id).min(String::compareTo).orElseThrow();
        }
    }

    Map<String, Object> answer() {
        List<Said> scope = draw.scope(known.live, known);
        polarity(scope);
        statements(scope);
        values(scope);
        String of = draw.get("of");
        List<Row> found = new ArrayList<>(rows.stream()
                .filter(row -> of == null || row.all().stream().anyMatch(said -> said.has(of))).toList());
        found.sort(Comparator.comparing((Row row) -> KINDS.indexOf(row.kind())).thenComparing(Row::least));
        List<Said> looked = known.live.stream().filter(said -> of == null || said.has(of)).toList();
        return Rows.answer(found.stream().map(this::row).toList(), draw, shown.coverage(looked));
    }

    private void polarity(List<Said> scope) {
        Map<String, List<Said>> triples = new LinkedHashMap<>();
        scope.forEach(said -> triples.computeIfAbsent(said.triple(), _ -> new ArrayList<>()).add(said));
        for (List<Said> claims : triples.values()) {
            List<Said> affirmed = claims.stream().filter(Said::affirmed).toList();
            List<Said> denied = claims.stream().filter(said -> !said.affirmed()).toList();
            if (!affirmed.isEmpty() && !denied.isEmpty()) {
                rows.add(new Row("polarity", null, Rows.surestFirst(affirmed, known), Rows.surestFirst(denied, known)));
            }
        }
    }

    private void statements(List<Said> scope) {
        for (Said by : scope) {
            String object = by.object().claim();
            if (by.affirmed() && object != null && KINDS.contains(by.relation())) {
                rows.add(new Row(by.relation(), by, spokenOf(by.subject().claim()), spokenOf(object)));
            }
        }
    }

    private List<Said> spokenOf(@Nullable String claim) {
        Said found = claim == null ? null : known.find(claim);
        return found == null ? List.of() : List.of(found);
    }

    private void values(List<Said> scope) {
        Map<String, Map<String, List<Said>>> values = new TreeMap<>();
        for (Said said : scope) {
            if (said.affirmed() && said.what().relation().single()) {
                values.computeIfAbsent(said.subject().key() + "|" + said.relation(), _ -> new TreeMap<>())
                        .computeIfAbsent(said.object().key(), _ -> new ArrayList<>()).add(said);
            }
        }
        for (Map<String, List<Said>> ofOne : values.values()) {
            List<List<Said>> each = new ArrayList<>(ofOne.values());
            each.sort((one, other) -> compare(value(one), value(other)));
            for (int i = 0; i < each.size(); i++) {
                for (int j = i + 1; j < each.size(); j++) {
                    pair(each.get(i), each.get(j));
                }
            }
        }
    }

    /// Those of two values that can have held at one time, if the values exclude each other.
    private void pair(List<Said> one, List<Said> other) {
        List<Said> left = one.stream().filter(said -> other.stream().anyMatch(that -> said.time()
                .overlaps(that.time()))).toList();
        List<Said> right = other.stream().filter(said -> one.stream().anyMatch(that -> said.time()
                .overlaps(that.time()))).toList();
        if (!left.isEmpty() && exclude(value(one), value(other))) {
            rows.add(new Row("value", null, Rows.surestFirst(left, known), Rows.surestFirst(right, known)));
        }
    }

    private static @Nullable Value value(List<Said> claims) {
        return claims.getFirst().object().value();
    }

    private static boolean exclude(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null || !one.type().equals("number") || !other.type().equals("number")) {
            return true;
        }
        return high(one) < low(other) || high(other) < low(one);
    }

    private static int compare(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null || !one.type().equals("number") || !other.type().equals("number")) {
            return Objects.requireNonNull(one).text().compareTo(Objects.requireNonNull(other).text());
        }
        return Comparator.comparing(NaiveConflicts::low).thenComparing(NaiveConflicts::high)
                .thenComparing(Value::text).compare(one, other);
    }

    private static long low(Value value) {
        return value.min() != null ? value.min() : value.number() != null ? value.number() : Long.MIN_VALUE;
    }

    private static long high(Value value) {
        return value.max() != null ? value.max() : value.number() != null ? value.number() : Long.MAX_VALUE;
    }

    private Map<String, Object> row(Row row) {
        return shown.row(Nested.of("kind", row.kind(), "by", row.by() == null ? null : shown.claim(row.by()), "left",
                shown.claims(row.left()), "right", shown.claims(row.right())), row.all());
    }
}
