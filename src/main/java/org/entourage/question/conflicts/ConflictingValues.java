package org.entourage.question.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /// Each two values of one subject and relation that exclude each other, of times that can overlap, subject by subject and
    /// by the lesser value. They are made as they are taken, for of many values there are far more pairs.
    Stream<Pair> pairs() {
        return bySubject.values().stream().flatMap(values -> {
            List<SingleValue> sorted = List.copyOf(values.keySet());
            return IntStream.range(0, sorted.size()).boxed()
                    .flatMap(lesser -> sorted.subList(lesser + 1, sorted.size()).stream()
                            .filter(sorted.get(lesser)::excludes)
                            .flatMap(greater -> pair(values.getOrDefault(sorted.get(lesser), List.of()),
                                    values.getOrDefault(greater, List.of()))));
        });
    }

    private static Stream<Pair> pair(List<Held> lesser, List<Held> greater) {
        List<String> left = meeting(lesser, greater);
        return left.isEmpty() ? Stream.of() : Stream.of(new Pair(left, meeting(greater, lesser)));
    }

    private static List<String> meeting(List<Held> those, List<Held> others) {
        return those.stream().filter(each -> others.stream().anyMatch(other -> each.time().canOverlap(other.time())))
                .map(Held::ref).toList();
    }
}
