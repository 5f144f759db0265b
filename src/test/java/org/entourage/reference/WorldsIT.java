package org.entourage.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/// Every question in random worlds, compared with the reference row for row.
///
/// In five hundred worlds on the embedded graph, in fifty in the round against a container, which shows that it answers
/// alike. `-Dworlds=N` asks in N worlds, `-Dworlds.seed=S` draws others. What differs is written, world and all, below
/// `target/worlds`.
@GraphTest
class WorldsIT {

    private static final int BATCH = 50;

    /// So many stand in the graph together; then it is emptied, so that it does not outgrow this JVM.
    private static final int TOGETHER = 100;

    private static final Path FOLDER = Path.of("target", "worlds");

    private final Graph graph;
    private final Questions questions;

    WorldsIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.graph = graph;
        this.questions = new Questions(context);
    }

    @Test
    void everyQuestionIsAnsweredAsPlainLoopsAnswerIt() throws InterruptedException, ExecutionException {
        int number = Integer.getInteger("worlds", TestServer.CONTAINER ? BATCH : 500);
        long seed = Long.getLong("worlds.seed", 20131207L);
        List<String> differences = new ArrayList<>();
        Shares shares = new Shares();
        List<RandomWorld> loaded = new ArrayList<>();
        for (int done = 0; done < number; done += BATCH) {
            if (done % TOGETHER == 0) {
                graph.clear();
                loaded.clear();
            }
            Batch batch = new Batch(done / BATCH, seed + done, BATCH);
            batch.load(graph, loaded);
            loaded.addAll(batch.worlds);
            differences.addAll(ask(batch, shares));
        }
        System.out.printf("%d worlds from seed %d: %s%n", number, seed, shares);
        assertThat(differences).as("differences, worlds below %s", FOLDER).isEmpty();
        if (number >= TOGETHER) {
            shares.requireAThirdEach();
        }
    }

    /// Asks in all worlds of a batch, two at a time.
    private List<String> ask(Batch batch, Shares shares) throws InterruptedException, ExecutionException {
        List<String> differences = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> asked = new ArrayList<>();
            for (RandomWorld world : batch.worlds) {
                shares.count(world);
                asked.add(two.submit(() -> ask(batch, world, shares)));
            }
            for (Future<List<String>> each : asked) {
                differences.addAll(each.get());
            }
        }
        return differences;
    }

    private List<String> ask(Batch batch, RandomWorld world, Shares shares) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Draw> asked : RandomQuestions.of(world, batch)) {
            Map<String, Object> expected = questions.expected(asked.getKey(), asked.getValue(), world, batch);
            Map<String, Object> found = questions.found(asked.getKey(), asked.getValue());
            shares.answered(asked.getKey(), expected);
            List<String> each = Difference.between(expected, found);
            if (!each.isEmpty()) {
                write(batch, world);
                differences.add("seed %d (%s) %s %s%n  %s%n".formatted(world.seed, world.code, asked.getKey(),
                        asked.getValue().words(), String.join("\n  ", each.subList(0, Math.min(6, each.size())))));
            }
        }
        return differences;
    }

    private static void write(Batch batch, RandomWorld world) {
        try {
            Files.createDirectories(FOLDER);
            for (int load = 0; load < world.loads.size(); load++) {
                Files.writeString(FOLDER.resolve("%s-%d.yaml".formatted(world.seed, load)),
                        Batch.yaml(batch.dossier(List.of(world), load)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
