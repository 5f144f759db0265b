package org.entourage.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.entourage.claim.EntityKind;
import org.entourage.question.CitedClaim;
import org.entourage.question.EntityRef;
import org.entourage.question.FilterWords;
import org.entourage.question.Filters;
import org.entourage.question.Find;
import org.entourage.question.FindAnswer;
import org.entourage.question.NameFit;

/// `./entourage find`.
@Command(name = "find", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Whose name is it, or begins so, or has words that begin so?",
    "Case, accents and punctuation do not matter."})
final class FindCommand extends QuestionCommand<FindAnswer> {

    @Option(names = "--name", required = true, paramLabel = "TEXT", description = "A name, its beginning, beginnings of its words, or an id.")
    private String name = "";

    @Option(names = "--kind", paramLabel = "KINDS", completionCandidates = Kinds.class, description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<String> kind = List.of();

    @Option(names = "--known-on", paramLabel = "TIME", description = "Names that the graph held at an instant, or at the end of a day (UTC).")
    private @Nullable String knownOn;

    @Option(names = "--limit", paramLabel = "N", description = "The most rows. Default: 100.")
    private @Nullable String limit;

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where the answer before ended, as it said.")
    private @Nullable String cursor;

    /// The words of `--kind`.
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return EntityKind.labels().iterator();
        }
    }

    FindCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, FindAnswer> asked() {
        Map<String, String> words = new HashMap<>();
        FilterOptions.put(words, "knownOn", knownOn);
        FilterOptions.put(words, "limit", limit);
        FilterOptions.put(words, "cursor", cursor);
        Filters asked = FilterWords.read(words, Filters.EVERYTHING);
        return context -> context.getBean(Find.class).of(name, Find.kinds(String.join(",", kind)), asked);
    }

    @Override
    void print(PrintWriter out, FindAnswer answer) {
        out.println("Names like “%s”:%n".formatted(Words.visible(answer.question().of())));
        for (FindAnswer.Row row : answer.rows()) {
            EntityRef entity = row.entity();
            out.println("%s  %s (%s)".formatted(entity.id(), Words.visible(entity.name()),
                    Words.visible(entity.kindInWords()))
                    + (row.ours() ? "" : ", found by “%s”".formatted(Words.visible(row.name())))
                    + (row.fit() == NameFit.LOOSE ? " - did you mean this one?" : ""));
            for (CitedClaim claim : row.claims()) {
                Words.claim(out, claim);
            }
        }
        out.println();
        if (answer.cut() != null) {
            out.println("Cut: %s.".formatted(answer.cut()));
        }
        Words.coverage(out, answer.coverage(), answer.page());
    }
}
