package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Does something again whenever one of some files changes.
///
/// It looks at them about three times a second, and waits until they have stood still from one look to the next: an
/// editor may empty a file before it writes it, or put another in its place.
final class FileWatch {

    private static final Duration PAUSE = Duration.ofMillis(330);
    private static final int LOOKS_BEFORE_WORD = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final List<Path> files;
    private final Work work;
    private final PrintWriter out;

    /// What is done again.
    @FunctionalInterface
    interface Work {

        /// Does it.
        ///
        /// @return the exit code
        int run() throws IOException;
    }

    FileWatch(List<Path> files, Work work, PrintWriter out) {
        this.files = List.copyOf(files);
        this.work = work;
        this.out = out;
    }

    /// What tells one state of a file from another.
    private record Look(FileTime modified, long size, @Nullable Object key) {}

    /// Goes on until the thread is interrupted.
    ///
    /// @return the last exit code
    /// @throws IOException if a file cannot be read at the start
    int run() throws IOException {
        Map<Path, Look> done = looks();
        Map<Path, Look> last = done;
        int code = work.run();
        say("watching; Ctrl+C ends it");
        try {
            for (int lacking = 0; true;) {
                Thread.sleep(PAUSE);
                Map<Path, Look> now = looks();
                boolean complete = now.size() == files.size();
                lacking = complete ? 0 : lacking + 1;
                if (lacking == LOOKS_BEFORE_WORD) {
                    say("waiting for a file that is gone: " + missing(now));
                }
                if (complete && now.equals(last) && !now.equals(done)) {
                    say("changed");
                    done = now;
                    code = again(code);
                }
                last = now;
            }
        } catch (InterruptedException e) {
            return code;
        }
    }

    private int again(int code) {
        try {
            return work.run();
        } catch (IOException e) {
            say("cannot read: " + e.getMessage());
            return code;
        }
    }

    private void say(String what) {
        out.println("---- %s %s".formatted(TIME.format(LocalTime.now(ZoneId.systemDefault())), what));
        out.flush();
    }

    private String missing(Map<Path, Look> now) {
        return files.stream().filter(file -> !now.containsKey(file)).map(Path::toString)
                .collect(Collectors.joining(", "));
    }

    private Map<Path, Look> looks() throws IOException {
        Map<Path, Look> looks = new HashMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                looks.put(file, new Look(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
            } catch (NoSuchFileException e) {
                // it may come back
            }
        }
        return looks;
    }
}
