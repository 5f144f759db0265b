package org.entourage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
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

/// A Neo4j as somebody else may have set one up: speaks TLS with a certificate that it made itself to those who ask for
/// it, has users, and can be set differently while it runs.
final class StrangeServer implements AutoCloseable {

    static final String PASSWORD = "made-up-for-tests";

    /// A store of certificates that has the server's, and what opens it.
    static final String STORE_PASSWORD = "changeit";

    private final Path folder;
    private final DatabaseManagementService service;

    StrangeServer(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        this.folder = folder;
        makeCertificate(folder.resolve("certificates"));
        SslPolicyConfig tls = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
        service = new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnector.encryption_level, EncryptionLevel.OPTIONAL)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(tls.enabled, true)
                .setConfig(tls.base_directory, folder.resolve("certificates"))
                .build();
        asAdministrator("CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED");
        asAdministrator("CREATE USER late SET PASSWORD $password CHANGE REQUIRED");
    }

    /// Host and port.
    String address() {
        return "127.0.0.1:" + database().getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT).getPort();
    }

    /// A store of certificates to trust, with the server's in it.
    Path trusted() {
        return folder.resolve("certificates").resolve("store.p12");
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

    private static void makeCertificate(Path folder) throws IOException, InterruptedException,
            GeneralSecurityException {
        Files.createDirectories(folder);
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=localhost",
                "-ext", "SAN=DNS:localhost,IP:127.0.0.1", "-ext", "BC=ca:true", "-validity", "2", "-storetype",
                "PKCS12", "-keystore", store.toString(), "-storepass", STORE_PASSWORD).redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool: " + said);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, STORE_PASSWORD.toCharArray());
        }
        Files.writeString(folder.resolve("private.key"), pem("PRIVATE KEY",
                keys.getKey("server", STORE_PASSWORD.toCharArray()).getEncoded()));
        Files.writeString(folder.resolve("public.crt"), pem("CERTIFICATE", keys.getCertificate("server").getEncoded()));
        // one that has the certificate alone, as whoever trusts it makes one
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        try (var stream = Files.newOutputStream(store)) {
            trusted.store(stream, STORE_PASSWORD.toCharArray());
        }
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what,
                Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content), what);
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
