package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.edit.backup.Backup;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.backup.Backup.Scope;
import org.entourage.graph.backup.BackupSummary;

/// `./entourage backup`.
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Writes the whole graph to one file: every revision with its times, passages, speakers, texts, dossiers; and the "
            + "documents that were taken in.",
    "It is one state of the graph: changes wait meanwhile; questions do not. What was purged is not in it.",
    "The file is readable by you alone, and as confidential as the graph. It appears when all of it is on the disk, or "
            + "not at all. \"restore\" checks it, and puts it into any other graph, embedded or on a server.",
    "docs/backup.md says how to keep and check backups."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage backup today.backup",
        "  ./entourage backup today.backup --force           in the place of the one before",
        "  ./entourage restore today.backup --data trial     try it: into a folder of its own",
        "",
        "Exit code 0: written; 1: refused, nothing was written; 4: the graph cannot be used."})
final class BackupCommand implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace a file of that name.")
    private boolean force;

    @Option(names = "--without-documents", description = "Leave out the files that ingest took in. Texts that are attached are in it all the same.")
    private boolean withoutDocuments;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BackupCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Existing existing = force ? Existing.REPLACE : Existing.KEEP;
        // what the file's place can tell needs no graph
        Backup.requirePlace(file, existing);
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.BACKUP);
                ConfigurableApplicationContext context = root.open()) {
            progress.done("graph");
            BackupSummary summary = context.getBean(Backup.class).backup(file, existing,
                    withoutDocuments ? Scope.GRAPH_ALONE : Scope.WITH_DOCUMENTS, progress);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, summary));
            } else {
                out.println("Wrote %s (%s bytes): %s.".formatted(file,
                        String.format(Locale.ROOT, "%,d", Files.size(file)), CommandText.counts(summary.counts())));
                out.println(withoutDocuments
                        ? "Documents are not in it, as you asked: keep their files."
                        : "Files of documents: %d.".formatted(summary.counts().getOrDefault("documents", 0L)));
                unsound(out, summary);
                VerifyCommand.digests(out, summary.digests());
            }
        }
        return 0;
    }

    /// Says so if the graph that was backed up was not as it must be.
    static void unsound(PrintWriter out, BackupSummary summary) {
        if (summary.unsound() > 0) {
            out.println("Beware: %d of its nodes are not as they must be; ./entourage verify names them."
                    .formatted(summary.unsound()));
        }
    }
}
