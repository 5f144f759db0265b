package org.entourage.question.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/// Which rows of an answer are shown.
///
/// @param total how many rows there are in all; null where nobody counted
/// @param next  what to give as `cursor` for the rows that follow; null if these are the last
/// @param order in which they stand
public record Page(@Nullable Long total, @Nullable String next, Order order) {

    private static final String FORM = "[ri]\\d{1,9}";

    /// How rows are ordered.
    public enum Order {

        /// As the question says.
        USUAL("usual"),
        /// As an index of the graph finds their claims, for there are too many to be put in another order.
        INDEX("index");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        /// How it is written.
        @JsonValue
        public String word() {
            return word;
        }

        private String cursor(long start) {
            return word.equals("index") ? "i" + start : "r" + start;
        }
    }

    /// Where the rows begin.
    ///
    /// @throws IllegalArgumentException if the cursor is none of ours
    public static int start(Filters filters) {
        String cursor = filters.cursor();
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches(FORM)) {
            throw new IllegalArgumentException("cursor: found \"%s\", expected what an answer gave as \"next\""
                    .formatted(cursor));
        }
        return Integer.parseInt(cursor.substring(1));
    }

    /// The order in which an earlier answer gave rows that others follow; null if these are the first.
    private static @Nullable Order begun(Filters filters) {
        start(filters);
        String cursor = filters.cursor();
        return cursor == null ? null : cursor.startsWith("i") ? Order.INDEX : Order.USUAL;
    }

    /// Whether rows stand in the order of an index: if there are too many, but a page that follows others is in their order.
    ///
    /// @param tooMany whether there are too many for another order
    public static boolean isByIndex(Filters filters, boolean tooMany) {
        Order begun = begun(filters);
        return begun == null ? tooMany : begun == Order.INDEX;
    }

    /// The rows to show of all rows.
    public static <T> List<T> cut(List<T> rows, Filters filters) {
        int start = Math.min(start(filters), rows.size());
        return rows.subList(start, (int) Math.min((long) start + filters.limit(), rows.size()));
    }

    /// The same if what is reached through others has a list of its own, cut in the same places.
    public Page with(@Nullable ThroughRows through, Filters filters) {
        return through == null || next != null
                ? this
                : new Page(total, next(through.total(), order, filters), order);
    }

    /// What these rows are of all.
    public static Page of(long total, Filters filters) {
        return new Page(total, next(total, Order.USUAL, filters), Order.USUAL);
    }

    /// What these rows are of more than anybody counted, in the order of an index.
    ///
    /// @param more whether others follow
    public static Page ofIndex(boolean more, Filters filters) {
        return new Page(null, more ? Order.INDEX.cursor((long) start(filters) + filters.limit()) : null, Order.INDEX);
    }

    private static @Nullable String next(long total, Order order, Filters filters) {
        long end = (long) start(filters) + filters.limit();
        return end < total ? order.cursor(end) : null;
    }
}
