package org.entourage.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.entourage.claim.Passage;

/// Gives words that stand several times in a copy the one place that their neighbours leave: all passages of the text keep
/// their order, and each keeps its distance to the passage before it or to the one behind it. Where more than one place
/// does, or none, it gives none. If those that stand once have changed their order, nobody's place is known by it.
final class Neighbours {

    private static final Comparator<Passage> IN_ORDER = Comparator.comparingInt(Passage::start)
            .thenComparingInt(Passage::end);
    /// Pairs of places that are compared for one stretch between two passages that stand once.
    private static final long MOST_PAIRS = 4_000_000;

    private final List<Passage> passages;
    private final Map<Passage, List<Stretch>> places;
    private final Map<Passage, Stretch> placed = new HashMap<>();

    private Neighbours(Map<Passage, List<Stretch>> places) {
        this.places = places;
        this.passages = places.keySet().stream().sorted(IN_ORDER).toList();
    }

    /// A place that a passage may have.
    ///
    /// @param kept whether it keeps the distance to the passage before it, or need not: it stands once
    private record State(Stretch place, boolean kept) {}

    /// The places of those that have several.
    ///
    /// @param places of passages of one text, as they stand in a copy; of each at least one
    static Map<Passage, Stretch> placed(Map<Passage, List<Stretch>> places) {
        Neighbours neighbours = new Neighbours(places);
        List<Integer> once = IntStream.range(0, neighbours.passages.size()).filter(neighbours::standsOnce).boxed()
                .toList();
        boolean ordered = IntStream.range(1, once.size()).allMatch(i -> {
            Passage before = neighbours.passages.get(once.get(i - 1));
            Passage behind = neighbours.passages.get(once.get(i));
            return inOrder(before, neighbours.of(before).getFirst(), behind, neighbours.of(behind).getFirst());
        });
        int from = 0;
        for (int i = 0; ordered && i <= once.size(); i++) {
            int to = i == once.size() ? neighbours.passages.size() - 1 : once.get(i);
            neighbours.between(neighbours.passages.subList(from, to + 1));
            from = to;
        }
        return neighbours.placed;
    }

    private List<Stretch> of(Passage passage) {
        return Objects.requireNonNull(places.get(passage));
    }

    private boolean standsOnce(int index) {
        return of(passages.get(index)).size() == 1;
    }

    /// A row of passages that stand several times, with those at its ends that stand once.
    private void between(List<Passage> row) {
        long pairs = IntStream.range(1, row.size())
                .mapToLong(i -> (long) of(row.get(i - 1)).size() * of(row.get(i)).size()).sum();
        if (row.stream().allMatch(passage -> of(passage).size() == 1) || pairs > MOST_PAIRS) {
            return;
        }
        List<Set<State>> states = reached(row);
        states.getLast().removeIf(state -> !state.kept());
        for (int i = row.size() - 2; i >= 0; i--) {
            int at = i;
            Set<State> behind = states.get(i + 1);
            states.get(i).removeIf(state -> after(row, at, state).stream().noneMatch(behind::contains));
        }
        for (int i = 0; i < row.size(); i++) {
            List<Stretch> left = states.get(i).stream().map(State::place).distinct().toList();
            if (of(row.get(i)).size() > 1 && left.size() == 1) {
                placed.put(row.get(i), left.getFirst());
            }
        }
    }

    /// What each passage can be, as far as those before it tell.
    private List<Set<State>> reached(List<Passage> row) {
        List<Set<State>> states = new ArrayList<>();
        Set<State> first = new LinkedHashSet<>();
        of(row.getFirst()).forEach(place -> first.add(new State(place, of(row.getFirst()).size() == 1)));
        states.add(first);
        for (int i = 0; i + 1 < row.size(); i++) {
            Set<State> next = new LinkedHashSet<>();
            for (State state : states.get(i)) {
                next.addAll(after(row, i, state));
            }
            states.add(next);
        }
        return states;
    }

    /// What the next passage can be if one is in a state.
    private List<State> after(List<Passage> row, int index, State state) {
        Passage passage = row.get(index);
        Passage next = row.get(index + 1);
        boolean once = of(next).size() == 1;
        List<State> states = new ArrayList<>();
        for (Stretch place : of(next)) {
            boolean same = distance(passage.start(), passage.end(), next.start()) == distance(state.place().start(),
                    state.place().end(), place.start());
            if (inOrder(passage, state.place(), next, place) && (state.kept() || same)) {
                states.add(new State(place, once || same));
            }
        }
        return states;
    }

    /// From the end of one passage to the start of the next; from start to start if they share words.
    private static int distance(int start, int end, int next) {
        return next >= end ? next - end : next - start - (end - start);
    }

    private static boolean inOrder(Passage before, Stretch first, Passage behind, Stretch second) {
        return order(before.start(), behind.start()) == order(first.start(), second.start())
                && order(before.end(), behind.end()) == order(first.end(), second.end())
                && (behind.start() < before.end() || second.start() >= first.end());
    }

    private static int order(int one, int other) {
        return Integer.compare(one, other);
    }
}
