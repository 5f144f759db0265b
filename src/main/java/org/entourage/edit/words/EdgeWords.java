package org.entourage.edit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.entourage.graph.write.EdgeChange;
import org.entourage.graph.write.EdgeChange.Edge;

/// What a change does to edges, in words.
public final class EdgeWords {

    private EdgeWords() {}

    /// A heading with numbers, then a line for each edge; nothing if no edge changes.
    public static List<String> lines(List<EdgeChange> edges) {
        List<String> lines = new ArrayList<>();
        if (!edges.isEmpty()) {
            long appear = edges.stream().filter(edge -> edge.before() == null).count();
            long fall = edges.stream().filter(edge -> edge.after() == null).count();
            lines.add("Edges: %d appear, %d change, %d fall.".formatted(appear, edges.size() - appear - fall, fall));
            edges.forEach(edge -> lines.add(line(edge)));
        }
        return lines;
    }

    private static String line(EdgeChange edge) {
        Edge before = edge.before();
        Edge after = edge.after();
        if (after == null) {
            return "  falls      %s %s %s".formatted(edge.from(), Objects.requireNonNull(before).label(), edge.to());
        }
        if (before == null) {
            return "  appears    %s %s %s".formatted(edge.from(), after.label(), edge.to());
        }
        return "  changes    %s %s %s: %s".formatted(edge.from(), before.label(), edge.to(),
                String.join(", ", differences(before, after)));
    }

    private static List<String> differences(Edge before, Edge after) {
        List<String> words = new ArrayList<>();
        if (!before.label().equals(after.label())) {
            words.add("now “%s”".formatted(after.label()));
        }
        if (!before.type().equals(after.type())) {
            words.add("drawn as %s, no longer as %s".formatted(after.type(), before.type()));
        }
        part(words, "claims", before.claims(), after.claims());
        part(words, "denials", before.denials(), after.denials());
        part(words, "sources", before.sources(), after.sources());
        part(words, "begins", before.begins(), after.begins());
        part(words, "ends", before.ends(), after.ends());
        if (before.disputed() != after.disputed()) {
            words.add(after.disputed() ? "disputed" : "no longer disputed");
        }
        return words;
    }

    private static void part(List<String> words, String what, Object before, Object after) {
        if (!before.equals(after)) {
            words.add("%s %s → %s".formatted(what, before, after));
        }
    }
}
