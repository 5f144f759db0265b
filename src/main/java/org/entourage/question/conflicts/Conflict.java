package org.entourage.question.conflicts;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A conflict as it is found, before its claims are cited.
///
/// @param left  references of claims
/// @param right references of claims
/// @param by    reference of the claim that says so; null if none does
/// @param ids   of all its claims, in order
record Conflict(ConflictsAnswer.Kind kind, List<String> left, List<String> right, @Nullable String by,
        List<String> ids) {

    /// By kind, then by the ids of the claims, one by one.
    static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::kind)
            .thenComparing(Conflict::ids, Conflict::oneByOne);

    static Conflict of(ConflictsAnswer.Kind kind, List<String> left, List<String> right, @Nullable String by) {
        return new Conflict(kind, left, right, by, refs(left, right, by).map(Conflict::id).sorted().toList());
    }

    /// The references of all its claims: left, right, and the one that says so.
    List<String> refs() {
        return refs(left, right, by).distinct().toList();
    }

    /// The references of the claims of each side, and of the one that says so.
    Stream<List<String>> sides() {
        return Stream.of(left, right, by == null ? List.<String>of() : List.of(by));
    }

    private static Stream<String> refs(List<String> left, List<String> right, @Nullable String by) {
        return Stream.concat(Stream.concat(left.stream(), right.stream()), Stream.ofNullable(by));
    }

    /// `dossier/key@3` is a revision of `dossier/key`.
    private static String id(String ref) {
        return ref.substring(0, ref.lastIndexOf('@'));
    }

    private static int oneByOne(List<String> one, List<String> other) {
        Iterator<String> others = other.iterator();
        for (String id : one) {
            int order = others.hasNext() ? id.compareTo(others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
