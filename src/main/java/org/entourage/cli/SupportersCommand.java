package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
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

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what held, or may have held, on a day: 2013-12-07.")
    private @Nullable String asOf;

    @Option(names = "--tier", split = ",", paramLabel = "TIER", description = "How strong: material, alliance, advocacy, unspecified. Default: all.")
    private List<String> tiers = List.of();

    @Option(names = "--certainty", split = ",", paramLabel = "DEGREE", description = {
        "The lowest that counts: stated (default), alleged, suspected, hypothetical.",
        "Beside the scale, only when named: intended, proposed, predicted."})
    private List<String> certainty = List.of();

    @Option(names = "--polarity", split = ",", paramLabel = "POLARITY", description = "affirmed (default), denied, or both.")
    private List<String> polarity = List.of();

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SupportersCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters filters = Filters.parse(tiers, certainty, polarity, asOf);
        try (ConfigurableApplicationContext context = root.open()) {
            SupportersAnswer answer = context.getBean(Supporters.class).of(of, filters);
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
            out.println();
        }
        out.println(answer.coverage().inWords());
    }
}
