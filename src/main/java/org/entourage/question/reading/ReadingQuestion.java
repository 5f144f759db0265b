package org.entourage.question.reading;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Reading] says of itself.
public final class ReadingQuestion extends Question<ReadingAnswer> {

    /// The one of the list of all questions.
    public ReadingQuestion() {
        super("reading", PageTitles.of("Reading", 85, "Sentence by sentence",
                "a source, sentence by sentence"), Filters.EVERYTHING,
                """
                What does a source say, sentence by sentence, and which of its sentences does no claim cite?
                Needs the text of the source; without it, the passages that claims cite are shown, and why others make none.""",
                Parameter.required("of", Kind.SOURCE, "SOURCE", "The id of a source."));
    }

    /// A page shows as much of a text as there can be on one.
    @Override
    public Filters pageDefaults() {
        return Filters.EVERYTHING.page(Filters.HIGHEST_LIMIT, null);
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:the )?reading of " + X, "reading of dickey-2013");
        forms.add("what does the (?:source|article) " + X + " say", "what does the source dickey-2013 say?");
    }

    @Override
    public Answering<ReadingAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Reading.class).of(given.text("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, ReadingAnswer answer) {
        out.heading(AnswerText.visible(answer.source().title()) + (answer.text() == null
                ? " (its text is not attached: ./entourage attach TEXT)"
                : ""));
        for (ReadingAnswer.Row row : answer.rows()) {
            out.line(place(row) + (row.quote() == null ? "" : ": “" + AnswerText.visible(row.quote()) + "”"));
            out.claims(row.claims(), row.sourceCounts());
            if (row.reason() != null) {
                out.line("  no claim: " + AnswerText.visible(row.reason()));
            } else if (row.claims().isEmpty()) {
                out.line(row.cited()
                        ? "  claims cite it, but none that counts here"
                        : "  nothing: no claim cites it, and no dossier says why it makes none");
            }
            out.end();
        }
        out.coverage(answer.coverage(), answer.page());
    }

    private static String place(ReadingAnswer.Row row) {
        String paragraph = row.paragraph() == null ? "" : "paragraph %d, ".formatted(row.paragraph());
        return row.sentence() == null
                ? "%s, %s%d–%d".formatted(row.text(), paragraph, row.start(), row.end())
                : "%ssentence %d, %d–%d".formatted(paragraph, row.sentence(), row.start(), row.end());
    }
}
