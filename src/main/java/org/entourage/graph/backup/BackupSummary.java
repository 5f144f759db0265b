package org.entourage.graph.backup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entourage.graph.record.Digests;

/// What a backup holds.
///
/// @param made     when it was made: an instant
/// @param counts   how much there is of each kind, of edges, and of files of documents, if there are any
/// @param dossiers ids
/// @param digests  of the graph that it was made of
/// @param unsound  how many of its nodes were not as they must be when it was made
public record BackupSummary(String made, Map<String, Long> counts, List<String> dossiers, Digests digests,
        long unsound) {

    private static final Set<String> NO_NODES = Set.of("edges", "documents");

    public BackupSummary {
        counts = Map.copyOf(counts);
        dossiers = List.copyOf(dossiers);
    }

    /// How many nodes there are.
    public long nodes() {
        return counts.entrySet().stream().filter(count -> !NO_NODES.contains(count.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
    }
}
