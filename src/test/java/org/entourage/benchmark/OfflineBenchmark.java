package org.entourage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;

import org.entourage.edit.bulk.BulkLoad;
import org.entourage.edit.bulk.OfflineLoad;
import org.entourage.graph.bulk.BulkInsight;
import org.entourage.graph.bulk.ImportTool;
import org.entourage.world.World;

/// The offline load, with checks, files and indexes, against Neo4j's importer alone with the same files and indexes.
class OfflineBenchmark {

    private static final double SECOND = 1e9;

    @Test
    void loads() throws Exception {
        try (Neo4jApart neo4j = new Neo4jApart()) {
            for (int entities : Benchmark.sizes()) {
                loads(neo4j, entities);
            }
        }
    }

    private static void loads(Neo4jApart neo4j, int entities) throws Exception {
        World world = Benchmark.world(entities);
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        long store = 0;
        for (int round = 0; round < Math.min(Benchmark.rounds(), 2); round++) {
            Path data = Benchmark.fresh("offline");
            Path csv = Benchmark.fresh("csv");
            long begun = System.nanoTime();
            try (MostHeap most = new MostHeap()) {
                new OfflineLoad(data, folder -> settle(neo4j, folder)).load(world, (part, done, _, _) -> {
                    if (part.equals("import") && done == 0) {
                        files.add((System.nanoTime() - begun) / SECOND);
                        keep(data.resolve("loading/csv"), csv);
                    }
                });
                heap.add((double) most.megabytes());
            }
            ours.add((System.nanoTime() - begun) / SECOND);
            store = Benchmark.megabytes(data);
            Benchmark.delete(data);
            bare.add(bare(neo4j, csv));
            Benchmark.delete(csv);
        }
        double seconds = Benchmark.median(ours);
        double alone = Benchmark.median(bare);
        Report.table("Loading %,d entities, %,d claims offline".formatted(entities, world.claims()), "", "ours",
                "the importer alone", "ratio", "goal");
        Report.row("claims a second", world.claims() / seconds, world.claims() / alone, alone / seconds,
                "at least 0.8");
        Report.row("seconds, of which files %s".formatted(Report.figure(Benchmark.median(files))), seconds, alone, "",
                "");
        Report.row("most heap after a collection, MB", Benchmark.median(heap), "", "", "at most 512");
        Report.row("store, MB", store, "", "", "");
    }

    /// Keeps the files of an import without copying them.
    private static void keep(Path from, Path to) {
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.createLink(to.resolve(file.getFileName()), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double bare(Neo4jApart neo4j, Path csv) throws IOException {
        Path data = Benchmark.fresh("bare");
        List<String> arguments = BulkInsight.importArguments(csv);
        long begun = System.nanoTime();
        ImportTool.run(arguments, Files.createDirectories(data.resolve("neo4j")), "1g", "2g");
        settle(neo4j, data);
        double seconds = (System.nanoTime() - begun) / SECOND;
        Benchmark.delete(data);
        return seconds;
    }

    /// Makes schema and indexes of an imported store, in the server's process for both sides.
    static void settle(Neo4jApart neo4j, Path data) {
        neo4j.open(data);
        try (Application application = new Application(data, WebApplicationType.NONE)) {
            application.bean(BulkLoad.class).afterImport();
        }
        neo4j.shut();
    }
}
