package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Asked;
import org.entourage.question.EntityRef;
import org.entourage.question.Filters;
import org.entourage.question.Speaker;
import org.entourage.question.SpeakerAnswer;

/// `./entourage speaker`.
@Command(name = "speaker", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What does somebody say, what do others report that they say, and what of others do they pass on?",
    "An author says what an article says in its own voice, and passes on what it lets others say."})
final class SpeakerCommand extends QuestionCommand<SpeakerAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Option(names = "--about", paramLabel = "NAME", description = "Only what is said about this one.")
    private @Nullable String about;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    SpeakerCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, SpeakerAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> context.getBean(Speaker.class).of(of, about, asked);
    }

    @Override
    void print(PrintWriter out, SpeakerAnswer answer) {
        List<Asked> asked = answer.question().asked();
        String name = name(asked.getFirst());
        String ofWhom = asked.size() == 1 ? "" : " about " + name(asked.getLast());
        SpeakerAnswer.@Nullable Part part = null;
        for (SpeakerAnswer.Row row : answer.rows()) {
            if (part != row.part()) {
                part = row.part();
                out.println(switch (part) {
                    case SAYS -> "%s says%s:%n".formatted(name, ofWhom);
                    case REPORTED_TO_SAY -> "%s, as others report it, says%s:%n".formatted(name, ofWhom);
                    case PASSES_ON -> "%s passes on%s:%n".formatted(name, ofWhom);
                });
            }
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }

    private static String name(Asked asked) {
        EntityRef entity = asked.entity();
        return entity == null ? "" : Words.visible(entity.name());
    }
}
