package org.entourage.question.network;

import java.util.Set;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Network] says of itself.
public final class NetworkQuestion extends Question<NetworkAnswer> {

    /// The one of the list of all questions.
    public NetworkQuestion() {
        super("network", PageTitles.ofOne("Network", 50, "Who is around",
                "who is around, step by step, as a graph", "families"), Filters.NETWORK, """
                Whom do claims join with one or several entities, step by step?
                Those with the most claims first, until there are --limit entities (default 300).""",
                Parameter.required("of", Kind.NAMES, "NAME[,...]",
                        "Ids, or names as a source uses them, parted by commas, or --of once for each."),
                Parameter.optional("depth", Kind.NUMBER, "N", "How many steps away, 1 to 3. Default: 1."));
    }

    @Override
    public Set<String> refused() {
        return Set.of("cursor");
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:the )?network (?:of|around) " + X, "network around the MEK");
        forms.add("(?:the )?network (?:of|around) " + X + ",? within (?<depth>[123]) steps?",
                "network around the MEK within 2 steps");
        forms.add("who is (?:around|near|close to) " + X, "who is around the MEK?");
    }

    @Override
    public Answering<NetworkAnswer> ask(ParameterValues given) {
        int depth = given.number("depth", Network.DEEPEST);
        return beans -> beans.getBean(Network.class).of(given.text("of"), depth, given.filters());
    }

    @Override
    protected void print(AnswerText out, NetworkAnswer answer) {
        out.heading("Around %s:".formatted(AnswerText.asked(answer)));
        for (NetworkAnswer.Node node : answer.entities()) {
            out.line("  %d  %s (%s)".formatted(node.level(), AnswerText.name(node.entity()),
                    AnswerText.visible(node.entity().kindInWords())));
        }
        out.end();
        for (NetworkAnswer.Row row : answer.rows()) {
            out.line("%s %s %s%s".formatted(AnswerText.name(row.subject()), row.label(),
                    AnswerText.visible(CitedClaim.objectInWords(row.claims(), row.object().name())),
                    AnswerText.status(row.status())));
            out.claims(row.claims(), row.sourceCounts());
            out.end();
        }
        if (answer.cut() != null) {
            out.line("Cut: %s.".formatted(answer.cut()));
        } else if (answer.leftOutEntities() != null && answer.leftOutEntities() > 0) {
            out.line("%d more entities of the last step were left out: --limit shows more."
                    .formatted(answer.leftOutEntities()));
        }
        if (answer.leftOutRows() > 0) {
            out.line(
                    "%d more rows between these were left out: --depth 1 or --families asks for fewer, timeline of two entities shows all."
                            .formatted(answer.leftOutRows()));
        }
        out.line(answer.coverage().inWords());
    }
}
