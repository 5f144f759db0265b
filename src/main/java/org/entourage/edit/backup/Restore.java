package org.entourage.edit.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

import org.entourage.document.Documents;
import org.entourage.dossier.DossierException;
import org.entourage.edit.rebuild.Rebuild;
import org.entourage.edit.rebuild.Unfinished;
import org.entourage.graph.audit.GraphContents;
import org.entourage.graph.backup.BackupException;
import org.entourage.graph.backup.BackupReader;
import org.entourage.graph.backup.RestoreWriter;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.session.Work;
import org.entourage.graph.write.ClaimWriter.Step;

/// Puts a backup in the place of what the graph holds. The whole file is checked before anything is changed; then the graph
/// is the old one or the new one, see [Replacement].
@Service
public class Restore {

    private final RestoreWriter writer;
    private final Replacement replacement;
    private final Maintenance maintenance;
    private final Rebuild rebuild;
    private final Documents documents;
    private final GraphContents contents;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Restore(RestoreWriter writer, Replacement replacement, Maintenance maintenance, Rebuild rebuild,
            GraphContents contents, Documents documents, Transactions transactions,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.writer = writer;
        this.replacement = replacement;
        this.maintenance = maintenance;
        this.rebuild = rebuild;
        this.contents = contents;
        this.transactions = transactions;
        this.events = events;
    }

    /// Refuses a file that is no whole backup, quickly: its lines are looked at by [#restore].
    ///
    /// @throws DossierException that says what it is
    public static void requireWhole(Path file) throws IOException {
        try {
            BackupReader.open(file);
        } catch (BackupException e) {
            throw CheckedBackup.refusal(file, e);
        }
    }

    /// Restores a backup.
    ///
    /// @param existing what to do with what the graph holds
    /// @param step     told as each step is done: checked, cleared, nodes, relationships, edges, digests
    /// @throws DossierException          if the file is no whole backup, or the graph is not empty and is to be kept; nothing
    ///                                   was changed
    /// @throws GraphUnavailableException if it was cut off; the message says what to do
    public Restored restore(Path file, Backup.Existing existing, Step step) throws IOException {
        return restore(file, existing, Replacement.MOST_IN_ONE, step);
    }

    Restored restore(Path file, Backup.Existing existing, long mostInOne, Step step) throws IOException {
        try {
            CheckedBackup backup = CheckedBackup.of(file);
            writer.requireKnownSchema(backup.checked());
            step.done("checked");
            Restored before = transactions.repeatable(() -> before(backup));
            requirePlace(file, existing, before);
            // before the graph that names them; what is there already stays
            try (Documents.Receiver receiver = documents.receiver()) {
                backup.reader().files(receiver::piece);
            }
            replacement.replace(backup, before.nodes(), mostInOne, () -> requirePlace(file, existing, before(backup)),
                    step);
            rebuild.finish();
            return before;
        } catch (BackupException e) {
            throw CheckedBackup.refusal(file, e);
        } catch (UncheckedIOException e) {
            throw new IOException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void requirePlace(Path file, Backup.Existing existing, Restored before) {
        if (existing == Backup.Existing.KEEP && !before.replaced().isEmpty()) {
            throw notEmpty(file, before);
        }
    }

    private Restored before(CheckedBackup backup) {
        return new Restored(backup.checked().summary(), contents.isEmpty() ? Map.of() : contents.counts(),
                contents.dossiers());
    }

    private static DossierException notEmpty(Path file, Restored before) {
        return CheckedBackup.refusal(file,
                "a graph that is not empty: %d claims, %d texts, dossiers %s".formatted(before.replaced().get("claims"),
                        before.replaced().get("texts"), String.join(", ", before.dossiers())),
                "an empty one", "--replace puts the backup in its place; make a backup of it first");
    }

    /// Finishes what an earlier process began.
    ///
    /// @throws GraphUnavailableException if the backup is no longer where it was, or another process is at it
    public void finish() {
        maintenance.underWay().filter(work -> work.what() == Work.What.RESTORE).ifPresent(this::finish);
    }

    private void finish(Work work) {
        Path file = Path.of(work.of());
        events.publishEvent(new Unfinished(Unfinished.What.RESTORE, file.toString(), false));
        try {
            CheckedBackup backup = CheckedBackup.of(file);
            if (!backup.reader().sha256().equals(work.input())) {
                throw new IOException("it is another one now");
            }
            replacement.replace(backup, 0, 0, () -> {}, _ -> {});
        } catch (IOException | BackupException e) {
            String why = e instanceof NoSuchFileException ? "that file is not there" : String.valueOf(e.getMessage());
            throw GraphUnavailableException.cutOff(
                    "restoring %s into it was cut off, and cannot be finished: %s".formatted(file, why),
                    "put that backup there again, or restore another: ./entourage restore FILE --replace", e);
        }
        events.publishEvent(new Unfinished(Unfinished.What.RESTORE, file.toString(), true));
    }
}
