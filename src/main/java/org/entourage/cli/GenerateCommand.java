package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.dossier.VocabularyReader;
import org.entourage.edit.bulk.BulkLoad;
import org.entourage.edit.bulk.OfflineLoad;
import org.entourage.world.World;

/// `./entourage generate`.
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "A tool for benchmarks: fills a new graph with an invented world, four claims for each entity.",
    "The same number and seed make the same world. It is marked as fictional, and no graph that holds something takes it.",
    "A load that was cut off goes on when the same command is given again; until then the graph answers nothing."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage generate --data big --entities 100000 --seed 7",
        "  ./entourage generate --data big --undo    take back a load that is not complete"})
final class GenerateCommand implements Callable<Integer> {

    private final RootCommand root;

    @Option(names = "--entities", paramLabel = "N", description = "How many entities. Default: 10000.")
    private long entities = 10_000;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed makes another world. Default: 1.")
    private long seed = 1;

    @Option(names = "--offline", description = "Through Neo4j's own importer, into a data folder that holds no graph: faster for millions.")
    private boolean offline;

    @Option(names = "--undo", description = "Take back a load that is not complete, and do nothing else.")
    private boolean undo;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GenerateCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        World world = new World(entities, seed, VocabularyReader.shipped());
        if (offline) {
            LoadProgress rate = new LoadProgress(spec.commandLine().getErr());
            new OfflineLoad(root.data(), this::settle).load(world, rate);
            out.println(loaded(world, rate));
            return 0;
        }
        try (ConfigurableApplicationContext context = root.openBare()) {
            BulkLoad load = context.getBean(BulkLoad.class);
            if (undo) {
                Optional<String> undone = load.undo();
                out.println(undone.isPresent()
                        ? "Took back the load of \"%s\".".formatted(undone.get())
                        : "There is no load to take back.");
                return 0;
            }
            LoadProgress rate = new LoadProgress(spec.commandLine().getErr());
            load.load(world, rate);
            out.println(loaded(world, rate));
        }
        return 0;
    }

    private void settle(Path folder) {
        try (ConfigurableApplicationContext context = root.openImported(folder)) {
            context.getBean(BulkLoad.class).afterImport();
        }
    }

    private static String loaded(World world, LoadProgress rate) {
        return "Loaded \"%s\": %,d claims. %s".formatted(world.name(), world.claims(), rate.summary());
    }
}
