package org.entourage.question.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.entourage.claim.Bounds;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.SingleValue;

/// Finds values that exclude each other among the claims of which one can be true.
final class ConflictingValues {

    private final Map<String, Map<SingleValue, List<Held>>> bySubject = new TreeMap<>();

    /// A claim with its time.
    private record Held(String ref, Bounds time) {}

    /// Two values that exclude each other.
    ///
    /// @param left  references of the claims with the lesser value
    /// @param right references of the claims with the other
    record Pair(List<String> left, List<String> right) {}

    /// Takes a claim in whose value is one of which one can be true.
    void add(FoundClaim claim) {
        bySubject.computeIfAbsent(claim.relation() + " " + claim.subject(), _ -> new TreeMap<>())
                .computeIfAbsent(Objects.requireNonNull(claim.value()), _ -> new ArrayList<>())
                .add(new Held(claim.ref(), claim.bounds()));
    }

    /// Each two values of one subject and relation that exclude each other, of times that can overlap.
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Map<SingleValue, List<Held>> values : bySubject.values()) {
            List<SingleValue> sorted = List.copyOf(values.keySet());
            for (int lesser = 0; lesser < sorted.size(); lesser++) {
                for (SingleValue greater : sorted.subList(lesser + 1, sorted.size())) {
                    if (sorted.get(lesser).excludes(greater)) {
                        add(values.getOrDefault(sorted.get(lesser), List.of()),
                                values.getOrDefault(greater, List.of()), pairs);
                    }
                }
            }
        }
        return pairs;
    }

    private static void add(List<Held> lesser, List<Held> greater, List<Pair> pairs) {
        List<String> left = meeting(lesser, greater);
        if (!left.isEmpty()) {
            pairs.add(new Pair(left, meeting(greater, lesser)));
        }
    }

    private static List<String> meeting(List<Held> those, List<Held> others) {
        return those.stream().filter(each -> others.stream().anyMatch(other -> each.time().canOverlap(other.time())))
                .map(Held::ref).toList();
    }
}
