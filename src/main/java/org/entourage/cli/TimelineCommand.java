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
import org.entourage.question.Timeline;
import org.entourage.question.TimelineAnswer;

/// `./entourage timeline`.
@Command(name = "timeline", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What is said about somebody, about an event, or about two together, in the order of time?",
    "A year is shown as a span, never as a day. What nobody dates stands apart, at the end."})
final class TimelineCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--of", required = true, paramLabel = "NAME[,NAME]", description = "An id, or a name as a source uses it; of two, what ties them.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TimelineCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters asked = filters.over(Filters.EVERYTHING);
        try (ConfigurableApplicationContext context = root.open()) {
            TimelineAnswer answer = context.getBean(Timeline.class).of(of, asked);
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

    private static void print(PrintWriter out, TimelineAnswer answer) {
        out.println("Timeline of %s%n".formatted(Words.asked(answer)));
        boolean dated = true;
        for (TimelineAnswer.Row row : answer.rows()) {
            if (dated && !row.dated()) {
                out.println("Undated%n".formatted());
            }
            dated = row.dated();
            if (dated) {
                out.println(row.span());
            }
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
