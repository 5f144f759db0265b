package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.claim.Slug;
import org.entourage.document.Bounds;
import org.entourage.document.DocumentException;
import org.entourage.document.Documents;
import org.entourage.document.Embedded;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.document.ExtractorPool;
import org.entourage.document.MediaType;
import org.entourage.document.Proposal;
import org.entourage.dossier.DossierException;

/// `./entourage ingest`.
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Takes the text out of documents: PDF, web pages as a browser saves them, Word files (DOCX), mail (EML), ODT, RTF, EPUB, "
            + "plain text. Keeps their bytes, the text, and a map from the text to page and place.",
    "What they are is told by their content. Nothing is fetched, no script runs, and no graph is needed. The same file again "
            + "changes nothing; a file that cannot be read is listed, and stops nothing. What is attached to a mail is a "
            + "document of its own.",
    "Files are read in processes of their own: two minutes and 512 MB for each (ENTOURAGE_JVM=\"-Dentourage.document.seconds=300 "
            + "-Dentourage.document.megabytes=1024\" for more), and a process that a file breaks is replaced.",
    "Running heads and page numbers stand behind the paragraph that they would cut. A hyphen at the end of a line goes where "
            + "the document has the word whole elsewhere."}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage ingest report.pdf article.html     prints what came out, and what to do next",
                "  ./entourage ingest downloads                   every document in a folder and below it",
                "  ./entourage ingest --whole page.html           with menus and comments, not the article alone"})
final class IngestCommand implements Callable<Integer> {

    private static final int DEEPEST = 5;
    private static final int MOST_INSIDE = 500;

    private final RootCommand root;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Documents, and folders of them.")
    private List<Path> given = new ArrayList<>();

    @Option(names = "--whole", description = "Of a web page all that can be read, not the article alone.")
    private boolean whole;

    private final List<String> refused = new ArrayList<>();
    private int texts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    IngestCommand(RootCommand root) {
        this.root = root;
    }

    /// What became of a document: its text, or why there is none.
    ///
    /// @param inside what it holds
    private record Taken(String name, Embedded.@Nullable Bytes bytes, @Nullable Extracted text,
            @Nullable String refused,
            List<Taken> inside) {

        static Taken refused(String name, String why) {
            return new Taken(name, null, null, why, List.of());
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = files();
        Bounds bounds = Bounds.ofProperties();
        try (ExtractorPool pool = new ExtractorPool(bounds);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Progress progress = new Progress(out, List.of(new Progress.Part("documents", "reading documents")))) {
            Deque<Future<Taken>> ahead = new ArrayDeque<>();
            int next = 0;
            for (int done = 0; done < files.size(); done++) {
                // a few more than are read at once, so that no process waits, and not all of a large folder is in memory
                while (next < files.size() && ahead.size() <= bounds.workers()) {
                    Path file = files.get(next++);
                    ahead.add(threads.submit(() -> take(file, pool)));
                }
                keep(result(ahead.remove()), null, out);
                progress.reached("documents", done + 1, files.size());
            }
        }
        if (files.size() > 1 || !refused.isEmpty()) {
            out.println("Of %d documents %d have a text.".formatted(texts + refused.size(), texts));
        }
        refused.forEach(out::println);
        return refused.isEmpty() ? 0 : 1;
    }

    private static Taken result(Future<Taken> taken) throws IOException, InterruptedException {
        try {
            return taken.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
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

    private Taken take(Path file, ExtractorPool pool) throws IOException, InterruptedException {
        try {
            return take(file.toString(), UserFile.bytes(file), pool, new AtomicInteger(MOST_INSIDE), 0);
        } catch (NoSuchFileException e) {
            return Taken.refused(file.toString(), "there is no such file");
        } catch (AccessDeniedException e) {
            return Taken.refused(file.toString(), "it may not be read");
        } catch (DossierException e) {
            return Taken.refused(file.toString(),
                    "it has more than %,d bytes, and no larger document is read".formatted(Extractor.LARGEST));
        }
    }

    /// Takes a document, and those that it holds.
    ///
    /// @param left  how many more may stand in it
    /// @param depth how many it stands in
    private Taken take(String name, byte[] bytes, ExtractorPool pool, AtomicInteger left, int depth)
            throws IOException, InterruptedException {
        Extracted text;
        try {
            text = pool.extract(bytes, whole);
        } catch (DocumentException e) {
            return Taken.refused(name, String.valueOf(e.getMessage()));
        }
        List<Taken> inside = new ArrayList<>();
        for (Embedded each : text.attached()) {
            String inner = name + " › " + each.name();
            inside.add(depth >= DEEPEST || left.decrementAndGet() < 0
                    ? Taken.refused(inner, "not read: at most %d documents are read in one, %d deep"
                            .formatted(MOST_INSIDE, DEEPEST))
                    : take(inner, each.bytes().all(), pool, left, depth + 1));
        }
        return new Taken(name, new Embedded.Bytes(bytes), text, null, inside);
    }

    /// @param container digest of the document that it stands in; null if it stands alone
    private void keep(Taken taken, @Nullable String container, PrintWriter out) throws IOException {
        Extracted text = taken.text();
        if (text == null || taken.bytes() == null) {
            refused.add("%s: %s".formatted(taken.name(), taken.refused()));
            return;
        }
        texts++;
        print(out, taken.name(), text,
                Documents.in(root.data()).keep(taken.bytes().all(), text, container));
        for (Taken inside : taken.inside()) {
            keep(inside, text.sha256(), out);
        }
    }

    private static void print(PrintWriter out, String file, Extracted extracted, Documents.Kept kept) {
        out.println("%s%s".formatted(file, kept.known() ? ": known, nothing is new" : ""));
        out.println("  %s%s, %s%s".formatted(words(extracted.mediaType()),
                extracted.pages() == 0 ? "" : ", " + number(extracted.pages(), "page"),
                number(extracted.text().sentences().size(), "sentence"), language(extracted)));
        extracted.notes().forEach(note -> out.println("  Note: " + told("%s", note)));
        if (kept.sameText()) {
            out.println("  Note: another document has the same text");
        }
        Proposal says = extracted.proposal();
        if (!says.equals(new Proposal(null, null, null))) {
            out.println("  It says of itself:%s%s%s".formatted(told(" title “%s”", says.title()),
                    told(" author “%s”", says.author()), told(" date %s", says.date())));
        }
        if (extracted.text().length() > 0) {
            out.println("  A dossier to fill in:");
            String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                    .replaceFirst(".* › ", "").replaceFirst("\\.[^.]{1,5}$", "");
            out.println("    ./entourage new %s %s.yaml".formatted(CommandText.argument(kept.text()),
                    Slug.from(name).orElse("dossier")));
        }
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
        String words = type.inWords();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String number(int number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
