package org.entourage.question.shared;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Shared] says of itself.
public final class SharedQuestion extends Question<SharedAnswer> {

    /// The one of the list of all questions.
    public SharedQuestion() {
        super("shared", PageTitles.of("In common", 54, "What they have in common",
                "what two or more have in common", "families"), Filters.STANDING, """
                What do two or more entities have in common: people, organisations, places, events?
                A claim joins each of them with it, plainly unless you say otherwise.""",
                Parameter.required("of", Kind.NAMES, "NAME,NAME[,...]",
                        "Ids, or names as a source uses them, parted by commas, or --of once for each."));
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("what do " + X + " and " + Y_AND_MORE + " (?:have in common|share)",
                "what do Dean and Giuliani have in common?");
    }

    @Override
    public Answering<SharedAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Shared.class).of(given.text("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, SharedAnswer answer) {
        out.heading("In common of %s:".formatted(AnswerText.asked(answer)));
        for (SharedAnswer.Row row : answer.rows()) {
            out.line("%s (%s)".formatted(AnswerText.name(row.entity()),
                    AnswerText.visible(row.entity().kindInWords())));
            out.claims(row.claims(), row.sourceCounts());
            out.end();
        }
        out.coverage(answer.coverage(), answer.page());
    }
}
