package org.entourage.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.BackupCheck;
import org.entourage.graph.BackupCheck.Checked;
import org.entourage.graph.BackupException;
import org.entourage.graph.BackupReader;
import org.entourage.graph.ClaimWriter.Step;
import org.entourage.graph.Digests;
import org.entourage.graph.GraphContents;
import org.entourage.graph.GraphDigests;
import org.entourage.graph.GraphUnavailableException;
import org.entourage.graph.RestoreTurn;
import org.entourage.graph.RestoreWriter;
import org.entourage.graph.Transactions;
import org.entourage.graph.WorkMark;

/// Puts a backup in the place of what the graph holds. The whole file is checked before anything is changed. A small one
/// takes one transaction; a large one many, with a note in the graph: until the last is done nobody can change it, and if
/// the process dies, the next start finishes the work.
@Service
public class Restore {

    private static final long MOST_IN_ONE = 20_000;
    private static final long LARGEST_IN_ONE = 16L * 1024 * 1024;

    private final RestoreWriter writer;
    private final GraphContents contents;
    private final GraphDigests digests;
    private final WorkMark mark;
    private final RestoreTurn turn;
    private final Transactions transactions;

    Restore(RestoreWriter writer, GraphContents contents, GraphDigests digests, WorkMark mark,
            RestoreTurn turn, Transactions transactions) {
        this.turn = turn;
        this.writer = writer;
        this.contents = contents;
        this.digests = digests;
        this.mark = mark;
        this.transactions = transactions;
    }

    /// A backup, checked, with its file.
    private record Source(Path file, BackupReader reader, Checked checked, boolean isSmall) {

        static Source of(Path file) throws IOException {
            BackupReader reader = BackupReader.open(file);
            Checked checked = BackupCheck.check(reader);
            long edges = checked.summary().counts().getOrDefault("edges", 0L);
            return new Source(file, reader, checked, checked.summary().nodes() + edges <= MOST_IN_ONE
                    && Files.size(file) <= LARGEST_IN_ONE);
        }
    }

    /// Refuses a file that is no whole backup, quickly: its lines are looked at by [#restore].
    ///
    /// @throws DossierException that says what it is
    public static void requireWhole(Path file) throws IOException {
        try {
            BackupReader.open(file);
        } catch (BackupException e) {
            throw Backup.refusal(file, e);
        }
    }

    /// Restores a backup.
    ///
    /// @param existing what to do with what the graph holds
    /// @param step     told as each step is done: checked, cleared, nodes, relationships, edges, digests
    /// @throws DossierException if the file is no whole backup, or the graph is not empty and is to be kept; nothing was
    ///                          changed
    public Restored restore(Path file, Backup.Existing existing, Step step) throws IOException {
        try {
            Source source = Source.of(file);
            step.done("checked");
            Restored before = transactions.read(() -> new Restored(source.checked().summary(),
                    contents.isEmpty() ? Map.of() : contents.counts(), contents.dossiers()));
            if (existing == Backup.Existing.KEEP && !before.replaced().isEmpty()) {
                throw notEmpty(file, before);
            }
            replace(source, step);
            return before;
        } catch (BackupException e) {
            throw Backup.refusal(file, e);
        } catch (UncheckedIOException e) {
            throw new IOException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static DossierException notEmpty(Path file, Restored before) {
        return new DossierException(List.of(new Problem(Place.of(file.toString()),
                "a graph that is not empty: %d claims, %d texts, dossiers %s".formatted(before.replaced().get("claims"),
                        before.replaced().get("texts"), String.join(", ", before.dossiers())),
                "an empty one", "--replace puts the backup in its place; make a backup of it first")));
    }

    private void replace(Source source, Step step) {
        writer.prepare(source.checked());
        if (source.isSmall()) {
            transactions.write(() -> {
                writer.lock();
                put(source, step);
                mark.end();
                return requireSame(source);
            });
        } else {
            inParts(source, step);
        }
        writer.settle(source.checked());
        step.done("digests");
    }

    private void inParts(Source source, Step step) {
        try (RestoreTurn.Held _ = turn.take()) {
            transactions.write(() -> {
                writer.lock();
                mark.begin("%s%s %s".formatted(WorkMark.RESTORE, source.reader().sha256(),
                        source.file().toAbsolutePath()));
                return true;
            });
            put(source, step);
            transactions.examine(() -> {
                writer.lock();
                return requireSame(source);
            });
            transactions.write(() -> {
                writer.lock();
                mark.end();
                return true;
            });
        }
    }

    private void put(Source source, Step step) {
        try {
            writer.clear();
            step.done("cleared");
            writer.write(source.reader(), source.checked(), step);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Digests requireSame(Source source) {
        Digests expected = source.checked().summary().digests();
        Digests found = digests.take();
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "the graph that was restored is not the one that was backed up: digests %s, expected %s"
                            .formatted(found, expected));
        }
        return found;
    }

    /// Finishes what an earlier process began.
    ///
    /// @throws GraphUnavailableException if the backup is no longer where it was
    void finish() {
        String[] work = transactions.read(mark::unfinished).orElse("").split(" ", 3);
        if (work.length == 3 && (work[0] + " ").equals(WorkMark.RESTORE)) {
            Path file = Path.of(work[2]);
            try {
                Source source = Source.of(file);
                if (!source.reader().sha256().equals(work[1])) {
                    throw cutOff(file, new IOException("it is another one now"));
                }
                replace(source, _ -> {});
            } catch (IOException | BackupException e) {
                throw cutOff(file, e);
            }
        }
    }

    private static GraphUnavailableException cutOff(Path file, Exception cause) {
        return GraphUnavailableException.cutOff(
                "a restore from %s was cut off, and cannot be finished: %s".formatted(file,
                        cause.getMessage()),
                "put the backup there again, or restore another: ./entourage restore FILE --replace",
                cause);
    }
}
