package org.entourage.graph.session;

import java.util.List;
import java.util.stream.Gatherers;

/// Cuts rows into batches of the size that Neo4j takes in fastest (measured: 1,000 to 2,000).
public final class Batches {

    private static final int SIZE = 1_000;

    private Batches() {}

    public static <T> List<List<T>> of(List<T> rows) {
        return rows.stream().gather(Gatherers.windowFixed(SIZE)).toList();
    }
}
