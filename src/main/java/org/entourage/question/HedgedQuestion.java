package org.entourage.question;

import java.util.Map;

/// What [Hedged] says of itself.
final class HedgedQuestion extends Question<HedgedAnswer> {

    HedgedQuestion() {
        super("hedged", Titles.of("Hedged", 40, "What is alleged, supposed or denied of", "families"),
                Filters.EVERYTHING, "What is said about somebody only with a hedge, or denied?", Parameter.OF);
    }

    @Override
    void forms(AskForms forms) {
        forms.add("what is (?:only )?(?:alleged|suspected|hedged|rumou?red) about " + X,
                "what is alleged about the MEK?");
        forms.add("what is denied about " + X, "what is denied about the MEK?", Map.of("polarity", "denied"));
    }

    @Override
    public Answering<HedgedAnswer> ask(Given given) {
        return beans -> beans.getBean(Hedged.class).of(given.text("of"), given.filters());
    }

    @Override
    void print(AnswerText out, HedgedAnswer answer) {
        out.heading("Hedged or denied about %s:".formatted(AnswerText.asked(answer)));
        answer.rows().forEach(row -> {
            out.claims(row.claims());
            out.end();
        });
        out.coverage(answer.coverage(), answer.page());
    }
}
