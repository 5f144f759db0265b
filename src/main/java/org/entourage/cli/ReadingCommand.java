package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Reading;
import org.entourage.question.ReadingAnswer;

/// `./entourage reading`.
@Command(name = "reading", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What does a source say, sentence by sentence, and which of its sentences does no claim cite?",
    "Needs the text of the source; without it, the passages that claims cite are shown, and why others make none."})
final class ReadingCommand extends QuestionCommand<ReadingAnswer> {

    @Option(names = "--of", required = true, paramLabel = "SOURCE", description = "The id of a source.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    ReadingCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, ReadingAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> context.getBean(Reading.class).of(of, asked);
    }

    @Override
    void print(PrintWriter out, ReadingAnswer answer) {
        out.println("%s%s%n".formatted(Words.visible(answer.source().title()), answer.text() == null
                ? " (its text is not attached: ./entourage attach TEXT)"
                : ""));
        for (ReadingAnswer.Row row : answer.rows()) {
            out.println(place(row) + (row.quote() == null ? "" : ": “" + Words.visible(row.quote()) + "”"));
            row.claims().forEach(claim -> Words.claim(out, claim));
            if (row.reason() != null) {
                out.println("  no claim: " + Words.visible(row.reason()));
            } else if (row.claims().isEmpty()) {
                out.println(row.cited()
                        ? "  claims cite it, but none that counts here"
                        : "  nothing: no claim cites it, and no dossier says why it makes none");
            }
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }

    private static String place(ReadingAnswer.Row row) {
        String paragraph = row.paragraph() == null ? "" : "paragraph %d, ".formatted(row.paragraph());
        return row.sentence() == null
                ? "%s, %s%d–%d".formatted(row.text(), paragraph, row.start(), row.end())
                : "%ssentence %d, %d–%d".formatted(paragraph, row.sentence(), row.start(), row.end());
    }
}
