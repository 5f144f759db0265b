package org.entourage.graph.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListener;

/// Neo4j gives a database up when it cannot write to its log, for want of room, and goes on only when it is started anew.
/// This waits for the room, and starts it.
final class DatabasePanicRecovery implements DatabaseEventListener {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final LogMark log;
    private final Runnable restart;
    private final BooleanSupplier mayTry;

    /// @param log     where it is noted
    /// @param mayTry  whether it has a chance
    /// @param restart ends the server that gave up, and starts another in its place
    DatabasePanicRecovery(LogMark log, BooleanSupplier mayTry, Runnable restart) {
        this.log = log;
        this.mayTry = mayTry;
        this.restart = restart;
    }

    @Override
    public void databasePanic(DatabaseEventContext event) {
        if (event.getDatabaseName().equals(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)) {
            log.cutOff();
            Thread.ofPlatform().daemon().name("panic-recovery").start(this::recover);
        }
    }

    private void recover() {
        try {
            do {
                Thread.sleep(LOOK);
            } while (!mayTry.getAsBoolean());
            restart.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void databaseStart(DatabaseEventContext event) {
        // as it should
    }

    @Override
    public void databaseShutdown(DatabaseEventContext event) {
        // as it should
    }

    @Override
    public void databaseCreate(DatabaseEventContext event) {
        // there is one only
    }

    @Override
    public void databaseDrop(DatabaseEventContext event) {
        // there is one only
    }
}
