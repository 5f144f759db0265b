package org.entourage.graph;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

@GraphTest
class SchemaIT {

    private final Graph graph;
    private final Schema schema;
    private final GraphSettings settings;

    SchemaIT(@Autowired Graph graph, @Autowired Schema schema, @Autowired GraphSettings settings) {
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
