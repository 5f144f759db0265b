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
import org.entourage.question.Hedged;
import org.entourage.question.HedgedAnswer;

/// `./entourage hedged`.
@Command(name = "hedged", mixinStandardHelpOptions = true, description = "What is said about somebody only with a hedge, or denied?")
final class HedgedCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    HedgedCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters asked = filters.over(Filters.EVERYTHING);
        try (ConfigurableApplicationContext context = root.open()) {
            HedgedAnswer answer = context.getBean(Hedged.class).of(of, asked);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, answer));
            } else if (answer.question().entity() == null) {
                Words.candidates(out, answer);
            } else {
                out.println("Hedged or denied about %s:%n"
                        .formatted(Words.visible(answer.question().entity().name())));
                answer.rows().forEach(row -> {
                    row.claims().forEach(claim -> Words.claim(out, claim));
                    out.println();
                });
                Words.coverage(out, answer.coverage(), answer.page());
            }
        }
        return 0;
    }
}
