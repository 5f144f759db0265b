package org.entourage.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.graph.Schema;

import static org.assertj.core.api.Assertions.assertThat;

/// Ends a process in the middle of a load, as `kill -9` does, and looks at what the next one finds.
class CrashIT {

    private static final String OLD = """
            - {key: a, subject: ann, relation: supported, object: club}
            - {key: b, subject: bob, relation: supported, object: club}
            """;
    private static final String NEW = """
            - {key: a, subject: ann, relation: funded, object: club}
            - {key: c, subject: cyd, relation: supported, object: club}
            """;

    @ParameterizedTest
    @CsvSource({"entities, old", "claims, old", "edges, old", "invariants, old", "committed, new"})
    void aLoadThatIsCutOffLeavesTheOldGraphOrTheNew(String step, String expected, @TempDir Path data)
            throws IOException, InterruptedException {
        assertThat(cutOff(data, step)).as("exit code of the process that was ended").isEqualTo(Cut.ENDED);
        assertThat(state(data)).isEqualTo(expected);
    }

    @Test
    void aStartThatIsCutOffIsMadeUpForByTheNext(@TempDir Path data) throws IOException, InterruptedException {
        assertThat(cutOff(data, "schema")).isEqualTo(Cut.ENDED);
        try (ConfigurableApplicationContext context = context(data, true)) {
            context.getBean(Opening.class).open();
            assertThat(context.getBean(Neo4jClient.class).query("MATCH (c:Claim) RETURN count(c)")
                    .fetchAs(Long.class).one()).hasValueSatisfying(claims -> assertThat(claims).isGreaterThan(20));
        }
    }

    private static int cutOff(Path data, String step) throws IOException, InterruptedException {
        Path log = data.resolve("log");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), Cut.class.getName(), data.toString(), step)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the process ends:%n%s", Files.readString(log)).isTrue();
        return process.exitValue();
    }

    private static ConfigurableApplicationContext context(Path data, boolean sample) {
        return new SpringApplicationBuilder(Entourage.class).web(WebApplicationType.NONE)
                .properties(Map.of("entourage.data", data.resolve("graph").toString(), "entourage.sample", sample))
                .run();
    }

    /// Which of the two graphs it is; anything in between is told as it is.
    private static String state(Path data) {
        try (ConfigurableApplicationContext context = context(data, false)) {
            context.getBean(Opening.class).open();
            List<String> live = List.copyOf(context.getBean(Neo4jClient.class).query("""
                    MATCH (claim:Claim) WHERE claim.endedAt IS NULL
                    RETURN claim.ref + ' ' + claim.relation AS claim ORDER BY claim""").fetchAs(String.class).all());
            List<String> edges = List.copyOf(context.getBean(Neo4jClient.class).query("""
                    MATCH (a)-[edge]->(b) WHERE edge.key IS NOT NULL RETURN edge.key AS edge ORDER BY edge""")
                    .fetchAs(String.class).all());
            if (live.equals(List.of("test/a@1 supported", "test/b@1 supported"))
                    && edges.equals(List.of("ann|supported|club", "bob|supported|club"))) {
                return "old";
            }
            return live.equals(List.of("test/a@2 funded", "test/c@1 supported"))
                    && edges.equals(List.of("ann|funded|club", "cyd|supported|club")) ? "new" : live + " " + edges;
        }
    }

    /// The process that is ended: loads one graph whole, and stops dead in the second load.
    static final class Cut {

        static final int ENDED = 137;

        private Cut() {}

        /// Takes the data folder, and the step after which to stop.
        public static void main(String[] arguments) {
            ConfigurableApplicationContext context = context(Path.of(arguments[0]), false);
            String step = arguments[1];
            if (step.equals("schema")) {
                context.getBean(Schema.class).apply();
                Runtime.getRuntime().halt(ENDED);
            }
            context.getBean(Opening.class).open();
            Load load = context.getBean(Load.class);
            load.load("old.yaml", bytes(OLD), List.of(), _ -> {});
            load.load("new.yaml", bytes(NEW), List.of(), done -> {
                if (done.equals(step)) {
                    Runtime.getRuntime().halt(ENDED);
                }
            });
            Runtime.getRuntime().halt(ENDED);
        }

        private static byte[] bytes(String claims) {
            return Graph.dossier("test", claims).getBytes(StandardCharsets.UTF_8);
        }
    }
}
