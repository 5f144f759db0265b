package org.entourage.edit.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.backup.BackupCheck;
import org.entourage.graph.backup.BackupCheck.Checked;
import org.entourage.graph.backup.BackupException;
import org.entourage.graph.backup.BackupReader;

/// A backup of which every line was looked at, with its file.
record CheckedBackup(Path file, BackupReader reader, Checked checked) {

    /// Reads all of a file.
    ///
    /// @throws BackupException if it is no whole backup
    static CheckedBackup of(Path file) throws IOException {
        BackupReader reader = BackupReader.open(file);
        return new CheckedBackup(file, reader, BackupCheck.check(reader));
    }

    /// How many nodes and edges it has.
    long size() {
        return checked.summary().nodes() + checked.summary().counts().getOrDefault("edges", 0L);
    }

    /// What a user is told of a file that is no backup, or of a graph that none can be made of.
    static DossierException refusal(Path file, BackupException e) {
        return refusal(file, String.valueOf(e.getMessage()), e.expected(), e.hint());
    }

    static DossierException refusal(Path file, String found, String expected, String hint) {
        return new DossierException(List.of(new Problem(Place.of(file.toString()), found, expected, hint)));
    }
}
