package org.entourage.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.entourage.Graph;
import org.entourage.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/// Every question in random worlds, compared with the reference row for row.
///
/// `-Dworlds=N` asks in N worlds, `-Dworlds.seed=S` draws others. What differs is written, world and all, below
/// `target/worlds`.
@GraphTest
class WorldsIT {

    private static final int BATCH = 50;
    private static final Path FOLDER = Path.of("target", "worlds");

    private final Graph graph;
    private final Questions questions;

    WorldsIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.graph = graph;
        this.questions = new Questions(context);
    }

    @Test
    void everyQuestionIsAnsweredAsPlainLoopsAnswerIt() throws IOException {
        int number = Integer.getInteger("worlds", 100);
        long seed = Long.getLong("worlds.seed", 20131207L);
        List<String> differences = new ArrayList<>();
        Shares shares = new Shares();
        for (int done = 0; done < number; done += BATCH) {
            Batch batch = new Batch(seed + done, Math.min(BATCH, number - done));
            graph.clear();
            batch.load(graph);
            for (RandomWorld world : batch.worlds) {
                shares.count(world);
                for (Map.Entry<String, Draw> asked : RandomQuestions.of(world, batch)) {
                    differences.addAll(differences(batch, world, asked.getKey(), asked.getValue(), shares));
                }
            }
        }
        System.out.printf("%d worlds from seed %d: %s%n", number, seed, shares);
        assertThat(differences).as("differences, worlds below %s", FOLDER).isEmpty();
        shares.requireAThirdEach();
    }

    private List<String> differences(Batch batch, RandomWorld world, String question, Draw draw, Shares shares)
            throws IOException {
        Map<String, Object> expected = questions.expected(question, draw, world.known, batch);
        Map<String, Object> found = questions.found(question, draw);
        shares.answered(question, expected);
        List<String> differences = Difference.between(expected, found);
        if (differences.isEmpty()) {
            return List.of();
        }
        Files.createDirectories(FOLDER);
        for (int load = 0; load < world.loads.size(); load++) {
            Files.writeString(FOLDER.resolve("%s-%d.yaml".formatted(world.seed, load)),
                    Batch.yaml(Batch.dossier(List.of(world), load)));
        }
        return List.of("seed %d (%s) %s %s%n  %s%n".formatted(world.seed, world.code, question, draw.words(),
                String.join("\n  ", differences.subList(0, Math.min(6, differences.size())))));
    }
}
