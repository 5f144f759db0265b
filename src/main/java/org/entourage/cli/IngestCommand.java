package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.claim.Slug;
import org.entourage.document.DocumentException;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.document.MediaType;
import org.entourage.document.Proposal;
import org.entourage.dossier.DossierException;

/// `./entourage ingest`.
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Takes the text out of documents: PDF, web pages as a browser saves them, plain text. Keeps their bytes, the text, and "
            + "a map from the text to page and place.",
    "What they are is told by their content. Nothing is fetched, no script runs, and no graph is needed. The same file again "
            + "changes nothing; a file that cannot be read is listed, and stops nothing.",
    "Running heads and page numbers stand behind the paragraph that they would cut. A hyphen at the end of a line goes where "
            + "the document has the word whole elsewhere."}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage ingest report.pdf article.html     prints what came out, and what to do next",
                "  ./entourage ingest downloads                   every document in a folder and below it",
                "  ./entourage ingest --whole page.html           with menus and comments, not the article alone"})
final class IngestCommand implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Documents, and folders of them.")
    private List<Path> given = new ArrayList<>();

    @Option(names = "--whole", description = "Of a web page all that can be read, not the article alone.")
    private boolean whole;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IngestCommand(RootCommand root) {
        this.root = root;
    }

    /// A document that could not be taken in.
    private record Refused(Path file, String why) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Documents documents = Documents.in(root.data());
        List<Path> files = files();
        List<Refused> refused = new ArrayList<>();
        int taken = 0;
        for (Path file : files) {
            String why = take(file, documents, out);
            if (why == null) {
                taken++;
            } else {
                refused.add(new Refused(file, why));
            }
        }
        if (files.size() > 1 || !refused.isEmpty()) {
            out.println("Of %d documents %d have a text.".formatted(files.size(), taken));
        }
        refused.forEach(each -> out.println("%s: %s".formatted(each.file(), each.why())));
        return refused.isEmpty() ? 0 : 1;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : given) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> below = Files.walk(each)) {
                    below.filter(Files::isRegularFile).filter(file -> !isHidden(each.relativize(file))).sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(each);
            }
        }
        return files;
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /// @return why it could not be taken in; null if it was
    private @Nullable String take(Path file, Documents documents, PrintWriter out) throws IOException {
        byte[] bytes;
        try {
            bytes = UserFile.bytes(file);
        } catch (NoSuchFileException e) {
            return "there is no such file";
        } catch (AccessDeniedException e) {
            return "it may not be read";
        } catch (DossierException e) {
            return "it has more than %d bytes, and no larger document is read".formatted(Extractor.LARGEST);
        }
        try {
            Extracted extracted = Extractor.extract(bytes, whole);
            print(out, file, extracted, documents.keep(bytes, extracted));
            return null;
        } catch (DocumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void print(PrintWriter out, Path file, Extracted extracted, Documents.Kept kept) {
        out.println("%s%s".formatted(file, kept.known() ? ": known, nothing is new" : ""));
        out.println("  %s%s, %s%s".formatted(words(extracted.mediaType()),
                extracted.pages() == 0 ? "" : ", " + number(extracted.pages(), "page"),
                number(extracted.text().sentences().size(), "sentence"), language(extracted)));
        extracted.notes().forEach(note -> out.println("  Note: " + note));
        if (kept.sameText()) {
            out.println("  Note: another document has the same text");
        }
        Proposal says = extracted.proposal();
        if (!says.equals(new Proposal(null, null, null))) {
            out.println("  It says of itself:%s%s%s".formatted(told(" title “%s”", says.title()),
                    told(" author “%s”", says.author()), told(" date %s", says.date())));
        }
        out.println("  A dossier to fill in:");
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]{1,5}$", "");
        out.println("    ./entourage new %s %s.yaml".formatted(CommandText.argument(kept.text()),
                Slug.from(name).orElse("dossier")));
        out.flush();
    }

    private static String language(Extracted extracted) {
        return extracted.language() == null
                ? ""
                : ", %s by its words".formatted(Locale.of(extracted.language()).getDisplayLanguage(Locale.ENGLISH));
    }

    private static String told(String form, @Nullable String what) {
        return what == null ? "" : form.formatted(what.replaceAll("\\p{Cntrl}", "\uFFFD"));
    }

    private static String words(MediaType type) {
        return switch (type) {
            case PDF -> "PDF";
            case HTML -> "Web page";
            case TEXT -> "Text";
        };
    }

    private static String number(int number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
