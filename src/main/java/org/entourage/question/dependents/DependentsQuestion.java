package org.entourage.question.dependents;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Dependents] says of itself.
public final class DependentsQuestion extends Question<DependentsAnswer> {

    /// The one of the list of all questions.
    public DependentsQuestion() {
        super("dependents", PageTitles.ofOne("Dependents", 90, "What would fall without",
                "what would fall without a source or a speaker", "families"), Filters.EVERYTHING, """
                What would fall if a source were withdrawn, or all that somebody says and passes on?
                What nobody else says falls; the rest stands on the sources that remain.""",
                Parameter.required("of", Kind.SOURCE_OR_NAME, "SOURCE|NAME",
                        "The id of a source; else an id or name of somebody who speaks."));
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("what (?:depends|rests|stands) on " + X, "what depends on Christopher Dickey?");
    }

    @Override
    public Answering<DependentsAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Dependents.class).of(given.text("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, DependentsAnswer answer) {
        out.heading("What rests on " + (answer.source() == null
                ? "what %s says and passes on".formatted(AnswerText.asked(answer))
                : AnswerText.visible(answer.source().title())));
        for (DependentsAnswer.Row row : answer.rows()) {
            out.line("%s: %s %s %s".formatted(row.falls() ? "falls" : "stands on " + sources(row.remaining()),
                    AnswerText.visible(row.subject().inWords()), row.label(),
                    AnswerText.visible(row.object().inWords())));
            out.claims(row.claims(), row.sourceCounts());
            row.left().forEach(id -> out.line("  left: " + id));
            out.end();
        }
        out.coverage(answer.coverage(), answer.page());
    }

    private static String sources(int number) {
        return number == 1 ? "1 independent source" : number + " independent sources";
    }
}
