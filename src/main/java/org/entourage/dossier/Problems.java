package org.entourage.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// The problems of a file. The first ones in the order of the file are kept, and the others counted: a file of 100,000
/// mistakes would fill memory and screen.
public final class Problems {

    /// Most that are told of one file.
    public static final int MOST = 1_000;

    private static final Comparator<Problem> BY_PLACE = Comparator
            .comparingInt((Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());
    private static final Comparator<Found> IN_ORDER = Comparator.comparing(Found::problem, BY_PLACE)
            .thenComparingInt(Found::number);

    private final PriorityQueue<Found> kept = new PriorityQueue<>(IN_ORDER.reversed());
    private int number;

    private record Found(Problem problem, int number) {}

    void add(Problem problem) {
        number++;
        kept.add(new Found(problem, number));
        if (kept.size() > MOST) {
            kept.poll();
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    boolean isFull() {
        return number >= MOST;
    }

    /// Those that are kept, in the order of the file; if there were more, a last one says how many.
    List<Problem> told() {
        return withRest(kept.stream().sorted(IN_ORDER).map(Found::problem).toList(), number);
    }

    /// All problems of one file, in its order; what is about the file as a whole comes first.
    public static List<Problem> inOrder(List<Problem> all) {
        return all.stream().sorted(BY_PLACE).toList();
    }

    /// The first ones of a list; if there are more, a last one says how many.
    public static List<Problem> told(List<Problem> all) {
        return all.size() <= MOST + 1 ? all : withRest(all.subList(0, MOST), all.size());
    }

    private static List<Problem> withRest(List<Problem> first, int number) {
        int rest = number - first.size();
        return rest == 0
                ? first
                : Stream.concat(first.stream(),
                        Stream.of(new Problem(Place.of(first.getFirst().place().file()), rest + " further problems",
                                "none", "only the first %d are told: mend them, and check again".formatted(MOST))))
                        .toList();
    }
}
