package org.entourage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.entourage.Certificate;

/// A Neo4j as somebody else may have set one up: speaks TLS with a certificate that it made itself to those who ask for
/// it, has users, and can be set differently while it runs.
final class StrangeServer implements AutoCloseable {

    static final String PASSWORD = "made-up-for-tests";

    private final Certificate certificate;
    private final DatabaseManagementService service;

    StrangeServer(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        this.certificate = Certificate.madeIn(folder.resolve("certificates"), "127.0.0.1");
        SslPolicyConfig tls = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
        service = new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.encryption_level, EncryptionLevel.OPTIONAL)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(tls.enabled, true)
                .setConfig(tls.base_directory, certificate.folder())
                .build();
        asAdministrator("CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED");
        asAdministrator("CREATE USER late SET PASSWORD $password CHANGE REQUIRED");
    }

    /// Host and port.
    String address() {
        return "127.0.0.1:" + database().getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /// What it shows to those who ask for TLS.
    Certificate certificate() {
        return certificate;
    }

    /// Sets it differently.
    <T> void set(Setting<T> setting, T value) {
        database().getDependencyResolver().resolveDependency(Config.class).setDynamic(setting, value, "a test");
    }

    /// Whether it takes changes.
    void readOnly(Set<String> databases) {
        set(GraphDatabaseSettings.read_only_databases, databases);
    }

    void run(String cypher) {
        database().executeTransactionally(cypher);
    }

    private GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    private void asAdministrator(String command) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(command,
                Map.of("password", PASSWORD));
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
