package org.entourage.graph.session;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.UntrustedServerException;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.Causes;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Retryability;
import org.entourage.graph.server.Server;
import org.entourage.graph.server.ServerVersion;
import org.entourage.graph.server.Shortened;

/// Says in words what is wrong with the server or the way to it, where, and what to do.
@Component
public final class Diagnosis {

    private final Server server;

    Diagnosis(Server server) {
        this.server = server;
    }

    /// The words for a failure; empty if neither the server nor the way to it is at fault.
    public Optional<GraphUnavailableException> of(Throwable failure) {
        Causes causes = Causes.of(failure);
        Optional<GraphUnavailableException> known = causes.first(GraphUnavailableException.class);
        if (known.isPresent()) {
            return known;
        }
        Optional<UntrustedServerException> stranger = causes.first(UntrustedServerException.class);
        return stranger.isPresent()
                ? stranger.map(this::ofAnotherMake)
                : causes.first(Neo4jException.class)
                        .flatMap(refusal -> Optional.ofNullable(words(refusal, causes)));
    }

    private @Nullable GraphUnavailableException words(Neo4jException refusal, Causes causes) {
        if (causes.have(UnknownHostException.class)) {
            return said(refusal, "is not to be found: no machine has that name",
                    "correct the name in NEO4J_URI, or look at the network");
        }
        if (causes.have(SSLException.class)) {
            return overTls(refusal, causes.first(SSLException.class).orElseThrow());
        }
        Optional<GraphUnavailableException> full = server.fullDisk(refusal);
        if (full.isPresent()
                && (refusal instanceof DatabaseException || Retryability.of(refusal) != Retryability.TRANSIENT)) {
            return full.get();
        }
        if (Retryability.STOPPED.equals(refusal.code())) {
            return said(refusal, "stopped after it could not write", server.whenStopped());
        }
        if (Retryability.of(refusal) == Retryability.UNREACHABLE) {
            return said(refusal, causes.have(ConnectException.class)
                    ? "cannot be reached: nothing listens there"
                    : "does not answer", server.whenSilent());
        }
        if (refusal.containsGqlStatus(Retryability.READ_ONLY)) {
            return said(refusal, "takes no changes: its database is read-only", server.whenReadOnly());
        }
        return byCode(refusal, String.valueOf(refusal.code()));
    }

    private GraphUnavailableException overTls(Neo4jException refusal, SSLException failure) {
        if (String.valueOf(failure.getMessage()).contains("Connection closed while")) {
            return said(refusal, "ends the connection when TLS begins",
                    "if it does not speak TLS, leave out the +s or +ssc of NEO4J_URI");
        }
        String reason = Shortened.rootMessage(failure);
        if (reason.startsWith("No subject alternative") || reason.startsWith("No name matching")) {
            return said(refusal, "shows a certificate for another name: " + reason,
                    "give NEO4J_URI the name that the certificate is for");
        }
        return said(refusal, "shows a certificate that is not trusted here: " + reason,
                "let Java trust it (docs/neo4j.md), or, where nobody can stand between you and the server, "
                        + "use +ssc in place of +s in NEO4J_URI");
    }

    private @Nullable GraphUnavailableException byCode(Neo4jException refusal, String code) {
        return switch (code) {
            case "Neo.ClientError.Security.Unauthorized" -> unauthorized(refusal);
            case "Neo.ClientError.Security.AuthenticationRateLimit" -> said(refusal,
                    "turns the user \"" + server.user() + "\" away for a while: too many wrong passwords",
                    "wait some seconds, correct NEO4J_USERNAME and NEO4J_PASSWORD, and try again");
            case "Neo.ClientError.Security.CredentialsExpired" -> said(refusal,
                    "wants a new password for the user \"" + server.user() + "\" before anything else",
                    "set one there with ALTER CURRENT USER SET PASSWORD, and give it in NEO4J_PASSWORD");
            case "Neo.ClientError.Security.Forbidden" -> said(refusal,
                    "does not let the user \"" + server.user() + "\" do this: " + Shortened.message(refusal),
                    "give the user the right to read, write, and change schema and tokens there, or name another in "
                            + "NEO4J_USERNAME");
            case "Neo.ClientError.Database.DatabaseNotFound" -> said(refusal,
                    "has no such database: " + Shortened.message(refusal),
                    "correct NEO4J_DATABASE; left out, the user's home database is used");
            case "Neo.ClientError.Transaction.TransactionTimedOut",
                    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" ->
                said(refusal,
                        "stopped at its time limit, and nothing was changed",
                        "ask for less, or try again when the server has less to do");
            case "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                    "Neo.TransientError.General.TransactionOutOfMemoryError" ->
                said(refusal,
                        "has not the memory for this, and nothing was changed",
                        "give it more (dbms.memory.transaction.total.max, server.memory.heap.max_size)");
            case "Neo.DatabaseError.Transaction.TransactionCommitFailed",
                    "Neo.DatabaseError.Transaction.TransactionLogError" ->
                said(
                        refusal, "could not write the change, and nothing was changed: " + Shortened.message(refusal),
                        server.whenStopped());
            default -> otherMake(refusal);
        };
    }

    private GraphUnavailableException unauthorized(Neo4jException refusal) {
        return server.password().isEmpty()
                ? said(refusal, "asks for a password, and none was given", "set NEO4J_USERNAME and NEO4J_PASSWORD")
                : said(refusal, "does not know the user \"" + server.user() + "\" with this password",
                        "correct NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    /// What the driver says of a server that does not speak its language.
    private @Nullable GraphUnavailableException otherMake(Neo4jException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (message.contains("responded HTTP")) {
            return said(refusal, "is a web server, not a Neo4j",
                    "give NEO4J_URI the port of Bolt: 7687 unless the server says otherwise");
        }
        return message.contains("protocol version")
                ? said(refusal, "is too old: it speaks no version of Bolt that this driver speaks",
                        "use Neo4j %s or newer".formatted(ServerVersion.OLDEST))
                : null;
    }

    private GraphUnavailableException ofAnotherMake(UntrustedServerException stranger) {
        return new GraphUnavailableException("%s is of another make: %s".formatted(server.named(),
                Shortened.message(stranger)),
                "give NEO4J_URI the address of a Neo4j %s or newer".formatted(
                        ServerVersion.OLDEST),
                stranger);
    }

    private GraphUnavailableException said(Neo4jException refusal, String isOrDoes, String remedy) {
        return new GraphUnavailableException(server.named() + " " + isOrDoes, remedy, refusal);
    }
}
