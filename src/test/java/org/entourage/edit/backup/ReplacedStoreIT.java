package org.entourage.edit.backup;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.cli.CommandLineInterface;

import static org.assertj.core.api.Assertions.assertThat;

/// `restore --replace` in a data folder that nothing runs on.
class ReplacedStoreIT {

    private static final int CLAIMS = 300;

    @TempDir
    private Path folder = Path.of("");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    void capture() {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void release() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void theGraphIsTheOldOneOrTheNewOneWhereverItIsKilled() throws Exception {
        String dossier = Files.writeString(folder.resolve("new.yaml"), Graph.dossier("new", IntStream.range(0, CLAIMS)
                .mapToObj("- {key: k%1$d, subject: p%1$d, relation: met, object: ann}"::formatted)
                .collect(Collectors.joining("\n")))).toString();
        assertThat(run("other", "load", dossier)).as(said()).isZero();
        String backup = folder.resolve("new.backup").toString();
        assertThat(run("other", "backup", backup)).as(said()).isZero();
        String after = digests("other");
        String old = Files.writeString(folder.resolve("old.yaml"),
                Graph.dossier("old", "- {key: a, subject: ann, relation: supported, object: club}")).toString();
        assertThat(run("data", "load", old)).as(said()).isZero();
        String before = digests("data");
        String password = Files.readString(folder.resolve("data/bolt-password"));
        Files.writeString(Files.createDirectories(folder.resolve("data/documents")).resolve("kept"), "kept");

        for (String moment : List.of("restoring/neo4j", "restoring/neo4j/data/databases/neo4j")) {
            kill(backup, folder.resolve("data").resolve(moment));
            said.reset();
            assertThat(digests("data")).isEqualTo(before);
            assertThat(said()).contains("was cut off; it is what it was, and what was left is deleted.");
        }
        assertThat(run("data", "restore", backup, "--replace")).as(said()).isZero();
        assertThat(digests("data")).isEqualTo(after);
        assertThat(Files.readString(folder.resolve("data/bolt-password"))).isEqualTo(password);
        assertThat(folder.resolve("data/documents/kept")).hasContent("kept");
        try (Stream<Path> all = Files.list(folder.resolve("data"))) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("neo4j", "documents",
                    "bolt-password", "log-mark");
        }
    }

    private void kill(String backup, Path once) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Entourage.class.getName(), "restore", backup, "--replace", "--data",
                folder.resolve("data").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        while (!Files.exists(once) && process.isAlive()) {
            Thread.sleep(10);
        }
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String digests(String data) {
        int from = said().length();
        assertThat(run(data, "verify")).as(said()).isZero();
        return said().substring(from).lines().filter(line -> line.matches(".*[0-9a-f]{64}.*"))
                .collect(Collectors.joining("\n"));
    }

    private int run(String data, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--data", folder.resolve(data).toString()));
        return CommandLineInterface.run(all.toArray(String[]::new), (web, settings) -> {
            SpringApplication application = new SpringApplication(Entourage.class);
            application.setWebApplicationType(web);
            application.setDefaultProperties(Map.of("entourage.sample", false));
            return application.run(settings.entrySet().stream()
                    .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue())).toArray(String[]::new));
        });
    }
}
