package org.entourage.graph.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/// The first load into a new graph is planned while the graph is empty, when the planner takes a scan of everything for
/// as good as an index; each row would then scan all that the same load has written.
@GraphTest
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditPlansIT {

    private final Graph graph;
    private final Driver driver;

    EditPlansIT(@Autowired Graph graph, @Autowired Driver driver) {
        this.graph = graph;
        this.driver = driver;
    }

    @BeforeAll
    void empty() {
        graph.clear();
        driver.executableQuery("CALL db.clearQueryCaches()").execute();
    }

    @ParameterizedTest
    @ValueSource(strings = {"write/entities", "write/sources", "write/texts", "write/passages", "write/claims",
        "write/claims-about-claims", "write/projected-claims", "write/edges", "write/held-edges",
        "write/turned-triples",
        "write/relations",
        "schema/kinds-in-the-way", "write/namesakes", "write/claim-targets", "invariants/claim-kinds",
        "invariants/claim-ends",
        "invariants/claim-evidence", "invariants/claim-revisions", "invariants/edges"})
    void whatALoadWritesForEachRowIsFoundByAnIndexInANewGraph(String file) {
        Plan plan = driver.executableQuery("EXPLAIN " + CypherFile.text(file + ".cypher"))
                .withParameters(Map.of("rows", List.of(), "refs", List.of(), "triples", List.of(), "at", "", "takes",
                        Map.of(), "ids", List.of(), "used", List.of(), "dossier", "", "most", 1))
                .execute()
                .summary().plan();
        assertThat(operators(plan)).as("plan of %s", file).isNotEmpty().noneMatch(each -> each.contains("Scan"));
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
                plan.children().stream().flatMap(EditPlansIT::operators));
    }
}
