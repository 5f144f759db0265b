package org.entourage.edit.load;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.cli.CommandLineInterface;
import org.entourage.edit.VictimProcess;
import org.entourage.edit.VictimProcess.Waits;
import org.entourage.edit.load.Victim.Deed;

import static org.assertj.core.api.Assertions.assertThat;

/// Two processes on one data folder: commands join the one that has it open, changes go one after the other, and what a
/// killed process leaves behind misleads nobody.
class TwoProcessesIT {

    private static final int NO_GRAPH = 4;
    private static final String SECOND = Graph
            .dossier("second", "- {key: a, subject: ann, relation: supported, object: club}")
            .replace("reporter", "other-reporter");

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
    @Timeout(300)
    void changesGoOneAfterTheOtherAndAKilledProcessLeavesTheFolderToTheNext() throws Exception {
        String dossier = Files.writeString(folder.resolve("second.yaml"),
                SECOND).toString();
        try (VictimProcess first = new VictimProcess(folder.resolve("data"), Deed.LOAD, Waits.YES)) {
            assertThat(run("--port", "0")).isEqualTo(NO_GRAPH);
            assertThat(said()).contains("Cannot use the graph: another process has the graph in %s open.%n".formatted(
                    folder.resolve("data")), "What to do: stop it, or choose another folder with --data.");

            first.runTo("claims");
            CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> run("load", dossier));
            awaitSaid("Another change of this graph is being made; waiting until it is through.");
            first.runTo(Victim.MADE);
            assertThat(second.get()).as(said()).isZero();
            assertThat(said()).contains("The other change is made; going on.", "Loaded second, version 1: 1 new");
            assertThat(run("verify")).as(said()).isZero();
        }
        // killed; its address and its locks are left behind
        assertThat(folder.resolve("data/bolt-address")).exists();
        assertThat(run("load", dossier)).as(said()).isZero();
        assertThat(said()).contains("Loaded second, version 1: 0 new, 0 changed, 0 withdrawn, 1 untouched.");
        assertThat(run("verify")).as(said()).isZero();
        assertThat(said()).doesNotContain("\tat ");
    }

    @Test
    @Timeout(300)
    void aCommandWhoseGraphIsStoppedSaysSo() throws Exception {
        String dossier = Files.writeString(folder.resolve("second.yaml"),
                SECOND).toString();
        CompletableFuture<Integer> second;
        try (VictimProcess first = new VictimProcess(folder.resolve("data"), Deed.LOAD, Waits.YES)) {
            first.runTo("entities");
            second = CompletableFuture.supplyAsync(() -> run("load", dossier));
            awaitSaid("Another change of this graph is being made");
        }
        assertThat(second.get()).isEqualTo(NO_GRAPH);
        assertThat(said())
                .contains("Cannot use the graph: the Entourage that has the data folder open (bolt://127.0.0.1:",
                        "What to do: if it was stopped, do the same again: the data folder is then opened here.")
                .doesNotContain("\tat ");
        assertThat(run("load", dossier)).as(said()).isZero();
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void awaitSaid(String words) throws InterruptedException {
        while (!said().contains(words)) {
            Thread.sleep(50);
        }
    }

    private int run(String... command) {
        String[] all = new String[command.length + 2];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = "--data";
        all[command.length + 1] = folder.resolve("data").toString();
        return CommandLineInterface.run(all, (web, settings) -> {
            SpringApplication application = new SpringApplication(Entourage.class);
            application.setWebApplicationType(web);
            application.setDefaultProperties(Map.of("entourage.sample", false));
            return application.run(settings.entrySet().stream()
                    .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue())).toArray(String[]::new));
        });
    }
}
