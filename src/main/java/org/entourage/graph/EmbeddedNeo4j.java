package org.entourage.graph;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// A Neo4j in this JVM, reached like any other through Bolt on the loopback address.
final class EmbeddedNeo4j implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    /// What `LOAD CSV` must not fetch from: any address.
    private static final List<IPAddressString> EVERYWHERE = List.of(new IPAddressString("0.0.0.0/0"),
            new IPAddressString("::/0"));

    private final DataFolder folder;
    private final DatabaseManagementService service;
    private final String address;

    private EmbeddedNeo4j(DataFolder folder, DatabaseManagementService service) throws IOException {
        this.folder = folder;
        this.service = service;
        setPassword();
        this.address = "bolt://%s:%d".formatted(HOST, port());
        folder.announce(address);
    }

    /// Opens the graph of a folder, or makes a new one.
    ///
    /// @throws GraphUnavailableException if another process has it open, or the folder cannot be used
    static EmbeddedNeo4j start(DataFolder folder, GraphSettings settings) {
        try {
            folder.create();
            return new EmbeddedNeo4j(folder, service(folder, settings));
        } catch (IOException e) {
            throw new GraphUnavailableException("cannot use the data folder %s: %s".formatted(folder.path(),
                    e.getMessage()), "choose another with --data, or make it writable", e);
        } catch (RuntimeException e) {
            throw GraphUnavailableException.opening(folder.path(), e);
        }
    }

    private static DatabaseManagementService service(DataFolder folder, GraphSettings settings) {
        return new DatabaseManagementServiceBuilder(folder.neo4j())
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, settings.boltPort()))
                .setConfig(BoltConnector.advertised_address, new SocketAddress(HOST, settings.boltPort()))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(settings.pageCache()))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "128m size")
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .build();
    }

    /// Bolt over WebSocket takes connections from any web page, so the password stands from the first moment on.
    private void setPassword() {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
                CypherFile.text("edits/password.cypher"), Map.of("password", folder.password()));
    }

    private int port() {
        return ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /// The address of its Bolt port.
    String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        folder.withdraw();
        service.shutdown();
    }
}
