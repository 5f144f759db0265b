package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What all answers share: pages of rows, and the order of claims in a row.
final class Rows {

    private Rows() {}

    /// An answer with those of all rows that its page holds.
    static Map<String, Object> answer(List<Map<String, Object>> all, DrawnParameters draw,
            Map<String, Object> coverage) {
        int end = end(draw);
        return Nested.of("rows", cut(all, draw), "page", Nested.of("total", all.size(), "next",
                end < all.size() ? "r" + end : null, "order", "usual"), "coverage", coverage);
    }

    /// Those of all rows that a page holds.
    static List<Map<String, Object>> cut(List<Map<String, Object>> all, DrawnParameters draw) {
        int start = Math.min(start(draw), all.size());
        return all.subList(start, Math.min(start + limit(draw), all.size()));
    }

    /// One past the last row of a page.
    static int end(DrawnParameters draw) {
        return start(draw) + limit(draw);
    }

    private static int start(DrawnParameters draw) {
        String cursor = draw.get("cursor");
        return cursor == null ? 0 : Integer.parseInt(cursor.substring(1));
    }

    private static int limit(DrawnParameters draw) {
        return Integer.parseInt(String.valueOf(draw.orElse("limit", "100").get("limit")));
    }

    /// Compares lists of that many words, one by one.
    static Comparator<List<String>> inOrder(int words) {
        Comparator<List<String>> order = Comparator.comparing((List<String> key) -> key.getFirst());
        for (int i = 1; i < words; i++) {
            int next = i;
            order = order.thenComparing(key -> key.get(next));
        }
        return order;
    }

    /// Claims of one row: first those that stand, then by certainty, then by id.
    static List<NaiveClaim> surestFirst(List<NaiveClaim> claims, NaiveGraph known) {
        List<String> degrees = List.of("stated", "alleged", "suspected", "hypothetical", "intended", "proposed",
                "predicted");
        List<NaiveClaim> sorted = new ArrayList<>(claims);
        sorted.sort((one, other) -> {
            int taken = Boolean.compare(known.retracted(one), known.retracted(other));
            int degree = degrees.indexOf(one.certainty()) - degrees.indexOf(other.certainty());
            return taken != 0 ? taken : degree != 0 ? degree : one.id().compareTo(other.id());
        });
        return sorted;
    }
}
