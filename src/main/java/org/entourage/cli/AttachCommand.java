package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.edit.attach.Attach;
import org.entourage.edit.attach.FoundWords;
import org.entourage.edit.attach.Relocate;
import org.entourage.edit.text.NotFound;
import org.entourage.edit.text.TextFile;
import org.entourage.evidence.OtherCopy.Found;

/// `./entourage attach`.
@Command(name = "attach", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Attaches the text of a source, so that every answer quotes it.",
    "Only the very text that the dossier was read from is taken. Of any other it says where its passages stand in it.",
    "With --relocate another copy is taken too: the same article with other line breaks, or without what stood around it. "
            + "Answers quote what stands in it, word for word; what does not is named, and stays unchecked.",
    "Words that stand in it several times are placed by their neighbours, or not at all; the same words with other signs "
            + "(quotation marks, dashes, line-end hyphens, ligatures) are quoted, and not verified."}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage attach article.txt              the text that was read, or a report how another differs",
                "  ./entourage attach --relocate article.txt   another copy of it"})
final class AttachCommand implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "TEXT", description = "The text, in UTF-8; or a PDF.")
    private Path text = Path.of("");

    @Option(names = "--relocate", description = "Take another copy than the one that was read.")
    private boolean relocate;

    @Option(names = "--source", paramLabel = "ID", description = "With --relocate: the source that it is a copy of. Default: the one whose passages it has.")
    private @Nullable String source;

    @Option(names = "--as", paramLabel = "ID", description = "With --relocate: an id for the copy. Default: the source's, with the first digits of the copy's digest.")
    private @Nullable String as;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AttachCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (!relocate && (source != null || as != null)) {
            throw new IllegalArgumentException("--source and --as go with --relocate.");
        }
        TextFile file = UserFile.text(text, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = root.open()) {
            if (relocate) {
                Relocate.Relocated copy = context.getBean(Relocate.class).relocate(file, source, as);
                print(out, context, copy, () -> relocated(out, copy));
            } else {
                Attach.Attached attached = context.getBean(Attach.class).attach(file);
                print(out, context, attached, () -> attached(out, attached));
            }
        }
        return 0;
    }

    private void print(PrintWriter out, ConfigurableApplicationContext context, Object outcome, Runnable inWords) {
        if (json) {
            out.println(Json.of(context, outcome));
        } else {
            inWords.run();
        }
    }

    private static void attached(PrintWriter out, Attach.Attached attached) {
        out.println("Attached as %s. %s; answers quote them from now on.".formatted(
                String.join(", ", attached.texts()), attached.notFound().isEmpty() && attached.marked().isEmpty()
                        ? "All %d passages verified".formatted(attached.verified())
                        : "Passages: %d verified".formatted(attached.verified())));
        marked(out, attached.marked());
        notFound(out, attached.notFound());
    }

    private static void relocated(PrintWriter out, Relocate.Relocated copy) {
        List<Found> verified = copy.found().stream().filter(Found::verbatim).toList();
        out.println("Attached as %s, a copy of %s.".formatted(copy.text(), copy.source()));
        out.println("Passages: %d verified, %d of them at another place than in the text that was read; answers quote "
                .formatted(verified.size(), verified.stream().filter(Found::moved).count()) + "them from now on.");
        marked(out, copy.found().stream().filter(found -> !found.marks().isEmpty()).toList());
        notFound(out, copy.notFound());
    }

    /// What is not verified, though found, or known to stand in its place only by its neighbours.
    private static void marked(PrintWriter out, List<Found> marked) {
        List<Found> placed = marked.stream().filter(Found::verbatim).toList();
        List<Found> others = marked.stream().filter(found -> !found.verbatim()).toList();
        if (!placed.isEmpty()) {
            out.println("%d of them placed by neighbours:".formatted(placed.size()));
            placed.forEach(found -> out.println("  " + FoundWords.of(found)));
        }
        if (!others.isEmpty()) {
            out.println("%d found with other signs, so not verified; answers quote the copy, and say so:".formatted(
                    others.size()));
            others.forEach(found -> out.println("  " + FoundWords.of(found)));
        }
    }

    private static void notFound(PrintWriter out, List<NotFound> passages) {
        if (!passages.isEmpty()) {
            out.println("%d not found in it for certain; they stay unchecked:".formatted(passages.size()));
            passages.forEach(passage -> out.println("  " + passage.inWords()));
        }
    }
}
