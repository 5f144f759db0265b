package org.entourage.graph;

import java.nio.file.Path;
import java.util.Locale;

import org.neo4j.io.locker.FileLockException;

/// The graph cannot be used. Whoever started the application is told what to do, without a stack trace.
public final class GraphUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    GraphUnavailableException(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    GraphUnavailableException(String problem, String remedy) {
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
        return getCause() != null && Reach.of(getCause()) != Reach.FINAL;
    }

    /// Work that takes several transactions was cut off, and cannot be finished.
    public static GraphUnavailableException cutOff(String problem, String remedy, Throwable cause) {
        return new GraphUnavailableException(problem, remedy, cause);
    }

    /// A backup is being restored into it.
    static GraphUnavailableException restoring() {
        return new GraphUnavailableException("it is being restored from a backup, or that was cut off",
                "wait until it is through; if nobody restores it any more, give any command, or start Entourage again: "
                        + "either finishes it");
    }

    static GraphUnavailableException opening(Path folder, RuntimeException cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean locked = root instanceof FileLockException;
        return locked
                ? new GraphUnavailableException("another process has the graph in %s open".formatted(folder),
                        "stop it, or choose another folder with --data", cause)
                : new GraphUnavailableException("cannot open the graph in %s: %s".formatted(folder,
                        String.valueOf(root.getMessage()).replaceFirst("\\.$", "")),
                        "see the logs in %s".formatted(folder.resolve("neo4j").resolve("logs")), cause);
    }
}
