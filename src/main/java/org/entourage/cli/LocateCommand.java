package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.claim.Passage;
import org.entourage.evidence.Locator;
import org.entourage.evidence.Mark;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Stretch;
import org.entourage.evidence.Verification;

/// `./entourage locate`.
@Command(name = "locate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Prints the locator of a passage, to paste into a dossier.",
    "Names it by a quote, by paragraph and sentence, or by the digest and length that it has in another copy. --all lists "
            + "every sentence.",
    "A quote is found too where quotation marks, dashes, line-end hyphens, ligatures or marks of direction differ.",
    "Without any, prints what stands in a dossier's entry for the text."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage locate article.txt --quote \"a phrase that stands in it once\"",
        "  ./entourage locate article.txt --all                           every sentence with its locator",
        "  ./entourage locate artikel.txt --all --language de             parted as German is: \"am 3. Mai\" goes on",
        "  ./entourage locate article.txt --paragraph 5 --sentence 1      counted as --all shows it",
        "  ./entourage locate article.txt --paragraph 5 --sentence 2-3    a passage has three sentences at most",
        "  ./entourage locate other.txt --sha256 DIGEST --length 198      a passage of a dossier again: its sha256, and",
        "                                                                 its end less its start"})
final class LocateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", description = "The text, in UTF-8; or a PDF.")
    private Path file = Path.of("");

    @Option(names = "--language", paramLabel = "TAG", description = LanguageOption.WORDS)
    private @Nullable String language;

    @ArgGroup
    private @Nullable What what;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final class What {

        @Option(names = "--quote", paramLabel = "WORDS", description = "Words of the passage, as they stand there.")
        private @Nullable String quote;

        @ArgGroup(exclusive = false)
        private @Nullable Counted number;

        @ArgGroup(exclusive = false)
        private @Nullable Digest digest;

        @Option(names = "--all", description = "List every sentence: locator, paragraph and sentence, words.")
        private boolean all;
    }

    private static final class Counted {

        @Option(names = "--paragraph", required = true, paramLabel = "N", description = "Counted from 1.")
        private int paragraph;

        @Option(names = "--sentence", paramLabel = "N[-M]", description = "Counted from 1 in its paragraph; or from one to another. Default: the whole paragraph.")
        private @Nullable String sentence;
    }

    private static final class Digest {

        @Option(names = "--sha256", required = true, paramLabel = "DIGEST", description = "Digest of the passage.")
        private String sha256 = "";

        @Option(names = "--length", required = true, paramLabel = "N", description = "How many characters it has.")
        private int length;
    }

    @Override
    public Integer call() throws IOException {
        NormalisedText text = UserFile.text(file, spec.commandLine().getErr()).text()
                .in(LanguageOption.checked(language));
        PrintWriter out = spec.commandLine().getOut();
        if (what == null) {
            out.println("sha256: %s%nlength: %d".formatted(text.sha256(), text.length()));
        } else if (what.all) {
            text.sentences().forEach(each -> out.println("%s  # %d.%d %s".formatted(locator(text, each.stretch()),
                    each.paragraph(), each.number(), words(text, each.stretch()))));
        } else {
            Stretch place = place(text, what);
            out.println(locator(text, place));
            out.println("# " + words(text, place));
            if (what.quote != null
                    && !NormalisedText.of(what.quote).content().equals(text.quote(place.start(), place.end()))) {
                out.println("# " + Mark.OTHER_SIGNS + " than in the quote");
            }
            int sentences = text.sentencesTouching(place.start(), place.end()).size();
            if (sentences > Verification.MOST_SENTENCES) {
                out.println("# %d sentences: a passage should have no more than %d".formatted(sentences,
                        Verification.MOST_SENTENCES));
            }
        }
        return 0;
    }

    private static Stretch place(NormalisedText text, What what) {
        Counted number = what.number;
        Digest digest = what.digest;
        if (number != null) {
            return Places.numbered(text, number.paragraph, number.sentence);
        }
        return digest != null
                ? Places.again(text, digest.sha256, digest.length)
                : Places.quoted(text, String.valueOf(what.quote));
    }

    private static String locator(NormalisedText text, Stretch place) {
        Passage passage = Locator.passage(text, "text", place.start(), place.end());
        return "{paragraph: %d, start: %d, end: %d, sha256: %s}".formatted(passage.paragraph(), passage.start(),
                passage.end(), passage.sha256());
    }

    private static String words(NormalisedText text, Stretch place) {
        return CommandText.visible(text.quote(place.start(), place.end()).replace('\n', ' '));
    }
}
