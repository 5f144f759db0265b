package org.entourage.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;

import org.entourage.edit.load.Load;
import org.entourage.edit.load.Loaded;
import org.entourage.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/// A newer version of a dossier, in which one claim in a hundred changed, against loading the dossier whole.
class NewerVersionBenchmark {

    private static final int CLAIMS = 4;

    @Test
    void loads() throws Exception {
        int entities = Integer.parseInt(Benchmark.setting("dossier-entities", "500"));
        World world = Benchmark.world(entities);
        byte[] first = WorldDossier.yaml(world, 1);
        byte[] second = WorldDossier.yaml(world, 2);
        List<Double> whole = new ArrayList<>();
        List<Double> newer = new ArrayList<>();
        try (Neo4jApart neo4j = new Neo4jApart()) {
            for (int round = 0; round <= Benchmark.rounds(); round++) {
                Path data = Benchmark.fresh("newer");
                neo4j.open(data);
                try (Application application = new Application(data, WebApplicationType.NONE)) {
                    double loading = seconds(application, first, 0);
                    double changing = seconds(application, second, 1);
                    if (round > 0) {
                        whole.add(loading);
                        newer.add(changing);
                    }
                }
                neo4j.shut();
                Benchmark.delete(data);
            }
        }
        Report.table("A newer version of a dossier of about %,d claims".formatted(entities * CLAIMS), "",
                "whole", "1 % changed", "ratio", "goal");
        Report.row("seconds", Benchmark.median(whole), Benchmark.median(newer),
                Benchmark.median(newer) / Benchmark.median(whole), "at most 0.1");
    }

    private static double seconds(Application application, byte[] dossier, int changed) {
        long begun = System.nanoTime();
        Loaded loaded = application.bean(Load.class).load("world.yaml", dossier, List.of(), _ -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(loaded.changed()).isGreaterThanOrEqualTo(changed);
        return seconds;
    }
}
