package org.entourage.edit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.BackupException;
import org.entourage.graph.BackupSummary;
import org.entourage.graph.BackupWriter;
import org.entourage.graph.ClaimWriter.Step;
import org.entourage.graph.GraphWriter;
import org.entourage.graph.Transactions;

/// Writes the whole graph to one file: all revisions, times, texts. Changes wait until it is through; reads go on. The file
/// gets its name only when all of it has reached the disk, and is readable by its owner alone.
@Service
public class Backup {

    private static final int BUFFER = 1 << 16;

    private final GraphWriter graph;
    private final BackupWriter writer;
    private final Transactions transactions;

    Backup(GraphWriter graph, BackupWriter writer, Transactions transactions) {
        this.graph = graph;
        this.writer = writer;
        this.transactions = transactions;
    }

    /// What to do with a file of that name.
    public enum Existing {
        /// Leave it, and write nothing.
        KEEP,
        /// Put the backup in its place.
        REPLACE
    }

    /// Writes the graph to a file.
    ///
    /// @param step told as each step is done: the kinds of what there is, edges, file
    /// @throws FileAlreadyExistsException if there is one, and it is to be kept
    /// @throws DossierException           if the graph has what we never write; there is no file then
    public BackupSummary backup(Path file, Existing existing, Step step) throws IOException {
        if (Files.exists(file) && (existing == Existing.KEEP || !Files.isRegularFile(file))) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path target = file.toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".part", ownerOnly());
        try {
            BackupSummary summary = write(temporary, step);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            step.done("file");
            return summary;
        } catch (BackupException e) {
            throw refusal(file, e);
        } catch (UncheckedIOException e) {
            throw new IOException("%s: %s".formatted(file, e.getMessage()), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private BackupSummary write(Path temporary, Step step) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            BackupSummary summary = transactions.examine(() -> {
                graph.lock();
                return written(channel, step);
            });
            channel.force(true);
            return summary;
        }
    }

    private BackupSummary written(FileChannel channel, Step step) {
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            BackupSummary summary = writer.write(out, step);
            out.flush();
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder's own entry must reach the disk, too. Not every system lets a folder be opened.
    private static void sync(Path folder) throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /// What a user is told of a file that is no backup, or of a graph that none can be made of.
    static DossierException refusal(Path file, BackupException e) {
        return new DossierException(List.of(new Problem(Place.of(file.toString()), String.valueOf(e.getMessage()),
                e.expected(), e.hint())));
    }
}
