package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Asked;
import org.entourage.question.CitedClaim;
import org.entourage.question.EntityRef;
import org.entourage.question.Filters;
import org.entourage.question.Links;
import org.entourage.question.LinksAnswer;
import org.entourage.question.NameList;

/// `./entourage links`.
@Command(name = "links", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "How are two entities linked, hop by hop, and on whose word?",
    "Paths are ranked by their evidence, not by length alone: less sure claims, fewer independent sources, disputes,",
    "and passing through a hub cost more (docs/links.md). Being named in one article links nobody."}, footer = {
        "", "Example: ./entourage links --from Giuliani --to UNHCR"})
final class LinksCommand extends QuestionCommand<LinksAnswer> {

    @Option(names = "--from", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "NAME", description = "The same of the other end.")
    private String to = "";

    @Option(names = {"-k", "--k"}, paramLabel = "N", description = "The most paths, 1 to 10. Default: 3.")
    private @Nullable String paths;

    @Option(names = "--max-hops", paramLabel = "N", description = "The most hops of a path, 1 to 6. Default: 4.")
    private @Nullable String maxHops;

    @Option(names = "--exclude", paramLabel = "NAMES", description = "Entities that no path may pass through, parted by commas, or --exclude once for each.")
    private List<String> exclude = List.of();

    @Option(names = "--together", description = "Only paths all of whose hops are possible on one day.")
    private boolean together;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    LinksCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, LinksAnswer> asked() {
        Filters asked = filters.over(Filters.STANDING);
        LinksAnswer.Search search = LinksAnswer.Search.read(paths, maxHops, together ? "true" : null);
        return context -> context.getBean(Links.class).between(from, to, NameList.joined(exclude),
                search, asked);
    }

    @Override
    void print(PrintWriter out, LinksAnswer answer) {
        List<Asked> asked = answer.question().asked();
        out.println("How are %s and %s linked?%n".formatted(name(asked.getFirst().entity()),
                name(asked.get(1).entity())));
        for (int i = 0; i < answer.rows().size(); i++) {
            path(out, i + 1, answer.rows().get(i));
        }
        if (answer.cut() != null) {
            out.println(answer.cut().inWords());
        }
        out.println(answer.coverage().inWords());
    }

    private static void path(PrintWriter out, int number, LinksAnswer.Path path) {
        out.println("%d. %s".formatted(number,
                String.join(" – ", path.entities().stream().map(LinksCommand::name).toList())));
        out.println("   costs  " + Words.visible(path.costInWords()));
        out.println("   weakest  hop %d: %s".formatted(path.weakest(), path.weakestInWords()));
        if (path.together() != null) {
            out.println("   all possible  from %s to %s".formatted(path.together().from() == null
                    ? ".."
                    : path.together().from(), path.together().to() == null ? ".." : path.together().to()));
        }
        for (int i = 0; i < path.hops().size(); i++) {
            LinksAnswer.Hop hop = path.hops().get(i);
            EntityRef subject = hop.forward() ? hop.from() : hop.to();
            EntityRef object = hop.forward() ? hop.to() : hop.from();
            out.println("%n hop %d  %s %s %s; cost %s".formatted(i + 1, name(subject), hop.label(),
                    Words.visible(CitedClaim.objectInWords(hop.claims(), object.name())), hop.costInWords()));
            out.println("        rests on " + hop.inWords());
            if (hop.relations().size() > 1) {
                hop.relations().forEach(each -> out.println("          %s %s %s: %s".formatted(
                        name(each.forward() ? hop.from() : hop.to()), each.relation(),
                        name(each.forward() ? hop.to() : hop.from()), each.inWords())));
            }
            hop.claims().forEach(claim -> Words.claim(out, claim));
            if (hop.moreClaims() > 0) {
                out.println("  and %d more".formatted(hop.moreClaims()));
            }
        }
        path.through().forEach(passed -> out.println("%n through %s; cost %s".formatted(name(passed.entity()),
                passed.costInWords())));
        out.println();
    }

    private static String name(@Nullable EntityRef entity) {
        return entity == null ? "" : Words.visible(entity.name());
    }
}
