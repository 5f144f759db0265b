package org.entourage.graph.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

import org.neo4j.io.locker.FileLockException;

/// The graph cannot be used. Whoever started the application is told what to do, without a stack trace.
public final class GraphUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    public GraphUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public GraphUnavailableException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /// What is wrong, as a sentence begins.
    public String sentence() {
        String problem = String.valueOf(getMessage());
        return problem.substring(0, 1).toUpperCase(Locale.ROOT) + problem.substring(1);
    }

    /// What to do about it.
    public String remedy() {
        return remedy;
    }

    /// Whether it may pass by itself.
    public boolean mayPass() {
        return getCause() != null && Retryability.of(getCause()) != Retryability.PERMANENT;
    }

    /// Work that takes several transactions was cut off, and cannot be finished.
    public static GraphUnavailableException cutOff(String problem, String remedy, Throwable cause) {
        return new GraphUnavailableException(problem, remedy, cause);
    }

    /// A backup is being restored into it.
    public static GraphUnavailableException restoring() {
        return new GraphUnavailableException("it is being restored from a backup, or that was cut off",
                "wait until it is through; if nobody restores it any more, give any command, or start Entourage again: "
                        + "either finishes it");
    }

    /// A load is written in parts, and not complete.
    public static GraphUnavailableException loading(String load, String howToGoOn) {
        return new GraphUnavailableException("%s, is not complete, and no other change is made before".formatted(
                load), howToGoOn);
    }

    /// Its writer may still be at it.
    public static GraphUnavailableException writing(String load, ZonedDateTime until) {
        return new GraphUnavailableException("%s, is being written by another process".formatted(load),
                "wait for it; if that process has ended, do the same again after %s".formatted(until.toInstant()));
    }

    /// Another writer has taken over.
    public static GraphUnavailableException takenOver(String load) {
        return new GraphUnavailableException("%s, was taken over by another process, or is over".formatted(
                load), "nothing: this process wrote nothing more of it");
    }

    /// A data folder that cannot be used.
    static GraphUnavailableException using(Path folder, IOException cause) {
        if (new Disk(folder).isFull()) {
            return new Disk(folder).full(cause);
        }
        String why = switch (cause) {
            case AccessDeniedException denied -> "you may not write %s".formatted(denied.getFile());
            case FileAlreadyExistsException taken -> "%s is a file".formatted(taken.getFile());
            case FileSystemException failed when failed.getReason() != null -> "%s: %s".formatted(failed.getFile(),
                    failed.getReason());
            default -> Shortened.message(cause);
        };
        return new GraphUnavailableException("cannot use the data folder %s: %s".formatted(folder, why),
                "choose another with --data, or make it writable for you", cause);
    }

    /// A data folder whose graph cannot be opened.
    static GraphUnavailableException opening(Path folder, RuntimeException cause) {
        Causes causes = Causes.of(cause);
        if (causes.have(FileLockException.class)) {
            return new GraphUnavailableException("another process has the graph in %s open".formatted(folder),
                    "stop it, or choose another folder with --data", cause);
        }
        if (new Disk(folder).isFull()) {
            return new Disk(folder).full(cause);
        }
        Optional<AccessDeniedException> denied = causes.first(AccessDeniedException.class);
        return denied.isPresent()
                ? using(folder, denied.get())
                : new GraphUnavailableException("cannot open the graph in %s: %s".formatted(folder,
                        Shortened.rootMessage(cause)),
                        "see the logs in %s".formatted(folder.resolve("neo4j").resolve("logs")), cause);
    }
}
