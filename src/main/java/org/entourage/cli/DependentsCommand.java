package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Dependents;
import org.entourage.question.DependentsAnswer;
import org.entourage.question.Filters;

/// `./entourage dependents`.
@Command(name = "dependents", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What would fall if a source were withdrawn, or all that somebody says and passes on?",
    "What nobody else says falls; the rest stands on the sources that remain."})
final class DependentsCommand extends QuestionCommand<DependentsAnswer> {

    @Option(names = "--of", required = true, paramLabel = "SOURCE|NAME", description = "The id of a source; else an id or name of somebody who speaks.")
    private String of = "";

    @Mixin
    private FilterOptions filters = new FilterOptions();

    DependentsCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, DependentsAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> context.getBean(Dependents.class).of(of, asked);
    }

    @Override
    void print(PrintWriter out, DependentsAnswer answer) {
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
