package org.entourage.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.Graph;
import org.entourage.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/// What who points `NEO4J_URI` somewhere is told: each time one sentence that says what is wrong and where, one that says
/// what to do, and exit code 4.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyNeo4jIT {

    private static final String CLAIM = "- {key: a, subject: ann, relation: supported, object: club}";

    @TempDir
    private static Path folder = Path.of("");
    private StrangeServer server;
    private Path dossier = Path.of("");

    @BeforeAll
    void start() throws Exception {
        server = new StrangeServer(folder.resolve("strange"));
        dossier = Files.writeString(folder.resolve("claims.yaml"), Graph.dossier("test", CLAIM));
        assertThat(at("bolt://" + server.address(), "load", dossier.toString()).exit()).isZero();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aWrongPasswordIsNamedWithoutBeingShown() {
        Outcome outcome = at(Map.of("spring.neo4j.authentication.username", "stranger",
                "spring.neo4j.authentication.password", "guess"), "bolt://" + server.address(), asking());
        outcome.refuses("Neo4j at bolt://%s does not know the user \"stranger\" with this password".formatted(
                server.address()), "correct NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void noPasswordIsNotAWrongOne() {
        at(Map.of("spring.neo4j.authentication.password", ""), "bolt://" + server.address(), asking()).refuses(
                "Neo4j at bolt://%s asks for a password, and none was given".formatted(server.address()),
                "set NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void aPasswordThatMustBeChangedFirstIsNamed() {
        at(Map.of("spring.neo4j.authentication.username", "late"), "bolt://" + server.address(), asking()).refuses(
                "Neo4j at bolt://%s wants a new password for the user \"late\" before anything else".formatted(
                        server.address()),
                "set one there with ALTER CURRENT USER SET PASSWORD, and give it in NEO4J_PASSWORD");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsTrustedOnRequestOnly() {
        String secured = "bolt+s://" + server.address();
        at(secured, asking()).refuses("Neo4j at %s shows a certificate that is not trusted here: ".formatted(secured)
                + "unable to find valid certification path to requested target",
                "let Java trust it (docs/neo4j.md), or, where nobody can stand between you and the server, use +ssc in "
                        + "place of +s in NEO4J_URI");
        assertAnswers(at("bolt+ssc://" + server.address(), asking()));
        server.certificate().trusted(() -> assertAnswers(at(secured, asking())));
    }

    @Test
    void aServerThatIsTooOldIsRefusedWithFoundAndNeeded() {
        try (Wire wire = new Wire("bolt://" + server.address())) {
            wire.change(reply -> reply.replaceAll("Neo4j/2026\\.\\d\\d", "Neo4j/2025.11"));
            at(wire.uri(), asking()).refuses(
                    "Neo4j at %s is too old: found Neo4j 2025.11.1, needed Neo4j 2026.08 or newer"
                            .formatted(wire.uri()),
                    "update it, or leave out NEO4J_URI: the embedded one is new enough");
            wire.change(reply -> reply.replaceAll("Neo4j/2026\\.\\d\\d\\.\\d", "Neo4j/v5.11.0 c"));
            at(wire.uri(), asking())
                    .refuses("Neo4j at %s is of another make: it calls itself \"Neo4j/v5.11.0 c\"".formatted(
                            wire.uri()), "give NEO4J_URI the address of a Neo4j 2026.08 or newer");
            wire.change(reply -> reply.replaceAll("Neo4j/2026\\.\\d\\d\\.\\d", "Memgraph/3.12.0"));
            at(wire.uri(), asking()).refuses(
                    "Neo4j at %s is of another make: Server does not identify as a genuine Neo4j "
                            .formatted(wire.uri()) + "instance: 'Memgraph/3.12.0'",
                    "give NEO4J_URI the address of a Neo4j 2026.08 or newer");
        }
    }

    @Test
    void whatIsNoNeo4jOrNoneOfTodayIsToldApart() throws IOException {
        answering("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII), uri -> at(uri, asking())
                .refuses("Neo4j at %s is a web server, not a Neo4j".formatted(uri),
                        "give NEO4J_URI the port of Bolt: 7687 unless the server says otherwise"));
        // none of the versions that were offered
        answering(new byte[4], uri -> at(uri, asking())
                .refuses("Neo4j at %s is too old: it speaks no version of Bolt that this driver speaks".formatted(uri),
                        "use Neo4j 2026.08 or newer"));
        answering(new byte[0],
                uri -> at(Map.of("spring.neo4j.pool.connection-acquisition-timeout", "1s"), uri, asking())
                        .refuses("Neo4j at %s does not answer".formatted(uri),
                                "start it, or correct NEO4J_URI; if it wants TLS, "
                                        + "begin the address with bolt+s:// or neo4j+s://"));
    }

    /// A server that says the same to whoever comes, and then waits.
    private static void answering(byte[] reply, Consumer<String> test) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        Socket client = server.accept();
                        client.getInputStream().readNBytes(20);
                        client.getOutputStream().write(reply);
                        client.getOutputStream().flush();
                    }
                } catch (IOException e) {
                    // the test is over
                }
            });
            test.accept("bolt://127.0.0.1:" + server.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bolt://127.0.0.1:1             | cannot be reached: nothing listens there             | start it, or correct NEO4J_URI; if it wants TLS, begin the address with bolt+s:// or neo4j+s://
            neo4j://127.0.0.1:1            | cannot be reached: nothing listens there             | start it, or correct NEO4J_URI; if it wants TLS, begin the address with bolt+s:// or neo4j+s://
            bolt://no-such-host.invalid    | is not to be found: no machine has that name         | correct the name in NEO4J_URI, or look at the network
            neo4j+s://no-such-host.invalid | is not to be found: no machine has that name         | correct the name in NEO4J_URI, or look at the network
            """)
    void aServerThatIsNotThereIsNamed(String uri, String problem, String remedy) {
        at(uri, asking()).refuses("Neo4j at %s %s".formatted(uri, problem), remedy);
    }

    @ParameterizedTest
    @CsvSource({"blot://127.0.0.1:7687", "bolt://127.0.0.1:port", "http://127.0.0.1:7474", "neo4j+ss://example.org"})
    void anAddressThatIsNoneIsNamed(String uri) {
        Outcome outcome = at(uri, asking());
        assertThat(outcome.exit()).isEqualTo(Failures.NO_GRAPH);
        assertThat(outcome.err()).contains("NEO4J_URI is no address of a Neo4j: found \"%s\"".formatted(uri),
                "What to do: give it neo4j://, neo4j+s://").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"spring.neo4j.uri, 127.0.0.1:7687, NEO4J_URI, an address such as bolt://127.0.0.1:7687",
        "spring.neo4j.uri, bolt://, NEO4J_URI, an address such as bolt://127.0.0.1:7687",
        "entourage.patience, long, ENTOURAGE_PATIENCE, a time such as 90s"})
    void aSettingThatCannotBeReadIsNamed(String setting, String found, String name, String expected) {
        Outcome outcome = at(Map.of(setting, found), "bolt://" + server.address(), asking());
        assertThat(outcome.err())
                .isEqualTo("The setting %s cannot be read: found \"%s\", expected %s.%n"
                        .formatted(name, found, expected));
        assertThat(outcome.exit()).isEqualTo(Failures.NO_GRAPH);
    }

    @Test
    void aPasswordInTheAddressIsNotShown() {
        assertThat(at("bolt://neo4j:secret@127.0.0.1:7687", asking()).err())
                .contains("found \"bolt://…@127.0.0.1:7687\"")
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        at(Map.of("entourage.database", "other"), "bolt://" + server.address(), asking()).refuses(
                "Neo4j at bolt://%s has no such database: Graph not found: other".formatted(server.address()),
                "correct NEO4J_DATABASE; left out, the user's home database is used");
        assertAnswers(at(Map.of("entourage.database", "neo4j"), "bolt://" + server.address(), asking()));
    }

    @Test
    void aReadOnlyDatabaseCanBeAskedAndTakesNoChange() throws IOException {
        Path changed = Files.writeString(folder.resolve("changed.yaml"), Graph.dossier("test",
                CLAIM.replace("supported", "funded")));
        server.readOnly(Set.of("neo4j"));
        try {
            assertAnswers(at("bolt://" + server.address(), asking()));
            at("bolt://" + server.address(), "load", changed.toString()).refuses(
                    "Neo4j at bolt://%s takes no changes: its database is read-only".formatted(server.address()),
                    "look at server.databases.default_to_read_only and read_only there, and whether its disk is full; "
                            + "questions can be asked all the same");
        } finally {
            server.readOnly(Set.of());
        }
        assertAnswers(at("bolt://" + server.address(), asking()));
    }

    private static String[] asking() {
        return new String[] {"supporters", "--of", "club"};
    }

    private static void assertAnswers(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("ann");
    }

    private Outcome at(String uri, String... command) {
        return at(Map.of(), uri, command);
    }

    /// Runs a command as whoever has set `NEO4J_URI` and the like.
    private Outcome at(Map<String, String> settings, String uri, String... command) {
        Map<String, Object> environment = new HashMap<>(Map.of("spring.neo4j.uri", uri,
                "spring.neo4j.authentication.username", "neo4j", "spring.neo4j.authentication.password",
                StrangeServer.PASSWORD, "entourage.patience", "0s", "entourage.sample", "false", "entourage.data",
                folder.resolve("data").toString()));
        environment.putAll(settings);
        return Outcome.of(environment, command);
    }
}
