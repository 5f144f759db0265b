package org.entourage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/// A certificate that signs itself, in a folder as Neo4j wants it.
///
/// @param folder holds `private.key`, `public.crt`, and `store.p12`, a store of Java's with nothing but the certificate
public record Certificate(Path folder) {

    private static final String STORE_PASSWORD = "changeit";

    /// Makes one.
    ///
    /// @param host the name or address that it is for
    public static Certificate madeIn(Path folder, String host)
            throws IOException, InterruptedException, GeneralSecurityException {
        Files.createDirectories(folder);
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=test",
                "-ext", "SAN=%s:%s".formatted(host.matches("[0-9.]+") ? "IP" : "DNS", host), "-ext", "BC=ca:true",
                "-validity", "2", "-storetype",
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
        try (OutputStream stream = Files.newOutputStream(store)) {
            trusted.store(stream, STORE_PASSWORD.toCharArray());
        }
        return new Certificate(folder);
    }

    /// Does something in a Java that trusts the certificate.
    public void trusted(Runnable work) {
        System.setProperty("javax.net.ssl.trustStore", folder.resolve("store.p12").toString());
        System.setProperty("javax.net.ssl.trustStorePassword", STORE_PASSWORD);
        try {
            work.run();
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what,
                Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content), what);
    }
}
