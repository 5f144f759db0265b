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
import org.entourage.question.Timeline;
import org.entourage.question.TimelineAnswer;

/// `./entourage timeline`.
@Command(name = "timeline", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "What is said about somebody, about an event, or about two together, in the order of time?",
    "A year is shown as a span, never as a day. What nobody dates stands apart, at the end."})
final class TimelineCommand extends QuestionCommand<TimelineAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME[,NAME]", description = "An id, or a name as a source uses it; of two, what ties them: parted by a comma, or --of twice.")
    private List<String> of = List.of();

    @Option(names = "--through", description = "Also what is said of members of it, as far as they were members then.")
    private boolean through;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    TimelineCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, TimelineAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> {
            Timeline question = context.getBean(Timeline.class);
            String names = NameList.joined(of);
            return through ? question.alsoThrough(names, asked) : question.of(names, asked);
        };
    }

    @Override
    void print(PrintWriter out, TimelineAnswer answer) {
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
        MemberWords.print(out, answer.through(), answer.throughTotal(), answer.throughCut());
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
