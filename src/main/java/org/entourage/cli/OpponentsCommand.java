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
import org.entourage.question.Opponents;
import org.entourage.question.OpponentsAnswer;

/// `./entourage opponents`.
@Command(name = "opponents", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Who opposed somebody, and on whose word?",
    "Shows plain opposition: affirmed and stated. What else is said about it is counted, and shown when you ask for it."})
final class OpponentsCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Option(names = "--through", description = "Also who led or belonged to an organisation among them at that time.")
    private boolean through;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    OpponentsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters asked = filters.over(Filters.PLAIN);
        try (ConfigurableApplicationContext context = root.open()) {
            Opponents question = context.getBean(Opponents.class);
            OpponentsAnswer answer = through ? question.alsoThrough(of, asked) : question.of(of, asked);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, answer));
            } else {
                print(out, answer);
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, OpponentsAnswer answer) {
        if (answer.question().entity() == null) {
            Words.candidates(out, answer);
            return;
        }
        out.println("Who opposed %s?%n".formatted(Words.visible(answer.question().entity().name())));
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
