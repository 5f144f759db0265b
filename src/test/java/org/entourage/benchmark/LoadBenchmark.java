package org.entourage.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import naive.SpringDataClaims;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

import org.entourage.edit.bulk.BulkLoad;
import org.entourage.graph.bulk.BulkWriter;
import org.entourage.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Loading through the driver: ours against the best batch written by hand and against Spring Data's `saveAll`.
class LoadBenchmark {

    private static final int WARM = 2_000;
    private static final int SAVED_DOCUMENTS = 10;
    private static final double SECOND = 1e9;

    /// What was measured of a side, a figure each round.
    ///
    /// @param seconds by the clock
    /// @param busy    seconds of cores, of this JVM and Neo4j's: they say more where others use the machine too
    /// @param store   megabytes
    private record Rounds(List<Double> seconds, List<Double> busy, List<Double> store) {

        Rounds() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Sides(Rounds ours, Rounds hand, List<Double> heap) {

        Sides() {
            this(new Rounds(), new Rounds(), new ArrayList<>());
        }
    }

    /// What is measured.
    @FunctionalInterface
    private interface Work {

        void run(Application application) throws Exception;
    }

    @Test
    void loads() throws Exception {
        try (Neo4jApart neo4j = new Neo4jApart()) {
            Rounds naive = new Rounds();
            measured(neo4j, WARM, new Sides(), 1);
            double saved = naive(neo4j, naive);
            for (int entities : Benchmark.sizes()) {
                Sides sides = new Sides();
                measured(neo4j, entities, sides, Benchmark.rounds());
                report(Benchmark.world(entities), sides, saved, naive);
            }
        }
    }

    private static void report(World world, Sides sides, double saved, Rounds naive) throws Exception {
        double claims = world.claims();
        double ours = Benchmark.median(sides.ours().seconds());
        double hand = Benchmark.median(sides.hand().seconds());
        double busy = Benchmark.median(sides.ours().busy());
        double making = Benchmark.busy(() -> assertThat(world.documents().mapToInt(each -> each.revisions().size())
                .sum()).isPositive());
        double handBusy = Benchmark.median(sides.hand().busy());
        Report.table("Loading %,d entities, %,.0f claims through the driver".formatted(world.size().entities(), claims),
                "", "ours", "best by hand", "ratio", "goal");
        Report.row("claims a second", claims / ours, claims / hand, hand / ours, "at least 0.9");
        Report.row("seconds of each round", words(sides.ours().seconds()), words(sides.hand().seconds()), "", "");
        Report.row("seconds of cores", busy, handBusy, handBusy / busy, "at least 0.9");
        Report.row("the same but for inventing the world", busy - making, handBusy, handBusy / (busy - making), "");
        Report.row("most heap after a collection, MB", Benchmark.median(sides.heap()), "", "", "at most 512");
        Report.row("store, MB", Benchmark.median(sides.ours().store()), Benchmark.median(sides.hand().store()), "", "");
        double savedBusy = saved / naive.busy().getFirst();
        Report.row("saveAll, claims a second", claims / ours, saved / naive.seconds().getFirst(),
                claims / ours / (saved / naive.seconds().getFirst()), "at least 100");
        Report.row("saveAll, claims a second of a core", claims / busy, savedBusy, claims / busy / savedBusy,
                "at least 100");
    }

    private static String words(List<Double> figures) {
        return String.join(", ", figures.stream().map(Report::figure).toList());
    }

    private static void measured(Neo4jApart neo4j, int entities, Sides sides, int rounds) throws Exception {
        World world = Benchmark.world(entities);
        Path rows = Benchmark.fresh("rows");
        HandWritten hand = HandWritten.prepared(world, rows);
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                ours(neo4j, world, sides);
                hand(neo4j, hand, sides);
            } else {
                hand(neo4j, hand, sides);
                ours(neo4j, world, sides);
            }
        }
        Benchmark.delete(rows);
    }

    private static void ours(Neo4jApart neo4j, World world, Sides sides) throws Exception {
        try (MostHeap heap = new MostHeap()) {
            on(neo4j, application -> application.bean(BulkLoad.class).load(world, (_, _, _, _) -> {}), sides.ours());
            sides.heap().add((double) heap.megabytes());
        }
    }

    private static void hand(Neo4jApart neo4j, HandWritten hand, Sides sides) throws Exception {
        on(neo4j, application -> {
            Driver driver = application.bean(Driver.class);
            // the nobody, as in every graph
            driver.executableQuery(
                    "CYPHER 25 CREATE (:Entity:Nobody {id: '_nobody', name: 'nobody named', unnamed: true})")
                    .execute();
            hand.load(driver);
        }, sides.hand());
    }

    /// Saves the claims of some documents by Spring Data's `saveAll`.
    ///
    /// @return how many
    private static double naive(Neo4jApart neo4j, Rounds rounds) throws Exception {
        List<?> claims = SpringDataClaims.of(Benchmark.world(WARM).documents().limit(SAVED_DOCUMENTS).toList());
        on(neo4j, application -> SpringDataClaims.save(application.bean(Neo4jClient.class),
                application.bean(PlatformTransactionManager.class), claims), rounds);
        return claims.size();
    }

    /// Measures work on a new graph with our schema.
    private static void on(Neo4jApart neo4j, Work work, Rounds rounds) throws Exception {
        Path data = Benchmark.fresh("load");
        neo4j.open(data);
        try (Application application = new Application(data, WebApplicationType.NONE)) {
            application.bean(BulkWriter.class).requireEdgeTypes(Benchmark.relations());
            double before = neo4j.busy();
            long begun = System.nanoTime();
            double own = Benchmark.busy(() -> work.run(application));
            rounds.seconds().add((System.nanoTime() - begun) / SECOND);
            rounds.busy().add(own + neo4j.busy() - before);
        }
        neo4j.shut();
        rounds.store().add((double) Benchmark.megabytes(data));
        Benchmark.delete(data);
    }
}
