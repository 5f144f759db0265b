package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.question.Dependents;
import org.entourage.question.DependentsAnswer;
import org.entourage.question.Filters;

/// `./entourage dependents`.
@Command(name = "dependents", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What would fall if a source were withdrawn, or all that somebody says and passes on?",
    "What nobody else says falls; the rest stands on the sources that remain."})
final class DependentsCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--of", required = true, paramLabel = "SOURCE|NAME", description = "The id of a source; else an id or name of somebody who speaks.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DependentsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Filters asked = filters.over(Filters.EVERYTHING);
        try (ConfigurableApplicationContext context = root.open()) {
            DependentsAnswer answer = context.getBean(Dependents.class).of(of, asked);
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

    private static void print(PrintWriter out, DependentsAnswer answer) {
        out.println("What rests on %s%n".formatted(answer.source() == null
                ? "what %s says and passes on".formatted(Words.asked(answer))
                : Words.visible(answer.source().title())));
        for (DependentsAnswer.Row row : answer.rows()) {
            out.println("%s: %s %s %s".formatted(row.falls() ? "falls" : "stands on " + sources(row.remaining()),
                    Words.visible(row.subject().inWords()), row.label(), Words.visible(row.object().inWords())));
            row.claims().forEach(claim -> Words.claim(out, claim));
            row.left().forEach(id -> out.println("  left: " + id));
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }

    private static String sources(int number) {
        return number == 1 ? "1 independent source" : number + " independent sources";
    }
}
