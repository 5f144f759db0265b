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
import org.entourage.question.Supporters;
import org.entourage.question.SupportersAnswer;

/// `./entourage supporters`.
@Command(name = "supporters", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Who supported somebody, and on whose word?",
    "Shows plain support: affirmed and stated. What else is said about it is counted, and shown when you ask for it."})
final class SupportersCommand implements Callable<Integer> {

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

    SupportersCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters asked = filters.over(Filters.PLAIN);
        try (ConfigurableApplicationContext context = root.open()) {
            Supporters question = context.getBean(Supporters.class);
            SupportersAnswer answer = through ? question.alsoThrough(of, asked) : question.of(of, asked);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, answer));
            } else {
                print(out, answer);
            }
        }
        return 0;
    }

    private static void print(PrintWriter out, SupportersAnswer answer) {
        if (answer.question().entity() == null) {
            Words.candidates(out, answer);
            return;
        }
        out.println("Who supported %s?%n".formatted(Words.visible(answer.question().entity().name())));
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
