package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Hedged;
import org.entourage.question.HedgedAnswer;

/// `./entourage hedged`.
@Command(name = "hedged", mixinStandardHelpOptions = true, description = "What is said about somebody only with a hedge, or denied?")
final class HedgedCommand extends QuestionCommand<HedgedAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    HedgedCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, HedgedAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> context.getBean(Hedged.class).of(of, asked);
    }

    @Override
    void print(PrintWriter out, HedgedAnswer answer) {
        out.println("Hedged or denied about %s:%n".formatted(Words.asked(answer)));
        answer.rows().forEach(row -> {
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        });
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
