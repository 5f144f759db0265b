package org.entourage.question.hedged;

import java.util.Map;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Hedged] says of itself.
public final class HedgedQuestion extends Question<HedgedAnswer> {

    /// The one of the list of all questions.
    public HedgedQuestion() {
        super("hedged", PageTitles.ofOne("Hedged", 40, "What is alleged, supposed or denied of",
                "what is only alleged, supposed or denied", "families"),
                Filters.EVERYTHING, "What is said about somebody only with a hedge, or denied?", Parameter.OF);
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("what is (?:only )?(?:alleged|suspected|hedged|rumou?red) about " + X,
                "what is alleged about the MEK?");
        forms.add("what is denied about " + X, "what is denied about the MEK?", Map.of("polarity", "denied"));
    }

    @Override
    public Answering<HedgedAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Hedged.class).of(given.text("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, HedgedAnswer answer) {
        out.heading("Hedged or denied about %s:".formatted(AnswerText.asked(answer)));
        answer.rows().forEach(row -> {
            out.claims(row.claims());
            out.end();
        });
        out.coverage(answer.coverage(), answer.page());
    }
}
