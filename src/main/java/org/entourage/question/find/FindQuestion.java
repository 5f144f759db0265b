package org.entourage.question.find;

import java.util.List;
import java.util.Set;

import org.entourage.claim.EntityKind;
import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.FilterParameters;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;
import org.entourage.question.resolve.NameFit;

/// What [Find] says of itself.
public final class FindQuestion extends Question<FindAnswer> {

    /// The one of the list of all questions.
    public FindQuestion() {
        super("find", PageTitles.of("Names", 95, "Whose name is like",
                "whose name is like what you type"), Filters.EVERYTHING, """
                Whose name is it, or begins so, or has words that begin so?
                Case, accents and punctuation do not matter.""",
                Parameter.required("name", Kind.BEGINNING, "TEXT",
                        "A name, its beginning, beginnings of its words, or an id."),
                Parameter.optional("kind", Kind.WORDS, "KINDS",
                        "Only these: %s.".formatted(String.join(", ", EntityKind.labels()))));
    }

    @Override
    public List<Parameter> filters() {
        return FilterParameters.OF_NAMES;
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:find|search for|whose name is|whose name begins with) " + X, "find giul");
    }

    @Override
    public Answering<FindAnswer> ask(ParameterValues given) {
        Set<EntityKind> kinds = Find.kinds(given.text("kind"));
        return beans -> beans.getBean(Find.class).of(given.text("name"), kinds, given.filters());
    }

    @Override
    protected void print(AnswerText out, FindAnswer answer) {
        out.heading("Names like “%s”:".formatted(AnswerText.visible(answer.question().of())));
        for (FindAnswer.Row row : answer.rows()) {
            EntityRef entity = row.entity();
            out.line("%s  %s (%s)".formatted(entity.id(), AnswerText.name(entity),
                    AnswerText.visible(entity.kindInWords()))
                    + (row.ours() ? "" : ", found by “%s”".formatted(AnswerText.visible(row.name())))
                    + (row.fit() == NameFit.LOOSE ? " - did you mean this one?" : ""));
            out.claims(row.claims());
        }
        out.end();
        if (answer.cut() != null) {
            out.line("Cut: %s.".formatted(answer.cut()));
        }
        out.coverage(answer.coverage(), answer.page());
    }
}
