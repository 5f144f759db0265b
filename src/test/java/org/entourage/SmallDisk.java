package org.entourage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A small file system in memory, which a test fills. Needs a system on which the test may mount one.
public final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /// Mounts one.
    ///
    /// @param folder that is empty
    /// @return empty if this system does not let the test
    public static Optional<SmallDisk> at(Path folder, int megabytes) throws InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "tmpfs", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /// Lets nobody write any more.
    public boolean makeReadOnly() throws InterruptedException {
        return run("mount", "-o", "remount,ro", folder.toString());
    }

    /// Its folder.
    public Path folder() {
        return folder;
    }

    /// Fills it.
    ///
    /// @param left megabytes that stay free
    public void fill(int left) {
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(folder).getUsableSpace() > ((long) left << 20)) {
                out.write(block);
            }
        } catch (IOException e) {
            if (left > 0) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Frees what was filled.
    public void free() throws IOException {
        Files.deleteIfExists(ballast);
    }

    @Override
    public void close() {
        try {
            // lazily: an end that was given up keeps files open
            run("umount", "-l", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == 0;
            if (!done) {
                System.out.println(String.join(" ", command) + ": " + said.strip());
            }
            return done;
        } catch (IOException e) {
            System.out.println(e.getMessage());
            return false;
        }
    }
}
