package org.entourage.edit.backup;

import java.util.List;
import java.util.Map;

import org.entourage.graph.backup.BackupSummary;

/// What was restored.
///
/// @param backup   what the graph holds now
/// @param replaced how much there was of each kind before; empty if there was nothing
/// @param dossiers ids of those that were there before
public record Restored(BackupSummary backup, Map<String, Long> replaced, List<String> dossiers) {

    public Restored {
        replaced = Map.copyOf(replaced);
        dossiers = List.copyOf(dossiers);
    }

    /// How many nodes there were before.
    long nodes() {
        return replaced.values().stream().mapToLong(Long::longValue).sum();
    }
}
