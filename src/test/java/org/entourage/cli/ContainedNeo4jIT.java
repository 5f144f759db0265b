package org.entourage.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Certificate;
import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.TestServer;
import org.entourage.Wire;
import org.entourage.graph.server.Server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// What a Neo4j in a container, with a certificate that signs itself, is told and tells. For the build's second round;
/// [AnyNeo4jIT] says more of one in this JVM.
@GraphTest
@Tag("server")
class ContainedNeo4jIT {

    private static final String[] ASKING = {"supporters", "--of", "club"};

    private final Graph graph;
    private final Server server;

    @TempDir
    private Path folder = Path.of("");

    ContainedNeo4jIT(@Autowired Graph graph, @Autowired Server server) {
        this.graph = graph;
        this.server = server;
    }

    @BeforeEach
    void load() {
        assumeFalse(server.isEmbedded(), "the embedded Neo4j is reached from this machine only, and without TLS");
        graph.clear();
        graph.load("- {key: a, subject: ann, relation: supported, object: club}");
    }

    @AfterEach
    void leaveNothingOfOthers() {
        graph.clear();
    }

    @Test
    void itsPasswordIsAskedFor() {
        assertAnswers(at(server.uri(), Map.of()));
        at(server.uri(), Map.of("spring.neo4j.authentication.password", "guess")).refuses(
                "Neo4j at %s does not know the user \"neo4j\" with this password".formatted(server.uri()),
                "correct NEO4J_USERNAME and NEO4J_PASSWORD");
        at(server.uri(), Map.of("spring.neo4j.authentication.password", "")).refuses(
                "Neo4j at %s asks for a password, and none was given".formatted(server.uri()),
                "set NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void itsCertificateIsTrustedOnRequestOnly() {
        String secured = server.uri().replace("bolt://", "bolt+s://");
        at(secured, Map.of()).refuses("Neo4j at %s shows a certificate that is not trusted here: ".formatted(secured)
                + "unable to find valid certification path to requested target",
                "let Java trust it (docs/neo4j.md), or, where nobody can stand between you and the server, use +ssc in "
                        + "place of +s in NEO4J_URI");
        assertAnswers(at(server.uri().replace("bolt://", "bolt+ssc://"), Map.of()));
        assertAnswers(at(server.uri().replace("bolt://", "neo4j+ssc://"), Map.of()));
        Certificate certificate = TestServer.certificate().orElse(null);
        assumeTrue(certificate != null, "the certificate of this server is not the test's own");
        certificate.trusted(() -> assertAnswers(at(secured, Map.of())));
    }

    @Test
    void oneThatCallsItselfOlderIsRefused() {
        try (Wire wire = new Wire(server.uri())) {
            wire.change(reply -> reply.replaceAll("Neo4j/2026\\.\\d\\d", "Neo4j/2025.11"));
            at(wire.uri(), Map.of()).refuses(
                    "Neo4j at %s is too old: found Neo4j 2025.11.1, needed Neo4j 2026.08 or newer"
                            .formatted(wire.uri()),
                    "update it, or leave out NEO4J_URI: the embedded one is new enough");
        }
    }

    @Test
    void oneThatHoldsOtherDataIsLeftAloneUnlessToldOtherwise() {
        graph.ask("MATCH (n) DETACH DELETE n RETURN 1 AS done");
        graph.ask("CREATE (:Movie {title: 'Another use'}) RETURN 1 AS done");
        at(server.uri(), Map.of("entourage.beside-other-data", "false")).refuses(
                "the database holds other data (1 node)",
                "name an empty one in NEO4J_URI or NEO4J_DATABASE, or, to use it all the same, set "
                        + "ENTOURAGE_BESIDE_OTHER_DATA=true");
        assertThat(graph.ask("MATCH (n) RETURN labels(n) AS labels").toString()).isEqualTo("[{labels=[Movie]}]");
        Outcome told = at(server.uri(), Map.of());
        assertThat(told.err()).contains("club").doesNotContain("other data");
        assertThat(graph.ask("MATCH (n:Movie) RETURN n.title AS title").toString())
                .isEqualTo("[{title=Another use}]");
    }

    private static void assertAnswers(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("ann");
    }

    private Outcome at(String uri, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("spring.neo4j.uri", uri,
                "spring.neo4j.authentication.username", server.user(), "spring.neo4j.authentication.password",
                server.password(), "entourage.patience", "0s", "entourage.sample", "false", "entourage.data",
                folder.toString(), "entourage.beside-other-data", "true"));
        all.putAll(settings);
        return Outcome.of(all, ASKING);
    }
}
