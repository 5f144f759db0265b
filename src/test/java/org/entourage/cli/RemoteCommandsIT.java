package org.entourage.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.Entourage;
import org.entourage.client.Client;
import org.entourage.client.Reply;
import org.entourage.graph.server.Server;

import static org.assertj.core.api.Assertions.assertThat;

/// Commands beside a running application: asked through it by a process that has nothing but the JDK, and as a process that
/// opens the graph by itself, here over Bolt, for a store is open once.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteCommandsIT {

    @TempDir
    private static Path folder = Path.of("");

    /// What takes long on a slow machine is not the matter here.
    private static final String LONGEST_READ = "300s";

    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() {
        SpringApplication starting = new SpringApplication(Entourage.class);
        starting.setWebApplicationType(WebApplicationType.SERVLET);
        application = starting.run("--entourage.data=" + data(), "--server.port=0",
                "--entourage.longest-read=" + LONGEST_READ);
    }

    @AfterAll
    void stop() {
        application.close();
        assertThat(data().resolve("command-address")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"supporters --of MEK --certainty suspected", "find --name giul --json",
        "ask who supported the MEK", "ask gibberish of no form", "profile --of nobody-at-all", "supporters --limit 3",
        "supporters --of MEK --as-of yesterday", "timeline --help", "report --of MEK --html"})
    void aQuestionPrintsTheSameEitherWay(String command) throws Exception {
        Outcome asked = asked(command.split(" ", -1));
        Server server = application.getBean(Server.class);
        Outcome opened = Outcome.of(Map.of("entourage.data", folder.resolve("none").toString(), "spring.neo4j.uri",
                server.uri(), "spring.neo4j.authentication.password", server.password(), "entourage.longest-read",
                LONGEST_READ), command.split(" ", -1));
        assertThat(comparable(asked)).isEqualTo(comparable(opened));
        assertThat(asked.out() + asked.err()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "load my.yaml", "check my.yaml", "no-such-command", "", "--port 0",
        "supporters @file"})
    void whatDoesNotAskIsLeftToAProcessOfItsOwn(String command) throws Exception {
        assertThat(asked(command.split(" ", -1))).isEqualTo(new Outcome(Reply.ELSEWHERE, "", ""));
    }

    @Test
    void whereNothingRunsNothingIsPrinted() throws Exception {
        assertThat(asked("supporters", "--of", "MEK", "--data", folder.resolve("none").toString()))
                .isEqualTo(new Outcome(Reply.ELSEWHERE, "", ""));
    }

    @Test
    void theApplicationGoesOnAfterACommand() throws Exception {
        assertThat(asked("find", "--name", "giul").exit()).isZero();
        assertThat(application.isActive()).isTrue();
        assertThat(asked("find", "--name", "giul").exit()).isZero();
    }

    /// Without the moment of asking, and the address that Neo4j Browser needs for a server which settings name.
    private static Outcome comparable(Outcome outcome) {
        return new Outcome(outcome.exit(), outcome.out().replaceAll("&dbms=[^\"]*", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "now"), outcome.err());
    }

    private static Path data() {
        return folder.resolve("data");
    }

    /// Asks as `entourage`, the script, does first.
    private static Outcome asked(String... command) throws IOException, InterruptedException {
        Path classes;
        try {
            classes = Path.of(Client.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        classes.toString(), "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                        Client.class.getName()));
        line.addAll(List.of(command));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("ENTOURAGE_DATA", data().toString());
        builder.environment().remove("NEO4J_URI");
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
