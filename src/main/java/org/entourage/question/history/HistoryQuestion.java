package org.entourage.question.history;

import java.util.List;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [History] says of itself. Its page is that of the claim.
public final class HistoryQuestion extends Question<HistoryAnswer> {

    /// The one of the list of all questions.
    public HistoryQuestion() {
        super("history", null, Filters.EVERYTHING, """
                Which revisions has a claim, when did each end, and why?
                Prints a citation to copy for each.""",
                Parameter.required("of", Kind.CLAIM, "CLAIM", "The claim's id: dossier/key."));
    }

    @Override
    public List<Parameter> filters() {
        return List.of();
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:the )?history of (?:the )?(?:claim )?" + X,
                "history of claim mek-paris-2013/dean-supported-mek");
    }

    @Override
    public Answering<HistoryAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(History.class).of(given.text("of"));
    }

    @Override
    protected void print(AnswerText out, HistoryAnswer answer) {
        for (HistoryAnswer.Row row : answer.rows()) {
            out.line("Revision %d%s".formatted(row.claims().getFirst().revision(), row.live() ? ", live" : ""));
            out.claims(row.claims());
            out.heading("    cite   " + AnswerText.visible(row.citation()));
        }
    }
}
