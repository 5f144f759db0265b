package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.claim.Edtf;
import org.entourage.claim.Slug;
import org.entourage.claim.Source;
import org.entourage.document.Documents;
import org.entourage.dossier.DossierSchema;
import org.entourage.dossier.Skeleton;
import org.entourage.dossier.VocabularyReader;
import org.entourage.edit.text.TextFile;
import org.entourage.evidence.NormalisedText;

/// `./entourage new`.
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Writes a dossier to fill in: the source, and every sentence of a text with its locator and an empty list of claims.",
    "Each sentence stands above its entry, so that you read on while you fill in. The file says how."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage new article.txt                         writes article.yaml",
        "  ./entourage new article.txt mine.yaml --published 2019-03-02 --url https://example.org/article",
        "  ./entourage check --watch article.yaml --text article.txt",
        "",
        "The sentences stand in the file as comments. Before you pass on a dossier of a text that is not yours,",
        "take them out, or make it with --no-quotes."})
final class NewCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final RootCommand root;

    @Parameters(index = "0", paramLabel = "TEXT", description = "The text, in UTF-8; or a PDF or a web page.")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER", description = "The file to write, which must not be there yet; - for standard output. Default: beside the text, ending in .yaml.")
    private @Nullable Path dossier;

    @Option(names = "--id", paramLabel = "ID", description = "Of the dossier and its source. Default: from the text's file name.")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TITLE", description = "Of the source. Default: the text's first sentence.")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Where it was published.")
    private @Nullable String url;

    @Option(names = "--published", paramLabel = "DATE", description = "When: 2019-03-02, 2019-03, 2019.")
    private @Nullable String published;

    @Option(names = "--language", paramLabel = "TAG", description = LanguageOption.WORDS)
    private @Nullable String language;

    @Option(names = "--by", paramLabel = "NAME", description = "Who fills it in; it stands beside every claim. Default: your name on this machine.")
    private @Nullable String by;

    @Option(names = "--no-quotes", description = "Leave the sentences out, to share a dossier whose text is not yours.")
    private boolean noQuotes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Path target = dossier == null ? beside(file) : dossier;
        boolean printed = target.toString().equals(STANDARD_OUTPUT);
        if (!printed && Files.exists(target)) {
            throw taken(target);
        }
        NormalisedText text;
        byte[] yaml;
        Origin origin;
        String files;
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.NEW)) {
            TextFile given = UserFile.text(file, spec.commandLine().getErr());
            origin = origin(given);
            text = given.text().in(LanguageOption.checked(language));
            if (origin.kept()) {
                text = text.beside(documents().asides(text.sha256()));
            }
            progress.done("text");
            files = (printed ? "DOSSIER" : CommandText.argument(target))
                    + (origin.kept() ? "" : " --text " + CommandText.argument(file));
            yaml = skeleton(text, files, origin.document()).yaml(text, VocabularyReader.shipped());
        }
        if (printed) {
            // a dossier is UTF-8, whatever the terminal's encoding is
            System.out.writeBytes(yaml);
            System.out.flush();
            return 0;
        }
        write(target, yaml);
        Path schema = target.resolveSibling(DossierSchema.FILE);
        if (!Files.exists(schema)) {
            Files.writeString(schema, DossierSchema.text());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote %s: %d sentences, each to be given its claims, or a reason for none.".formatted(target,
                Skeleton.readOn(text).size()));
        asides(out, text, origin);
        out.println("Open it in an editor; its first lines say how, and %s beside it lets the editor help."
                .formatted(DossierSchema.FILE));
        out.println("Leave this running meanwhile:");
        out.println("  ./entourage check --watch " + files);
        return 0;
    }

    private Documents documents() {
        return Documents.in(root.data());
    }

    /// Where a text comes from.
    ///
    /// @param document that it was taken out of; null if it came as a text
    /// @param kept     whether it was taken in, so that every command finds it by itself
    private record Origin(Source.@Nullable Document document, boolean kept) {}

    private Origin origin(TextFile given) {
        List<Source.Document> of = documents().of(given.text().sha256());
        Source.Document document = given.document() == null && !of.isEmpty() ? of.getFirst() : given.document();
        return new Origin(document, document != null && of.contains(document));
    }

    private void asides(PrintWriter out, NormalisedText text, Origin origin) {
        int asides = text.sentences().size() - Skeleton.readOn(text).size();
        if (asides > 0) {
            out.println("Left out: %d running heads, numbers of pages, captions or notes; ./entourage locate has them."
                    .formatted(asides));
        }
        if (origin.document() != null && !origin.kept()) {
            out.println("So that answers show its pages, take it in:");
            out.println("  ./entourage ingest " + CommandText.argument(file));
        }
    }

    private Skeleton skeleton(NormalisedText text, String files, Source.@Nullable Document document) {
        return new Skeleton(id == null ? slug(file) : id, title == null ? Skeleton.title(text) : title, url,
                published == null ? null : Edtf.parse(published), language, by == null ? user() : by, files,
                noQuotes ? Skeleton.Quotes.LEFT_OUT : Skeleton.Quotes.SHOWN, document);
    }

    private static void write(Path target, byte[] yaml) throws IOException {
        try {
            Files.write(target, yaml, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw taken(target);
        }
    }

    private static IllegalArgumentException taken(Path target) {
        return new IllegalArgumentException("""
                %s is there already, and is left as it is.
                What to do: name another file behind the text, or move that one away.""".formatted(target));
    }

    private static Path beside(Path text) {
        return text.resolveSibling(stem(text) + ".yaml");
    }

    private static String slug(Path text) {
        return Slug.from(stem(text)).orElseThrow(() -> new IllegalArgumentException(
                "The name of %s makes no id.%nWhat to do: --id with %s.".formatted(text, Slug.EXPECTED)));
    }

    private static String stem(Path text) {
        String name = String.valueOf(text.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String user() {
        String name = System.getProperty("user.name", "");
        if (name.isBlank() || name.equals("?")) {
            throw new IllegalArgumentException("Your name is not known on this machine.\nWhat to do: --by with it.");
        }
        return name;
    }
}
