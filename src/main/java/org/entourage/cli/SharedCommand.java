package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.question.Filters;
import org.entourage.question.Shared;
import org.entourage.question.SharedAnswer;

/// `./entourage shared`.
@Command(name = "shared", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What do two or more entities have in common: people, organisations, places, events?",
    "A claim joins each of them with it, plainly unless you say otherwise."})
final class SharedCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--of", required = true, paramLabel = "NAME,NAME[,...]", description = "Ids, or names as a source uses them, parted by commas.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SharedCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters asked = filters.over(Filters.STANDING);
        try (ConfigurableApplicationContext context = root.open()) {
            SharedAnswer answer = context.getBean(Shared.class).of(of, asked);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, answer));
            } else if (answer.question().isOpen()) {
                Words.candidates(out, answer);
            } else {
                print(out, answer);
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, SharedAnswer answer) {
        out.println("In common of %s:%n".formatted(Words.asked(answer)));
        for (SharedAnswer.Row row : answer.rows()) {
            out.println("%s (%s)".formatted(Words.visible(row.entity().name()), row.entity().kind()));
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
