package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Speaker;
import org.entourage.question.SpeakerAnswer;

/// `./entourage speaker`.
@Command(name = "speaker", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What does somebody say, and what of others do they pass on?",
    "An author says what an article says in its own voice, and passes on what it lets others say."})
final class SpeakerCommand extends QuestionCommand<SpeakerAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    SpeakerCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, SpeakerAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> context.getBean(Speaker.class).of(of, asked);
    }

    @Override
    void print(PrintWriter out, SpeakerAnswer answer) {
        String name = Words.asked(answer);
        SpeakerAnswer.@Nullable Part part = null;
        for (SpeakerAnswer.Row row : answer.rows()) {
            if (part != row.part()) {
                part = row.part();
                out.println(switch (part) {
                    case SAYS -> "%s says:%n".formatted(name);
                    case PASSES_ON -> "%s passes on:%n".formatted(name);
                });
            }
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
