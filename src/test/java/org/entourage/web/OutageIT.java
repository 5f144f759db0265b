package org.entourage.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.Entourage;
import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.Wire;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.Loaded;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.question.contents.MostSupported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// An application whose way to Neo4j is cut, frozen, and mended while it is used. Who watches the graph has another way.
@GraphTest
@Tag("server")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    private static final String OLD = "- {key: a, subject: ann, relation: supported, object: club}";
    private static final String NEW = "- {key: a, subject: ann, relation: funded, object: club}";

    private final Graph graph;
    private final Wire wire;
    private final Server server;
    private ConfigurableApplicationContext application;
    private Caller caller;

    OutageIT(@Autowired Graph graph, @Autowired Server server) {
        this.graph = graph;
        this.server = server;
        wire = new Wire(server.uri());
    }

    @BeforeAll
    void start() {
        application = SpringApplication.run(Entourage.class, "--server.port=0", "--entourage.sample=false",
                "--entourage.patience=2s", "--entourage.longest-read=6s", "--entourage.beside-other-data=true",
                "--spring.neo4j.uri=" + wire.uri(), "--spring.neo4j.authentication.password=" + server.password());
        caller = new Caller(URI.create(application.getBean(StartAddress.class).current()).getPort());
    }

    @AfterAll
    void stop() {
        wire.mend();
        application.close();
        wire.close();
    }

    @BeforeEach
    void anOldGraphAndAnOpenWay() {
        wire.mend();
        graph.clear();
        graph.load(OLD);
        assertThat(application.getBean(MostSupported.class).entity()).as("the way is open again").contains("club");
    }

    @Test
    void askingWhileNeo4jIsGoneIsAnsweredWithWhatToDo(CapturedOutput log) throws Exception {
        wire.cut();
        HttpResponse<String> problem = caller.get("/api/v1/supporters?of=club");
        assertThat(Problems.detail(problem, 503))
                .isEqualTo("Cannot use the graph: Neo4j at %s cannot be reached: nothing "
                        .formatted(wire.uri())
                        + "listens there. What to do: start it, or correct NEO4J_URI; if it wants TLS, "
                        + "begin the address with bolt+s:// or neo4j+s://.");
        assertThat(problem.headers().firstValue("Retry-After")).contains("10");
        HttpResponse<String> page = caller.get("/", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The graph cannot be used just now", "Neo4j at " + wire.uri(),
                "What to do: start it");
        assertThat(page.headers().firstValue("Retry-After")).contains("10");
        Problems.assertNoInsides(page.body());
        wire.mend();
        assertAnswers();
        assertThat(log).containsOnlyOnce("Neo4j at %s does not answer; trying again for up to 2 s.".formatted(
                wire.uri())).contains("Neo4j at %s answers again.".formatted(wire.uri()))
                .doesNotContain("\tat ");
    }

    @Test
    void aShortOutageIsNotNoticedByWhoAsks() throws Exception {
        wire.cut();
        wire.mendAfter(Duration.ofMillis(800));
        assertAnswers();
    }

    @Test
    void aServerThatIsFrozenHoldsNobodyLongerThanAQuestionMayTake() throws Exception {
        wire.freeze();
        Instant begun = Instant.now();
        HttpResponse<String> problem = caller.get("/api/v1/supporters?of=club");
        assertThat(Problems.detail(problem, 503)).contains("does not answer");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
        wire.mend();
        assertAnswers();
    }

    @Test
    void aLoadThatIsCutOffGoesOnWhenNeo4jIsBack(CapturedOutput log) {
        AtomicBoolean first = new AtomicBoolean(true);
        Loaded loaded = load(NEW, step -> {
            if (step.equals("claims") && first.getAndSet(false)) {
                wire.cut();
                wire.mendAfter(Duration.ofMillis(800));
            }
        });
        assertThat(loaded.changed()).isEqualTo(1);
        assertThat(claims()).containsExactly("test/a@1 ended", "test/a@2 live");
        assertThat(log).containsOnlyOnce("does not answer; trying again for up to 2 s.").contains("answers again.")
                .doesNotContain("\tat ");
    }

    @Test
    void aLoadThatIsCutOffForGoodChangesNothing(CapturedOutput log) {
        String before = graph.digest();
        assertThatThrownBy(() -> load(NEW, step -> {
            if (step.equals("edges")) {
                wire.cut();
            }
        })).isInstanceOf(GraphUnavailableException.class).hasMessageContaining("cannot be reached");
        assertThat(graph.digest()).isEqualTo(before);
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void aChangeWhoseAnswerWasLostIsMadeOnce(CapturedOutput log) {
        AtomicInteger ran = new AtomicInteger();
        Loaded loaded = load(NEW, step -> {
            if (step.equals("invariants") && ran.incrementAndGet() == 1) {
                wire.loseTheNextCommit(Duration.ofMillis(800));
            }
        });
        assertThat(loaded.changed()).isEqualTo(1);
        assertThat(ran).hasValue(1);
        assertThat(log).contains("does not answer; trying again").doesNotContain("\tat ");
        assertThat(claims()).containsExactly("test/a@1 ended", "test/a@2 live");
    }

    private void assertAnswers() throws Exception {
        HttpResponse<String> answer = caller.get("/api/v1/supporters?of=club");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private Loaded load(String claims, Step step) {
        return application.getBean(Load.class).load("new.yaml",
                Graph.dossier("test", claims).getBytes(StandardCharsets.UTF_8), List.of(), step);
    }

    private List<Object> claims() {
        return graph.ask("""
                MATCH (claim:Claim)
                RETURN claim.ref + CASE WHEN claim.endedAt IS NULL THEN ' live' ELSE ' ended' END AS claim
                ORDER BY claim""").stream().map(row -> row.get("claim")).toList();
    }
}
