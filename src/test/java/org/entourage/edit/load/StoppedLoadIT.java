package org.entourage.edit.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.edit.open.Opening;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.session.Maintenance;

import static org.assertj.core.api.Assertions.assertThat;

/// The end of a process of its own that loads in parts, as by Ctrl+C.
class StoppedLoadIT {

    private static final int CLAIMS = 3_000;
    private static final int PART = 100;
    /// Not SIGINT, which a process does not hear that a script has started in the background.
    private static final int BY_SIGTERM = 128 + 15;

    @TempDir
    private static Path folder = Path.of("");

    @Test
    void endsItAfterThePartAtHandAndSaysHowToGoOn() throws Exception {
        Path file = folder.resolve("large.yaml");
        Files.writeString(file, Graph.dossier("large", IntStream.range(0, CLAIMS)
                .mapToObj("- {key: k%1$d, subject: p%1$d, relation: met, object: ann}"::formatted)
                .collect(Collectors.joining("\n"))));
        Process load = load(file);
        List<String> said = new ArrayList<>();
        int signals = 0;
        try (BufferedReader lines = load.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains("writing claims") && signals++ == 0) {
                    assertThat(new ProcessBuilder("kill", "-TERM", String.valueOf(load.pid())).start().waitFor())
                            .isZero();
                }
            }
        }
        assertThat(load.waitFor()).as("%s", said).isEqualTo(BY_SIGTERM);
        assertThat(said).anySatisfy(line -> assertThat(line).startsWith("Stopped: the load of dossier \"large\"")
                .contains("./entourage load " + file).contains("--undo"));
        try (ConfigurableApplicationContext context = Victim.context(folder.resolve("data"), false)) {
            context.getBean(Opening.class).open();
            assertThat(context.getBean(Maintenance.class).underWay()).isPresent();
            long written = context.getBean(Neo4jClient.class).query("MATCH (c:Claim) RETURN count(c)")
                    .fetchAs(Long.class).one().orElseThrow();
            assertThat(written).isBetween(0L, CLAIMS - 1L);
            assertThat(written % PART).isZero();
            assertThat(context.getBean(Verify.class).verify().findings()).isEmpty();
        }
    }

    private static Process load(Path file) throws IOException {
        ProcessBuilder process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Entourage.class.getName(), "load", file.toString(), "--data",
                folder.resolve("data").toString(), "--no-sample").redirectErrorStream(true);
        process.environment().put("ENTOURAGE_PART", String.valueOf(PART));
        return process.start();
    }
}
