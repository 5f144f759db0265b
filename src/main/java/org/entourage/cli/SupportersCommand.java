package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Supporters;
import org.entourage.question.SupportersAnswer;

/// `./entourage supporters`.
@Command(name = "supporters", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Who supported somebody, and on whose word?",
    "Shows plain support: affirmed and stated. What else is said about it is counted, and shown when you ask for it."})
final class SupportersCommand extends QuestionCommand<SupportersAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Option(names = "--through", description = "Also who led or belonged to an organisation among them at that time.")
    private boolean through;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    SupportersCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, SupportersAnswer> asked() {
        Filters asked = filters.over(Filters.PLAIN);
        return context -> {
            Supporters question = context.getBean(Supporters.class);
            return through ? question.alsoThrough(of, asked) : question.of(of, asked);
        };
    }

    @Override
    void print(PrintWriter out, SupportersAnswer answer) {
        out.println("Who supported %s?%n".formatted(Words.asked(answer)));
        for (SupportersAnswer.Row row : answer.rows()) {
            out.println("%s: %s%s".formatted(Words.visible(row.supporter().name()), row.label(),
                    Words.status(row.status())));
            row.claims().forEach(claim -> Words.claim(out, claim));
            SideWords.offices(out, row.offices());
            out.println();
        }
        SideWords.through(out, answer.through());
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
