package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.document.Documents;
import org.entourage.dossier.DossierException;
import org.entourage.edit.check.Check;
import org.entourage.edit.check.Checked;
import org.entourage.edit.text.Accounted;
import org.entourage.edit.text.TextFile;

/// `./entourage check`.
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Says what is wrong with a dossier, which of its passages stand in their texts, and what it makes of each sentence:",
    "its claims, the reason why it makes none, or nothing yet. Changes nothing.",
    "Passages are held against the texts that are attached, and those that --text names.",
    "Where there is a graph (--data, or NEO4J_URI), what the dossier uses of others is compared with it: the last lines say",
    "whether it was."}, footerHeading = "%nExit code:%n", footer = {
        "  0 no problem, and every sentence has claims or a reason; 1 otherwise",
        "",
        "Of a source with several texts the sentences of the first one at hand count. Without a text, the dossier's own",
        "passages are shown in place of sentences."})
final class CheckCommand implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "DOSSIER", description = "The YAML file.")
    private Path dossier = Path.of("");

    @Option(names = "--text", paramLabel = "FILE", description = "The text of a source. Can be given several times.")
    private List<Path> texts = List.of();

    @Option(names = "--watch", description = {
        "Check again whenever the dossier or a text changes, until you press Ctrl+C.",
        "Leaves the graph alone, so that you can use it meanwhile: name the texts with --text; what the graph has against the dossier, a check without --watch tells."})
    private boolean watch;

    @Option(names = "--quiet", description = "Of the sentences, show those only that have nothing yet.")
    private boolean quiet;

    @Option(names = "--incomplete", description = "A sentence without claims and reason is no failure: for work in progress, or a long report that is read in part.")
    private boolean incomplete;

    @Option(names = "--relocate", paramLabel = "NEW-DOSSIER", description = "Do not check, but write the dossier anew for the copy that --text names: the locators of the passages that stand in it, word for word and in one place, are changed, all else stays.")
    private @Nullable Path relocate;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (relocate != null) {
            return MovedDossier.write(spec.commandLine().getOut(), dossier, UserFile.bytes(dossier),
                    UserFile.texts(texts, spec.commandLine().getErr()), relocate, json);
        }
        if (watch) {
            List<Path> files = Stream.concat(Stream.of(dossier), texts.stream()).toList();
            PrintWriter said = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
            return new FileWatch(files, this::checkAgain, said).run();
        }
        return check(hasGraph());
    }

    /// What would end a single check is a line of output to somebody who is still writing.
    private int checkAgain() throws IOException {
        try {
            return check(false);
        } catch (DossierException e) {
            e.problems().forEach(spec.commandLine().getOut()::println);
            return Failures.REFUSED;
        }
    }

    private int check(boolean withGraph) throws IOException {
        Checked checked = checked(withGraph);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(checked));
        } else {
            new CheckWords(out, quiet ? CheckWords.Shown.OPEN : CheckWords.Shown.ALL,
                    withGraph ? graph() : null).print(checked);
        }
        out.flush();
        boolean open = checked.sentences().stream().anyMatch(Accounted::hasNothing);
        return checked.problems().isEmpty() && (incomplete || !open) ? 0 : Failures.REFUSED;
    }

    private Checked checked(boolean withGraph) throws IOException {
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.CHECK)) {
            byte[] bytes = UserFile.bytes(dossier);
            List<TextFile> given = UserFile.texts(texts, spec.commandLine().getErr());
            progress.done("files");
            if (!withGraph) {
                return Check.withoutGraph(Documents.in(root.data())).check(dossier.toString(), bytes, given, progress);
            }
            try (ConfigurableApplicationContext context = root.open()) {
                progress.done("graph");
                return context.getBean(Check.class).check(dossier.toString(), bytes, given, progress);
            }
        }
    }

    /// A check makes no graph where there is none.
    private boolean hasGraph() {
        return given() != null || Files.exists(root.data().resolve("neo4j"));
    }

    /// Which graph it is, in words.
    private String graph() {
        String uri = given();
        return uri == null ? "in " + root.data() : "at " + uri;
    }

    /// The address of a Neo4j that the user's settings name; null if they name none.
    private static @Nullable String given() {
        String uri = System.getenv("NEO4J_URI");
        return uri == null || uri.isBlank() ? null : uri;
    }
}
