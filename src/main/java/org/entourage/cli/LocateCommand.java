package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.claim.Passage;
import org.entourage.edit.TextFile;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;
import org.entourage.evidence.Stretch;

/// `./entourage locate`.
@Command(name = "locate", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Prints the locator of a passage, to paste into a dossier.",
    "Names it by a quote (curly and straight quotes are the same), or by paragraph and sentence.",
    "Without either, prints what stands in a dossier's entry for the text."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage locate article.txt --quote \"a phrase that stands in it once\"",
        "  ./entourage locate article.txt --paragraph 5 --sentence 1"})
final class LocateCommand implements Callable<Integer> {

    private static final int MOST_PLACES = 20;
    private static final int CONTEXT = 30;

    @Parameters(paramLabel = "TEXT", description = "The text, in UTF-8.")
    private Path file = Path.of("");

    @ArgGroup
    private @Nullable What what;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final class What {

        @Option(names = "--quote", paramLabel = "WORDS", description = "Words of the passage, as they stand there.")
        private @Nullable String quote;

        @ArgGroup(exclusive = false)
        private @Nullable Counted number;
    }

    private static final class Counted {

        @Option(names = "--paragraph", required = true, paramLabel = "N", description = "Counted from 1.")
        private int paragraph;

        @Option(names = "--sentence", paramLabel = "N", description = "Counted from 1 in its paragraph. Default: the whole paragraph.")
        private @Nullable Integer sentence;
    }

    @Override
    public Integer call() throws IOException {
        NormalisedText text = TextFile.of(file.toString(), UserFile.bytes(file)).text();
        PrintWriter out = spec.commandLine().getOut();
        if (what == null) {
            out.println("sha256: %s%nlength: %d".formatted(text.sha256(), text.length()));
            return 0;
        }
        Counted number = what.number;
        Stretch stretch = number != null ? numbered(text, number) : quoted(text, String.valueOf(what.quote));
        Passage passage = Locator.passage(text, "text", stretch.start(), stretch.end());
        out.println("{paragraph: %d, start: %d, end: %d, sha256: %s}".formatted(passage.paragraph(), passage.start(),
                passage.end(), passage.sha256()));
        out.println("# " + Words.visible(text.quote(passage.start(), passage.end()).replace('\n', ' ')));
        return 0;
    }

    private static Stretch quoted(NormalisedText text, String quote) {
        List<Stretch> places = Locator.places(text, quote);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("These words do not stand in the text. Upper and lower case count.");
        }
        if (places.size() > 1) {
            StringBuilder message = new StringBuilder("These words stand in the text %d times. Quote more of one:"
                    .formatted(places.size()));
            places.stream().limit(MOST_PLACES).forEach(place -> message.append("%n  paragraph %d, %s: …%s…".formatted(
                    text.paragraphAt(place.start()), place, context(text, place))));
            if (places.size() > MOST_PLACES) {
                message.append("%n  and %d more".formatted(places.size() - MOST_PLACES));
            }
            throw new IllegalArgumentException(message.toString());
        }
        return places.getFirst();
    }

    private static String context(NormalisedText text, Stretch place) {
        return Words.visible(text.quote(Math.max(0, place.start() - CONTEXT),
                Math.min(text.length(), place.end() + CONTEXT)).replace('\n', ' '));
    }

    private static Stretch numbered(NormalisedText text, Counted number) {
        List<Stretch> paragraphs = text.paragraphs();
        if (number.paragraph < 1 || number.paragraph > paragraphs.size()) {
            throw new IllegalArgumentException("There is no paragraph %d: the text has %d.".formatted(number.paragraph,
                    paragraphs.size()));
        }
        Integer sentence = number.sentence;
        if (sentence == null) {
            return paragraphs.get(number.paragraph - 1);
        }
        List<Sentence> sentences = text.sentences().stream().filter(each -> each.paragraph() == number.paragraph)
                .toList();
        if (sentence < 1 || sentence > sentences.size()) {
            throw new IllegalArgumentException("There is no sentence %d in paragraph %d: it has %d.".formatted(sentence,
                    number.paragraph, sentences.size()));
        }
        return sentences.get(sentence - 1).stretch();
    }
}
