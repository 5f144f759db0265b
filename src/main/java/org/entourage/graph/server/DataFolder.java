package org.entourage.graph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The folder of an embedded graph. Everything in it is readable by its owner alone.
public final class DataFolder {

    /// The folder in it where Neo4j keeps its store and logs.
    static final String STORE = "neo4j";

    private static final int PASSWORD_BYTES = 24;

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path path() {
        return folder;
    }

    /// Where Neo4j keeps its store and logs.
    Path neo4j() {
        return folder.resolve(STORE);
    }

    void create() throws IOException {
        for (Path each : List.of(folder, neo4j())) {
            Files.createDirectories(each, ownerOnly("rwx------"));
            if (isPosix()) {
                // the folder may have been there before, open to others
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /// The Bolt password, made on first use.
    public String password() {
        Path file = passwordFile();
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                writeForOwner(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw GraphUnavailableException.using(folder, e);
        }
    }

    Path passwordFile() {
        return folder.resolve("bolt-password");
    }

    /// What Neo4j locks as long as it has the store open.
    Path storeLock() {
        return neo4j().resolve("data").resolve("databases").resolve("store_lock");
    }

    /// The Bolt address of the instance that has the graph open; empty if none has.
    public Optional<String> running() {
        Path lock = storeLock();
        Path address = folder.resolve("bolt-address");
        if (!Files.exists(lock) || !Files.exists(address) || isFree(lock)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(address).strip());
        } catch (IOException e) {
            throw GraphUnavailableException.using(folder, e);
        }
    }

    void announce(String boltAddress) throws IOException {
        writeForOwner(folder.resolve("bolt-address"), boltAddress);
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(folder.resolve("bolt-address"));
    }

    /// An address left behind by a process that was killed must not be trusted: its port may be another's by now.
    private boolean isFree(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (IOException e) {
            throw GraphUnavailableException.using(folder, e);
        }
    }

    private static void writeForOwner(Path file, String text) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new",
                ownerOnly("rw-------"));
        Files.writeString(temporary, text + "\n");
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
