package org.entourage.graph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Puts a graph that is made beside in the place of that of a data folder, while nothing runs on it. One folder is renamed:
/// before that the graph is the old one, after it the new one, and what is left to do then the next start does. Password
/// and originals of documents stay.
public final class StoreSwap implements AutoCloseable {

    /// Where the new graph is made.
    private static final String MAKING = "restoring";

    /// The same when it is whole: from here on it is the graph of the data folder.
    private static final String MADE = "restored";

    /// The graph that was there before.
    private static final String OLD = "replaced";

    /// Where the originals of documents are.
    private static final String DOCUMENTS = "documents";

    private static final List<String> ALL = List.of(MAKING, MADE, OLD);

    private final DataFolder folder;
    private final Locked swapping;
    private final @Nullable Locked store;

    private StoreSwap(DataFolder folder, Locked swapping, @Nullable Locked store) {
        this.folder = folder;
        this.swapping = swapping;
        this.store = store;
    }

    /// What an earlier process has left in a data folder.
    ///
    /// @param inWords what was done with it
    public record Left(String inWords) {}

    /// A file that no other process locks meanwhile.
    private record Locked(FileChannel channel) implements AutoCloseable {

        /// Null if another process has it.
        static @Nullable Locked of(Path file) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            FileLock lock;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                lock = null;
            }
            if (lock == null) {
                channel.close();
                return null;
            }
            return new Locked(channel);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /// Begins: from here on nothing can open the graph of the data folder.
    ///
    /// @throws GraphUnavailableException if another process has it open, or is swapping it
    public static StoreSwap begin(DataFolder folder) throws IOException {
        folder.create();
        settle(folder);
        Locked swapping = swapping(folder);
        Locked store = null;
        if (Files.exists(folder.storeLock())) {
            store = Locked.of(folder.storeLock());
            if (store == null) {
                swapping.close();
                throw new GraphUnavailableException("another process has the graph in %s open".formatted(folder.path()),
                        "stop it, or choose another folder with --data");
            }
        }
        Files.createDirectories(folder.path().resolve(MAKING));
        return new StoreSwap(folder, swapping, store);
    }

    private static Locked swapping(DataFolder folder) throws IOException {
        // a file that every data folder has, and that stays
        folder.password();
        Locked locked = Locked.of(folder.passwordFile());
        if (locked == null) {
            throw new GraphUnavailableException(
                    "another process puts a backup in the place of the graph in " + folder.path(),
                    "wait until it is through");
        }
        return locked;
    }

    /// The data folder of the new graph.
    public Path beside() {
        return folder.path().resolve(MAKING);
    }

    /// Makes the new graph, which is closed and whole, that of the data folder.
    ///
    /// @throws GraphUnavailableException if the old one cannot be moved, as where its folder is a disk of its own
    public void swap() throws IOException {
        Path made = folder.path().resolve(MADE);
        move(beside(), made);
        try {
            finish(folder);
        } catch (IOException e) {
            if (!Files.exists(made.resolve(DataFolder.STORE)) || !Files.exists(folder.neo4j())) {
                throw e;
            }
            // nothing was moved yet, and no later start could
            move(made, beside());
            throw new GraphUnavailableException("the graph in %s is what it was, for its folder cannot be moved: %s"
                    .formatted(folder.path(), e.getMessage()), "restore into another folder, with --data", e);
        }
    }

    /// Finishes what an earlier process has left, or takes it away, before the graph is opened.
    ///
    /// @return what it was; empty if there is nothing
    /// @throws GraphUnavailableException if another process is swapping it
    public static Optional<Left> settle(DataFolder folder) {
        if (ALL.stream().noneMatch(name -> Files.exists(folder.path().resolve(name)))) {
            return Optional.empty();
        }
        try (Locked _ = swapping(folder)) {
            boolean made = Files.exists(folder.path().resolve(MADE));
            finish(folder);
            return Optional.of(new Left("Putting a backup in the place of the graph in %s was cut off; %s.".formatted(
                    folder.path(), made ? "that is done now" : "it is what it was, and what was left is deleted")));
        } catch (IOException e) {
            throw GraphUnavailableException.using(folder.path(), e);
        }
    }

    /// Each step can be the last that a process does.
    private static void finish(DataFolder folder) throws IOException {
        Path made = folder.path().resolve(MADE);
        Path old = folder.path().resolve(OLD);
        if (Files.exists(made.resolve(DataFolder.STORE))) {
            if (Files.exists(folder.neo4j())) {
                delete(old);
                move(folder.neo4j(), old);
            }
            // whatever the log of the old one was
            new LogMark(folder.path()).whole();
            keep(made.resolve(DOCUMENTS), folder.path().resolve(DOCUMENTS));
            move(made.resolve(DataFolder.STORE), folder.neo4j());
        }
        delete(old);
        delete(made);
        delete(folder.path().resolve(MAKING));
    }

    /// Puts files to those that are there. Each has its digest for a name.
    private static void keep(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path place = to.resolve(from.relativize(each));
                if (!Files.exists(place)) {
                    Files.createDirectories(Objects.requireNonNull(place.getParent()));
                    move(each, place);
                }
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            // the names must reach the disk before what comes next; not every system lets a folder be opened
            try (FileChannel channel = FileChannel.open(to.resolveSibling("."), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Lets others open the graph, and deletes what was made beside and not put in place.
    @Override
    public void close() throws IOException {
        delete(beside());
        if (store != null) {
            store.close();
        }
        swapping.close();
    }
}
