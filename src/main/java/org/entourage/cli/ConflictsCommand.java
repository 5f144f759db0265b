package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Conflicts;
import org.entourage.question.ConflictsAnswer;
import org.entourage.question.Filters;

/// `./entourage conflicts`.
@Command(name = "conflicts", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Where do claims stand against each other: one affirms what another denies; one contradicts, doubts, corrects or takes",
    "back another; their values exclude each other? Side by side; nobody picks the winner."})
final class ConflictsCommand extends QuestionCommand<ConflictsAnswer> {

    @Option(names = "--of", paramLabel = "NAME", description = "An id, or a name as a source uses it. Without it: all conflicts.")
    private @Nullable String of;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    ConflictsCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, ConflictsAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> context.getBean(Conflicts.class).of(of, asked);
    }

    @Override
    void print(PrintWriter out, ConflictsAnswer answer) {
        String about = Words.asked(answer);
        out.println("Conflicts%s%n".formatted(about.isEmpty() ? "" : " about " + about));
        for (ConflictsAnswer.Row row : answer.rows()) {
            out.println(Words.visible(row.inWords()));
            side(out, row.leftInWords(), row, row.left());
            side(out, row.rightInWords(), row, row.right());
            String by = row.by();
            if (by != null) {
                side(out, "who says so", row, List.of(by));
            }
            out.println();
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }

    private static void side(PrintWriter out, String name, ConflictsAnswer.Row row, List<String> ids) {
        out.println(ids.isEmpty() ? " %s: a claim that is no longer live".formatted(name) : " " + name + ":");
        row.claims(ids).forEach(claim -> Words.claim(out, claim));
    }
}
