package org.entourage.question.links;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;

/// What a search for links may still spend, and what it had to leave.
final class LinkBudget {

    private static final long LONGEST = 20_000_000_000L;
    private static final int MOST_EXPANDED = 4_000;

    private final LongSupplier nanoTime;
    private final long begun;
    private final Set<Limit> reached = EnumSet.noneOf(Limit.class);
    private int expanded;

    LinkBudget(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        begun = nanoTime.getAsLong();
    }

    /// What can stop a search.
    enum Limit {
        /// Some paths were not weighed.
        PATHS,
        /// Some claims of a pair were not read.
        CLAIMS,
        /// The time was up.
        TIME
    }

    /// How many entities may still be expanded.
    int left() {
        return isSpent() ? 0 : MOST_EXPANDED - expanded;
    }

    void spend(int entities) {
        expanded += entities;
    }

    boolean isSpent() {
        note(nanoTime.getAsLong() - begun > LONGEST, Limit.TIME);
        return reached.contains(Limit.TIME);
    }

    void note(boolean reachedNow, Limit limit) {
        if (reachedNow) {
            reached.add(limit);
        }
    }

    Set<Limit> reached() {
        return Set.copyOf(reached);
    }
}
