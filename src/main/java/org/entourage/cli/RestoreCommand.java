package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.backup.Restore;
import org.entourage.edit.backup.Restored;
import org.entourage.graph.server.DataFolder;
import org.entourage.graph.server.StoreSwap;

/// `./entourage restore`.
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Puts a backup into an empty graph, or, with --replace, in the place of the graph that is there.",
    "The whole file is checked before anything is changed; one that is damaged, cut short, or newer than this Entourage is "
            + "refused. At the end the graph is compared with it, by the three digests that \"backup\" and \"verify\" print.",
    "With --replace, in a data folder that nothing runs on, the new graph is made beside and then put in the place of the "
            + "other: whatever happens, it is the old one or the new one. Elsewhere a small backup takes one transaction; while "
            + "a large one is written the graph answers nothing and says why, and if the process dies, the next command or "
            + "start finishes its work, from the same file. Keep the file until then."}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage restore today.backup --data other               into a new data folder",
                "  ./entourage restore today.backup --replace                  in the place of what the graph holds",
                "  NEO4J_URI=bolt://… ./entourage restore today.backup         into a Neo4j of your own",
                "  ./entourage verify                                          and look at all of it once more",
                "",
                "Exit code 0: restored; 1: refused, nothing was changed; 4: the graph cannot be used."})
final class RestoreCommand implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "FILE", description = "What \"backup\" wrote.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "In the place of the graph that is there. Make a backup of it first.")
    private boolean replace;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RestoreCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        // what the file itself can tell needs no graph
        Restore.requireWhole(file);
        Optional<DataFolder> folder = replace ? root.folderAtRest() : Optional.empty();
        if (folder.isPresent()) {
            swap(folder.get());
        } else {
            print(restored(root::openForRestore, replace ? Existing.REPLACE : Existing.KEEP));
        }
        return 0;
    }

    /// Makes the graph beside the one that is there, and puts it in its place.
    private void swap(DataFolder folder) throws IOException {
        StoreSwap.settle(folder).ifPresent(
                left -> spec.commandLine().getErr().println(CommandText.visible(left.inWords())));
        try (StoreSwap swap = StoreSwap.begin(folder)) {
            List<String> outcome = restored(() -> root.openForRestore(swap.beside()), Existing.KEEP);
            swap.swap();
            print(outcome);
        }
    }

    private void print(List<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
    }

    private List<String> restored(Supplier<ConfigurableApplicationContext> opening, Existing existing)
            throws IOException {
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.RESTORE);
                ConfigurableApplicationContext context = opening.get()) {
            progress.done("graph");
            Restored restored = context.getBean(Restore.class).restore(file, existing, progress);
            return json ? List.of(Json.of(context, restored)) : inWords(restored);
        }
    }

    private static List<String> inWords(Restored restored) {
        StringWriter words = new StringWriter();
        print(new PrintWriter(words, true), restored);
        return words.toString().lines().toList();
    }

    private static void print(PrintWriter out, Restored restored) {
        if (!restored.replaced().isEmpty()) {
            out.println("Replaced: %s (dossiers: %s).".formatted(CommandText.counts(restored.replaced()),
                    CommandText.visible(String.join(", ", restored.dossiers()))));
        }
        out.println("Restored the backup of %s: %s.".formatted(CommandText.visible(restored.backup().made()),
                CommandText.counts(restored.backup().counts())));
        Long documents = restored.backup().counts().get("documents");
        out.println(documents == null
                ? "No documents are in it; those that are here stay."
                : "Files of documents: %d, each with its digest; others that are here stay.".formatted(documents));
        BackupCommand.unsound(out, restored.backup());
        VerifyCommand.digests(out, restored.backup().digests());
    }
}
