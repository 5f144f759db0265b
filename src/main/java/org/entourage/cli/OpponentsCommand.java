package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Opponents;
import org.entourage.question.OpponentsAnswer;

/// `./entourage opponents`.
@Command(name = "opponents", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Who opposed somebody, and on whose word?",
    "Shows plain opposition: affirmed and stated. What else is said about it is counted, and shown when you ask for it."})
final class OpponentsCommand extends QuestionCommand<OpponentsAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Option(names = "--through", description = "Also who led or belonged to an organisation among them at that time.")
    private boolean through;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    OpponentsCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, OpponentsAnswer> asked() {
        Filters asked = filters.over(Filters.PLAIN);
        return context -> {
            Opponents question = context.getBean(Opponents.class);
            return through ? question.alsoThrough(of, asked) : question.of(of, asked);
        };
    }

    @Override
    void print(PrintWriter out, OpponentsAnswer answer) {
        out.println("Who opposed %s?%n".formatted(Words.asked(answer)));
        for (OpponentsAnswer.Row row : answer.rows()) {
            out.println("%s: %s%s".formatted(Words.visible(row.opponent().name()), row.label(),
                    Words.status(row.status())));
            row.claims().forEach(claim -> Words.claim(out, claim));
            SideWords.offices(out, row.offices());
            out.println();
        }
        SideWords.through(out, answer.through());
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
