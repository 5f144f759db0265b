package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.CitedClaim;
import org.entourage.question.Filters;
import org.entourage.question.NameList;
import org.entourage.question.Network;
import org.entourage.question.NetworkAnswer;

/// `./entourage network`.
@Command(name = "network", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Whom do claims join with one or several entities, step by step?",
    "Those with the most claims first, until there are --limit entities (default 300)."})
final class NetworkCommand extends QuestionCommand<NetworkAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME[,...]", description = "Ids, or names as a source uses them, parted by commas, or --of once for each.")
    private List<String> of = List.of();

    @Option(names = "--depth", paramLabel = "N", description = "How many steps away, 1 to 3. Default: 1.")
    private int depth = 1;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    NetworkCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, NetworkAnswer> asked() {
        Filters asked = filters.over(Filters.NETWORK);
        return context -> context.getBean(Network.class).of(NameList.joined(of), depth, asked);
    }

    @Override
    void print(PrintWriter out, NetworkAnswer answer) {
        out.println("Around %s:%n".formatted(Words.asked(answer)));
        for (NetworkAnswer.Node node : answer.entities()) {
            out.println("  %d  %s (%s)".formatted(node.level(), Words.visible(node.entity().name()),
                    Words.visible(node.entity().kindInWords())));
        }
        out.println();
        for (NetworkAnswer.Row row : answer.rows()) {
            out.println("%s %s %s%s".formatted(Words.visible(row.subject().name()), row.label(),
                    Words.visible(CitedClaim.objectInWords(row.claims(), row.object().name())),
                    Words.status(row.status())));
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
        if (answer.cut() != null) {
            out.println("Cut: %s.".formatted(answer.cut()));
        } else if (answer.leftOutEntities() != null && answer.leftOutEntities() > 0) {
            out.println("%d more entities of the last step were left out: --limit shows more."
                    .formatted(answer.leftOutEntities()));
        }
        if (answer.leftOutRows() > 0) {
            out.println(
                    "%d more rows between these were left out: --depth 1 or --families asks for fewer, timeline of two entities shows all."
                            .formatted(answer.leftOutRows()));
        }
        out.println(answer.coverage().inWords());
    }
}
