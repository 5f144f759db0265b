package org.entourage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.shaded.org.awaitility.core.ConditionTimeoutException;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/// Chooses the Neo4j that tests of the graph run against.
public final class TestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// Whether this is the round against a container.
    public static final boolean CONTAINER = "container".equals(System.getProperty("entourage.test.neo4j"));
    private static final DockerImageName IMAGE = DockerImageName
            .parse(System.getProperty("entourage.test.image", "neo4j")).asCompatibleSubstituteFor("neo4j");
    private static final String CERTIFICATES = "/var/lib/neo4j/certificates/bolt";
    private static @Nullable Neo4jContainer container;
    private static @Nullable Certificate certificate;

    /// Skips the tests of the second round where there is no engine for containers, or no image to be had.
    static final class NeedsEngine implements ExecutionCondition {

        private static @Nullable String missing;

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String reason = CONTAINER ? missing() : "";
            return reason.isEmpty()
                    ? ConditionEvaluationResult.enabled("there is a Neo4j for it")
                    : ConditionEvaluationResult.disabled(reason);
        }

        /// What is missing, found out once; empty if nothing is. A container that does not start is a failure.
        private static synchronized String missing() {
            String known = missing;
            if (known == null) {
                known = found();
                missing = known;
            }
            return known;
        }

        private static String found() {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                return "no engine for containers on this machine";
            }
            try {
                return new RemoteDockerImage(IMAGE).get().isEmpty() ? "no image " + IMAGE : "";
            } catch (ContainerFetchException | ConditionTimeoutException e) {
                return "the image %s is not here and cannot be had: %s".formatted(IMAGE, e.getMessage());
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings()));
    }

    private static Map<String, Object> settings() {
        return CONTAINER ? contained() : embedded();
    }

    private static Map<String, Object> embedded() {
        try {
            return Map.of("entourage.data", Files.createTempDirectory("entourage").toString(), "entourage.sample",
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the container shows to those who ask for TLS; empty if there is none.
    public static Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    private static Certificate selfSigned() {
        try {
            return Certificate.madeIn(Files.createTempDirectory("certificate"),
                    DockerClientFactory.instance().dockerHostIpAddress());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// One container serves all tests of the round; the engine's client ends it with the JVM.
    private static synchronized Map<String, Object> contained() {
        Neo4jContainer running = container;
        if (running == null) {
            certificate = selfSigned();
            running = new Neo4jContainer(IMAGE).withAdminPassword("made-up-for-tests")
                    .withNeo4jConfig("server.bolt.tls_level", "OPTIONAL")
                    .withNeo4jConfig("dbms.ssl.policy.bolt.enabled", "true")
                    .withNeo4jConfig("dbms.ssl.policy.bolt.base_directory", CERTIFICATES);
            for (String file : List.of("private.key", "public.crt")) {
                running.withCopyFileToContainer(MountableFile.forHostPath(certificate.folder().resolve(file), 0644),
                        CERTIFICATES + "/" + file);
            }
            running.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
            container = running;
        }
        return Map.of("spring.neo4j.uri", running.getBoltUrl(), "spring.neo4j.authentication.password",
                running.getAdminPassword(), "entourage.sample", false, "entourage.beside-other-data", true);
    }
}
