package org.entourage.graph.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.graph.record.CanonicalForm;
import org.entourage.graph.write.Projection;

/// An edge that is not what its claims carry.
///
/// @param key      subject, relation and object
/// @param found    what stands there: none, one, or several
/// @param carried  what its claims carry; null if no claim speaks of it at all
/// @param inWords  what stands there and what should
record EdgeDifference(String key, List<HeldEdge> found, Projection.@Nullable Edge carried, InWords inWords) {

    /// What a person is told.
    record InWords(String found, String expected) {}

    /// Compares what stands there with what should; empty if it is the same.
    static Optional<EdgeDifference> of(String key, Projection.@Nullable Edge carried, List<HeldEdge> found) {
        return Optional.ofNullable(words(carried, found))
                .map(words -> new EdgeDifference(key, found, carried, words));
    }

    private static @Nullable InWords words(Projection.@Nullable Edge carried, List<HeldEdge> found) {
        String type = carried == null ? null : carried.type();
        if (carried == null || type == null) {
            return found.isEmpty()
                    ? null
                    : new InWords(found.stream().map(HeldEdge::type).collect(Collectors.joining(", ")),
                            "none, for no live claim carries it");
        }
        if (found.size() != 1) {
            return found.isEmpty()
                    ? new InWords("none", type + ", which its claims carry")
                    : new InWords(found.size() + " edges", "one");
        }
        HeldEdge only = found.getFirst();
        return only.type().equals(type)
                ? properties(only.properties(), carried.properties())
                : new InWords("type " + only.type(), type);
    }

    private static @Nullable InWords properties(Map<String, Object> found, Map<String, Object> expected) {
        TreeSet<String> names = new TreeSet<>(found.keySet());
        names.addAll(expected.keySet());
        names.removeIf(name -> CanonicalForm.of(found.get(name)).equals(CanonicalForm.of(expected.get(name))));
        return names.isEmpty() ? null : new InWords(words(names, found), words(names, expected));
    }

    private static String words(SortedSet<String> names, Map<String, Object> properties) {
        return names.stream().map(name -> "%s %s".formatted(name, properties.containsKey(name)
                ? "\"%s\"".formatted(properties.get(name))
                : "missing")).collect(Collectors.joining(", "));
    }

    /// As a finding.
    Finding finding() {
        return new Finding("edge", key, inWords.found(), inWords.expected(), Finding.REBUILD);
    }
}
