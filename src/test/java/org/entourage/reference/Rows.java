package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What all answers share: pages of rows, and the order of claims in a row.
final class Rows {

    private Rows() {}

    /// An answer with those of all rows that its page holds.
    static Map<String, Object> answer(List<Map<String, Object>> all, Draw draw, Map<String, Object> coverage) {
        String limit = draw.get("limit");
        String cursor = draw.get("cursor");
        int start = Math.min(cursor == null ? 0 : Integer.parseInt(cursor.substring(1)), all.size());
        int end = Math.min(start + (limit == null ? 100 : Integer.parseInt(limit)), all.size());
        return Nested.of("rows", all.subList(start, end), "page",
                Nested.of("total", all.size(), "next", end < all.size() ? "r" + end : null), "coverage", coverage);
    }

    /// Claims of one row: first those that stand, then by certainty, then by id.
    static List<Said> surestFirst(List<Said> claims, Known known) {
        List<String> degrees = List.of("stated", "alleged", "suspected", "hypothetical", "intended", "proposed",
                "predicted");
        List<Said> sorted = new ArrayList<>(claims);
        sorted.sort((one, other) -> {
            int taken = Boolean.compare(known.retracted(one), known.retracted(other));
            int degree = degrees.indexOf(one.certainty()) - degrees.indexOf(other.certainty());
            return taken != 0 ? taken : degree != 0 ? degree : one.id().compareTo(other.id());
        });
        return sorted;
    }
}
