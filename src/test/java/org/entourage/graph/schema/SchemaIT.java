package org.entourage.graph.schema;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.server.GraphUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

@GraphTest
@Tag("server")
class SchemaIT {

    private final Graph graph;
    private final Schema schema;
    private final GraphSettings settings;
    private final Driver driver;

    SchemaIT(@Autowired Graph graph, @Autowired Schema schema, @Autowired GraphSettings settings,
            @Autowired Driver driver) {
        this.driver = driver;
        this.graph = graph;
        this.schema = schema;
        this.settings = settings;
    }

    @AfterEach
    void leaveOurOwn() {
        graph.ask("MATCH (n) DETACH DELETE n RETURN 1 AS done");
        graph.clear();
    }

    @Test
    void everyIndexIsOnlineOnceTheSchemaIsApplied() {
        schema.apply();
        assertThat(graph.ask("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
        assertThat(graph.ask("SHOW CONSTRAINTS YIELD name RETURN name").toString()).contains("entity_id", "claim_ref",
                "passage_id");
    }

    @RepeatedTest(3)
    void processesThatBeginAtOnceMakeTheSchemaTogether() throws Exception {
        graph.ask("MATCH (n) DETACH DELETE n RETURN 1 AS done");
        for (String index : List.of("names", "claim_name", "entity_name", "source_dossier", "text_sha256")) {
            driver.executableQuery("DROP INDEX %s IF EXISTS".formatted(index)).execute();
        }
        Callable<Boolean> applying = () -> {
            schema.apply();
            return true;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(4, applying))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(graph.ask("SHOW INDEXES YIELD name RETURN name").toString()).contains("names", "claim_name",
                "entity_name", "source_dossier", "text_sha256");
    }

    /// A constraint waits for every transaction that is open; one that waited for all indexes would wait for it in turn.
    @Test
    @Timeout(120)
    void aStartDoesNotHoldUpTheConstraintsThatAnotherProcessMakes() throws Exception {
        List<String> types = IntStream.range(0, 8).mapToObj(i -> "MADE_BY_ANOTHER_" + "ABCDEFGH".charAt(i)).toList();
        AtomicBoolean made = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> starts = threads.submit(() -> {
                while (!made.get()) {
                    schema.apply();
                }
            });
            threads.submit(() -> schema.requireEdgeTypes(types)).get();
            made.set(true);
            starts.get();
        } finally {
            types.forEach(type -> driver.executableQuery("DROP CONSTRAINT edge_%s IF EXISTS".formatted(type))
                    .execute());
        }
    }

    @Test
    void aDatabaseThatHoldsSomethingElseIsRefused() {
        assumeThat(settings.besideOtherData()).as("a container shared by all tests is used beside other data")
                .isFalse();
        graph.ask("MATCH (n) DETACH DELETE n RETURN 1 AS done");
        graph.ask("CREATE (:Movie {title: 'Another use'}) RETURN 1 AS done");
        assertThatThrownBy(schema::apply).isInstanceOf(GraphUnavailableException.class)
                .hasMessage("the database holds other data (1 node)");
    }

    @Test
    void aGraphOfVersion01IsTakenAndFromThenOnRefusedByThatVersion() {
        schema.apply();
        String ours = checksum();
        String theirs = "394dbb77583db5c80c7f39bc4cb5bbc5ca4d531cc2cd0254cca0ff77af4b0916";
        graph.ask("MATCH (s:Schema {file: '001-identity.cypher'}) SET s.checksum = '" + theirs + "' RETURN 1 AS done");
        schema.apply();
        assertThat(checksum()).isEqualTo(ours).isNotEqualTo(theirs);
    }

    private String checksum() {
        return String.valueOf(graph.ask("MATCH (s:Schema {file: '001-identity.cypher'}) RETURN s.checksum AS checksum")
                .getFirst().get("checksum"));
    }

    @Test
    void aFileThatChangedSinceItWasAppliedIsRefused() {
        schema.apply();
        graph.ask("MATCH (s:Schema {file: '001-identity.cypher'}) SET s.checksum = 'other' RETURN 1 AS done");
        assertThatThrownBy(schema::apply).isInstanceOf(GraphUnavailableException.class)
                .hasMessage("cypher/schema/001-identity.cypher has changed since it was applied");
    }

    @Test
    void aTypeThatIsNoTypeNeverReachesTheSchema() {
        assertThatThrownBy(() -> schema.requireEdgeTypes(List.of("MET`) DROP")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no type of an edge");
    }
}
