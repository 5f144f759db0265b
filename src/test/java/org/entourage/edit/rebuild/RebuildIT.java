package org.entourage.edit.rebuild;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.open.Opening;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.record.Digests;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RebuildIT {

    private final Graph graph;
    private final Rebuild rebuild;
    private final Verify verify;
    private final Opening opening;

    RebuildIT(@Autowired Graph graph, @Autowired Rebuild rebuild, @Autowired Verify verify,
            @Autowired Opening opening) {
        this.graph = graph;
        this.rebuild = rebuild;
        this.verify = verify;
        this.opening = opening;
    }

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private Digests digests() {
        return verify.verify().digests();
    }

    @Test
    void itMakesWhatLoadingMade() {
        graph.loadSample();
        Digests loaded = digests();
        assertThat(rebuild.rebuild()).isEqualTo(new Rebuilt(0, 0, loaded));
        long edges = graph.ask("MATCH (:Entity)-[edge]->(:Entity) DELETE edge RETURN edge").size();
        assertThat(digests().edges()).isEqualTo("0".repeat(64));
        assertThat(rebuild.rebuild()).isEqualTo(new Rebuilt(0, edges, loaded));
        assertThat(edges).isGreaterThan(10);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void whatSomebodyDrewIsTakenAwayAndWhatHeChangedIsMended() {
        graph.loadSample();
        Digests loaded = digests();
        for (String change : List.of(
                "MATCH (:Entity)-[e:SUPPORTED]->() WITH e LIMIT 1 SET e.label = 'loved', e.mine = 1",
                "MATCH (:Entity)-[e:ALLEGED]->() WITH e LIMIT 1 SET e.relation = 'owned'",
                "MATCH (a:Entity), (b:Entity) WHERE a <> b WITH a, b LIMIT 1 CREATE (a)-[:KNOWS]->(b)",
                "MATCH (a)-[e:ALLEGED]->(b) WITH a, b, properties(e) AS p, e LIMIT 1 DELETE e CREATE (a)-[n:OWNED]->(b) SET n = p",
                "MATCH (a:Entity) WITH a LIMIT 1 CREATE (a)-[:FUNDED {relation: 5, key: 'x'}]->(a)")) {
            graph.ask(change + " RETURN 1 AS one");
            assertThat(verify.verify().sound()).as(change).isFalse();
            assertThat(rebuild.rebuild().digests()).as(change).isEqualTo(loaded);
            assertThat(verify.verify().findings()).as(change).isEmpty();
        }
    }

    @Test
    void aGraphOfSeveralTransactionsIsMendedWhole() {
        graph.load(IntStream.range(0, 2_500)
                .mapToObj("- {key: c%1$d, subject: p%1$d, relation: supported, object: club}"::formatted)
                .collect(Collectors.joining("\n")));
        Digests loaded = digests();
        graph.ask("MATCH (:Entity)-[edge:SUPPORTED]->() SET edge.sources = 7 RETURN 1 AS one");
        assertThat(rebuild.rebuild()).isEqualTo(new Rebuilt(0, 2_500, loaded));
    }

    @Test
    void whatWasCutOffIsFinishedByTheNextStart() {
        graph.load("- {key: a, subject: ann, relation: funded, object: club}");
        Digests loaded = digests();
        graph.ask("MATCH (:Entity)-[edge:FUNDED]->() DELETE edge RETURN 1 AS one");
        graph.ask("CREATE (:Lock {id: 'work', what: 'rebuild', at: datetime()}) RETURN 1 AS one");
        opening.open();
        assertThat(digests()).isEqualTo(loaded);
        assertThat(graph.ask("MATCH (lock:Lock {id: 'work'}) RETURN lock")).isEmpty();
    }
}
