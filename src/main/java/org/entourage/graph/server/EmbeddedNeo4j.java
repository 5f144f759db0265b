package org.entourage.graph.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import inet.ipaddr.IPAddressString;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusLogger;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// A Neo4j in this JVM, reached like any other through Bolt on the loopback address.
public final class EmbeddedNeo4j implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    /// What `LOAD CSV` must not fetch from: any address.
    private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"),
            new IPAddressString("::/0"));

    private static final Duration LOOK = Duration.ofSeconds(1);

    /// By how many percent an index has grown when Neo4j reads all of it again to know what it holds. At five, as Neo4j has
    /// it, a load of a million entities reads each index twenty times over.
    private static final int SAMPLED_AGAIN = 100;

    private final DataFolder folder;
    private final GraphSettings settings;
    private final Disk disk;
    private final LogMark log;
    private final int port;
    private DatabaseManagementService service;
    private boolean closed;

    private EmbeddedNeo4j(DataFolder folder, GraphSettings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.disk = new Disk(folder.path());
        this.log = new LogMark(folder.path());
        this.service = service(settings.boltPort());
        this.port = ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT).getPort();
        folder.announce(address());
    }

    /// Opens the graph of a folder, or makes a new one.
    ///
    /// @throws GraphUnavailableException if another process has it open, or the folder cannot be used
    public static EmbeddedNeo4j start(DataFolder folder, GraphSettings settings) {
        Path path = folder.path();
        try {
            folder.create();
            if (new Disk(path).isFull()) {
                throw new Disk(path).full(null);
            }
            return new EmbeddedNeo4j(folder, settings);
        } catch (IOException e) {
            throw GraphUnavailableException.using(path, e);
        } catch (GraphUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw GraphUnavailableException.opening(path, e);
        }
    }

    private DatabaseManagementService service(int boltPort) {
        DatabaseManagementService started = new DatabaseManagementServiceBuilder(folder.neo4j())
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, boltPort))
                .setConfig(BoltConnector.advertised_address, new SocketAddress(HOST, boltPort))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(settings.pageCache()))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
                .setConfig(GraphDatabaseSettings.index_sampling_update_percentage, SAMPLED_AGAIN)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "128m size")
                .setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, !log.isCutOff())
                // without room for the next log it would take no more changes until it is told to; with it, see DatabasePanicRecovery
                .setConfig(GraphDatabaseInternalSettings.dynamic_read_only_failover, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .build();
        requireOpen(started);
        log.whole();
        // that its own logs cannot be written is not told on the user's screen, line by line
        StatusLogger.getLogger().getFallbackListener().setLevel(Level.OFF);
        started.registerDatabaseEventListener(new DatabasePanicRecovery(log, disk::hasRoom, this::restart));
        // Bolt over WebSocket takes connections from any web page, so the password stands from the first moment on
        started.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
                CypherFile.text("server/password.cypher"), Map.of("password", folder.password()));
        return started;
    }

    /// A server comes up even where its database does not.
    private static void requireOpen(DatabaseManagementService started) {
        GraphDatabaseAPI graph = (GraphDatabaseAPI) started.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (!graph.isAvailable(0)) {
            DatabaseStateService<?> states = ((GraphDatabaseAPI) started
                    .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)).getDependencyResolver()
                    .resolveDependency(DatabaseStateService.class);
            Throwable cause = states.causeOfFailure(graph.databaseId()).orElse(null);
            started.shutdown();
            throw new IllegalStateException("the database was not opened", cause);
        }
    }

    /// At the same address, so that whoever has it finds the graph again.
    private synchronized void restart() {
        if (!closed) {
            service.shutdown();
            service = service(port);
        }
    }

    /// The address of its Bolt port.
    String address() {
        return "bolt://%s:%d".formatted(HOST, port);
    }

    /// Ends it. Where nothing can be written it does not wait, for Neo4j would try for ever: the process ends as one does
    /// that is killed, and what is not written in its place is written by the next start, from Neo4j's log.
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        folder.withdraw();
        Thread end = Thread.ofPlatform().daemon().name("end of the graph").start(this::end);
        try {
            while (!end.join(LOOK) && !disk.isFull()) {
                // it takes its time
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            while (disk.isFull()) {
                Thread.sleep(LOOK);
            }
            service.shutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
