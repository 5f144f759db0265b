package org.entourage.graph.backup;

import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

import org.entourage.graph.server.CypherFile;
import org.entourage.graph.server.GraphUnavailableException;

/// Lets one process at a time restore a backup: an open transaction holds a lock for as long as the process lives. It has a
/// session of its own: a transaction of `Transactions` is its thread's only one, and the restore needs many others meanwhile.
@Component
public final class RestoreLock {

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Driver driver;
    private final SessionConfig config;

    RestoreLock(Driver driver, DatabaseSelectionProvider database) {
        this.driver = driver;
        String name = database.getDatabaseSelection().getValue();
        this.config = name == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(name);
    }

    /// The lock, until it is closed.
    public record Held(Session session) implements AutoCloseable {

        @Override
        public void close() {
            session.close();
        }
    }

    /// Takes the lock.
    ///
    /// @throws GraphUnavailableException if another process has it
    public Held take() {
        try (Session trial = driver.session(config);
                Transaction transaction = trial
                        .beginTransaction(TransactionConfig.builder().withTimeout(WAIT).build())) {
            hold(transaction);
            transaction.rollback();
        } catch (TransientException | ClientException e) {
            throw GraphUnavailableException.cutOff("another process is restoring it from a backup",
                    "wait until that is through", e);
        }
        Session session = driver.session(config);
        hold(session.beginTransaction(TransactionConfig.builder().withTimeout(LONGEST).build()));
        return new Held(session);
    }

    private static void hold(Transaction transaction) {
        transaction.run(CypherFile.text("backup/hold-restore.cypher")).consume();
    }
}
