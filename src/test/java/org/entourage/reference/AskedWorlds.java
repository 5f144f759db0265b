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
import java.util.function.Function;

import org.entourage.Graph;

/// Loads random worlds, asks every question in them, and compares the answers with those of the reference. What differs is
/// written, world and all, below `target/worlds`.
final class AskedWorlds {

    static final int BATCH = 50;

    /// So many stand in the graph together; then it is emptied, so that it does not outgrow this JVM.
    static final int TOGETHER = 100;

    static final Path FOLDER = Path.of("target", "worlds");

    private final Graph graph;
    private final Questions questions;
    private final Function<Answered, List<String>> compare;
    private final Shares shares = new Shares();

    /// @param compare tells how what was found differs from what is expected
    AskedWorlds(Graph graph, Questions questions,
            Function<Answered, List<String>> compare) {
        this.graph = graph;
        this.questions = questions;
        this.compare = compare;
    }

    /// A question with both answers.
    ///
    /// @param expected that of the reference
    /// @param found    that of the service
    record Answered(String question, DrawnParameters draw, RandomWorld world, Batch batch, Map<String, Object> expected,
            Map<String, Object> found) {}

    /// What was asked, and of what kinds the worlds were.
    Shares shares() {
        return shares;
    }

    /// All differences in the worlds of some seeds.
    List<String> differences(List<Long> seeds) throws InterruptedException, ExecutionException {
        List<String> differences = new ArrayList<>();
        List<RandomWorld> loaded = new ArrayList<>();
        for (int done = 0; done < seeds.size(); done += BATCH) {
            if (done % TOGETHER == 0) {
                graph.clear();
                loaded.clear();
            }
            Batch batch = new Batch(done / BATCH, done, seeds.subList(done, Math.min(done + BATCH, seeds.size())));
            batch.load(graph, loaded);
            loaded.addAll(batch.worlds);
            differences.addAll(ask(batch));
        }
        System.out.println(shares);
        return differences;
    }

    /// Asks in all worlds of a batch, two at a time.
    private List<String> ask(Batch batch) throws InterruptedException, ExecutionException {
        List<String> differences = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> asked = new ArrayList<>();
            for (RandomWorld world : batch.worlds) {
                shares.count(world);
                asked.add(two.submit(() -> ask(batch, world)));
            }
            for (Future<List<String>> each : asked) {
                differences.addAll(each.get());
            }
        }
        return differences;
    }

    private List<String> ask(Batch batch, RandomWorld world) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, DrawnParameters> asked : RandomQuestions.of(world, batch)) {
            Map<String, Object> expected = Questions.expected(asked.getKey(), asked.getValue(), world, batch);
            Map<String, Object> found = questions.found(asked.getKey(), asked.getValue());
            shares.answered(asked.getKey(), expected);
            List<String> each = compare.apply(new Answered(asked.getKey(), asked.getValue(), world, batch, expected,
                    found));
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
