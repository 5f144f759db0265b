package org.entourage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/// Chooses the Neo4j that tests of the graph run against.
public final class TestServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final boolean CONTAINER = "container".equals(System.getProperty("entourage.test.neo4j"));
    private static @Nullable Neo4jContainer container;

    /// Skips the tests of the second round where there is no engine for containers.
    static final class NeedsEngine implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return CONTAINER && !DockerClientFactory.instance().isDockerAvailable()
                    ? ConditionEvaluationResult.disabled("no engine for containers on this machine")
                    : ConditionEvaluationResult.enabled("there is a Neo4j for it");
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

    /// One container serves all tests of the round; the engine's client ends it with the JVM.
    private static synchronized Map<String, Object> contained() {
        Neo4jContainer running = container;
        if (running == null) {
            running = new Neo4jContainer(DockerImageName.parse(System.getProperty("entourage.test.image"))
                    .asCompatibleSubstituteFor("neo4j")).withAdminPassword("made-up-for-tests");
            running.start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
            container = running;
        }
        return Map.of("spring.neo4j.uri", running.getBoltUrl(), "spring.neo4j.authentication.password",
                running.getAdminPassword(), "entourage.sample", false, "entourage.beside-other-data", true);
    }
}
