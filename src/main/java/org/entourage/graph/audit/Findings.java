package org.entourage.graph.audit;

import java.util.ArrayList;
import java.util.List;

/// What an examination of the graph finds. The first ones are kept, all are counted: a graph that is broken everywhere
/// must not take the memory, too.
public final class Findings {

    /// How many are kept.
    public static final int MOST = 1_000;

    private final List<Finding> first = new ArrayList<>();
    private long number;

    /// Something is not as it must be.
    public void add(Finding finding) {
        number++;
        if (first.size() < MOST) {
            first.add(finding);
        }
    }

    /// The first ones.
    public List<Finding> first() {
        return List.copyOf(first);
    }

    /// How many there are in all.
    public long number() {
        return number;
    }
}
