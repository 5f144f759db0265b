package org.entourage.graph;

import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.stereotype.Component;

/// Lets one process at a time restore a backup: an open transaction holds a lock for as long as the process lives.
@Component
public final class RestoreLock {

    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Driver driver;

    RestoreLock(Driver driver) {
        this.driver = driver;
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
        try (Session trial = driver.session();
                Transaction transaction = trial
                        .beginTransaction(TransactionConfig.builder().withTimeout(WAIT).build())) {
            hold(transaction);
            transaction.rollback();
        } catch (TransientException | ClientException e) {
            throw GraphUnavailableException.cutOff("another process is restoring it from a backup",
                    "wait until that is through", e);
        }
        Session session = driver.session();
        hold(session.beginTransaction(TransactionConfig.builder().withTimeout(LONGEST).build()));
        return new Held(session);
    }

    private static void hold(Transaction transaction) {
        transaction.run(CypherFile.text("edits/hold-restore.cypher")).consume();
    }
}
