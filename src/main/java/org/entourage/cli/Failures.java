package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import org.entourage.dossier.DossierException;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

/// Tells the user what went wrong and what to do. A stack trace is for faults of ours only.
final class Failures implements IExecutionExceptionHandler {

    static final int REFUSED = 1;
    static final int NOT_FOUND = 3;
    static final int NO_GRAPH = 4;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        PrintWriter out = line.getErr();
        Throwable cause = telling(failure);
        switch (cause) {
            case DossierException refused -> {
                refused.problems().forEach(out::println);
                int number = refused.problems().size();
                out.println("Refused: %s. Nothing was changed.".formatted(number == 1
                        ? "1 problem"
                        : number + " problems"));
                return REFUSED;
            }
            case UnknownNameException unknown -> {
                out.println(unknown.getMessage());
                return NOT_FOUND;
            }
            case GoneException gone -> {
                out.println(gone.getMessage());
                return NOT_FOUND;
            }
            case GraphUnavailableException unavailable -> {
                out.println("Cannot use the graph: %s.%nWhat to do: %s.".formatted(unavailable.getMessage(),
                        unavailable.remedy()));
                return NO_GRAPH;
            }
            case BindException wrong -> {
                out.println(WrongSetting.inWords(wrong));
                return NO_GRAPH;
            }
            case PortInUseException used -> {
                out.println("Port %d is taken, perhaps by another Entourage.%nWhat to do: --port with another number."
                        .formatted(used.getPort()));
                return NO_GRAPH;
            }
            case Neo4jException refused -> {
                out.println("Neo4j does not answer as it should: %s%nWhat to do: check NEO4J_URI, NEO4J_USERNAME and "
                        .formatted(refused.getMessage()) + "NEO4J_PASSWORD, and whether the server runs.");
                return NO_GRAPH;
            }
            case FileAlreadyExistsException there -> out.println(
                    "%s is there already; --force replaces it.".formatted(there.getFile()));
            case NoSuchFileException missing -> out.println("No such file: " + missing.getFile());
            case IOException unreadable -> out.println("Cannot read: " + unreadable.getMessage());
            case IllegalArgumentException wrong -> out.println(wrong.getMessage());
            default -> failure.printStackTrace(out);
        }
        return REFUSED;
    }

    /// The failure that we have words for, which a framework may have wrapped.
    private static Throwable telling(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof GraphUnavailableException || cause instanceof DossierException
                    || cause instanceof PortInUseException || cause instanceof BindException
                    || cause instanceof Neo4jException) {
                return cause;
            }
        }
        return failure instanceof ApplicationContextException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }
}
