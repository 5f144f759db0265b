package org.entourage.question.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which rows of an answer are shown.
///
/// @param total how many rows there are in all; null where nobody counted
/// @param next  what to give as `cursor` for the rows that follow; null if these are the last
public record Page(@Nullable Long total, @Nullable String next) {

    private static final String FORM = "r\\d{1,9}";

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

    /// The rows to show of all rows.
    public static <T> List<T> cut(List<T> rows, Filters filters) {
        int start = Math.min(start(filters), rows.size());
        return rows.subList(start, (int) Math.min((long) start + filters.limit(), rows.size()));
    }

    /// What these rows are of all. What is reached through others has a list of its own, cut in the same places.
    public static Page of(long total, @Nullable ThroughRows through, Filters filters) {
        Page page = of(total, filters);
        return through == null || page.next() != null ? page : new Page(total, of(through.total(), filters).next());
    }

    /// What these rows are of all.
    public static Page of(long total, Filters filters) {
        long end = (long) start(filters) + filters.limit();
        return new Page(total, end < total ? "r" + end : null);
    }
}
