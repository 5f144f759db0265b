package org.entourage.graph.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
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
