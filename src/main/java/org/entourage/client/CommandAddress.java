package org.entourage.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// Where a running application takes commands, as a file in its data folder says, which the owner alone can read.
///
/// @param port  on the loopback address
/// @param token that a command must know
record CommandAddress(int port, String token) {

    private static final String FILE = "command-address";

    /// What a running application holds a lock on: a byte far behind the file's end, for on Windows nobody else can read
    /// what is locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    static Path file(Path data) {
        return data.resolve(FILE);
    }

    /// The address of the application that runs on a data folder; empty if none does. A file that was left behind by a
    /// process that was killed is not trusted: its port may be another's by now. That is told by the lock.
    static Optional<CommandAddress> of(Path data) {
        Path file = file(data);
        try {
            return Files.exists(file) && isHeld(file) ? read(file) : Optional.empty();
        } catch (IOException e) {
            // withdrawn at this moment, or another's: the ordinary way will tell
            return Optional.empty();
        }
    }

    private static Optional<CommandAddress> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new CommandAddress(Integer.parseInt(lines.get(0)), lines.get(1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isHeld(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED, 1, false)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /// Holds the lock of a file for as long as the channel is open.
    static FileChannel hold(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        // a client that looks holds it for a moment: wait for that
        channel.lock(LOCKED, 1, false);
        return channel;
    }
}
