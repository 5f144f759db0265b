package org.entourage.edit.backup;

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
import java.util.Collections;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.entourage.document.Documents;
import org.entourage.dossier.DossierException;
import org.entourage.graph.backup.BackupException;
import org.entourage.graph.backup.BackupSummary;
import org.entourage.graph.backup.BackupWriter;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.GraphWriter;

/// Writes the whole graph to one file: all revisions, times, texts. Changes wait until it is through; reads go on. The file
/// gets its name only when all of it has reached the disk, and is readable by its owner alone.
@Service
public class Backup {

    private static final int BUFFER = 1 << 16;

    private final GraphWriter graph;
    private final BackupWriter writer;
    private final Documents documents;
    private final Transactions transactions;

    Backup(GraphWriter graph, BackupWriter writer, Documents documents, Transactions transactions) {
        this.documents = documents;
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

    /// What a backup holds.
    public enum Scope {
        /// The graph, and the documents of this machine, those too that no dossier names yet.
        WITH_DOCUMENTS,
        /// The graph alone, with the texts that are attached.
        GRAPH_ALONE
    }

    /// Writes the graph and the documents to a file.
    ///
    /// @throws IOException as the method below
    public BackupSummary backup(Path file, Existing existing, Step step) throws IOException {
        return backup(file, existing, Scope.WITH_DOCUMENTS, step);
    }

    /// Writes the graph to a file.
    ///
    /// @param step told as each step is done: the kinds of what there is, edges, documents, file
    /// @throws FileAlreadyExistsException if there is one, and it is to be kept
    /// @throws DossierException           if the graph has what we never write, or the file cannot be written; there is none
    ///                                    then, and what was there before still is
    public BackupSummary backup(Path file, Existing existing, Scope scope, Step step) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        requirePlace(file, folder, existing);
        try {
            Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".part", ownerOnly());
            // who presses Ctrl+C leaves nothing behind, either
            temporary.toFile().deleteOnExit();
            try {
                BackupSummary summary = write(temporary, scope, step);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                sync(folder);
                step.done("file");
                return summary;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (BackupException e) {
            throw CheckedBackup.refusal(file, e);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(file, e);
        }
    }

    /// Refuses a place for a backup before the graph is opened for it.
    ///
    /// @throws FileAlreadyExistsException if there is a file, and it is to be kept
    /// @throws DossierException           if it is no place for a file
    public static void requirePlace(Path file, Existing existing) throws FileAlreadyExistsException {
        Path target = file.toAbsolutePath();
        requirePlace(file, Optional.ofNullable(target.getParent()).orElse(target), existing);
    }

    private static void requirePlace(Path file, Path folder, Existing existing) throws FileAlreadyExistsException {
        if (!Files.isDirectory(folder)) {
            throw CheckedBackup.refusal(file, "no folder " + folder, "one to write into", "make it first");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw CheckedBackup.refusal(file, Files.isDirectory(file) ? "a folder" : "no ordinary file",
                    "the name of a file", "name another");
        }
        if (Files.exists(file) && existing == Existing.KEEP) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private static DossierException unwritable(Path file, Exception e) {
        return CheckedBackup.refusal(file, "it cannot be written: " + e.getMessage(), "room, and the right to write",
                "nothing of it was left");
    }

    private BackupSummary write(Path temporary, Scope scope, Step step) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            BackupSummary summary = transactions.examine(() -> {
                graph.hold();
                return written(channel, scope, step);
            });
            channel.force(true);
            return summary;
        }
    }

    private BackupSummary written(FileChannel channel, Scope scope, Step step) {
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            BackupSummary summary = writer.write(out, scope == Scope.GRAPH_ALONE
                    ? Collections.emptySortedMap()
                    : documents.files(), step);
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
}
