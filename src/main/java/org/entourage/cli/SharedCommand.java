package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.NameList;
import org.entourage.question.Shared;
import org.entourage.question.SharedAnswer;

/// `./entourage shared`.
@Command(name = "shared", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What do two or more entities have in common: people, organisations, places, events?",
    "A claim joins each of them with it, plainly unless you say otherwise."})
final class SharedCommand extends QuestionCommand<SharedAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME,NAME[,...]", description = "Ids, or names as a source uses them, parted by commas, or --of once for each.")
    private List<String> of = List.of();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    SharedCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, SharedAnswer> asked() {
        Filters asked = filters.over(Filters.STANDING);
        return context -> context.getBean(Shared.class).of(NameList.joined(of), asked);
    }

    @Override
    void print(PrintWriter out, SharedAnswer answer) {
        out.println("In common of %s:%n".formatted(Words.asked(answer)));
        for (SharedAnswer.Row row : answer.rows()) {
            out.println(
                    "%s (%s)".formatted(Words.visible(row.entity().name()), Words.visible(row.entity().kindInWords())));
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
