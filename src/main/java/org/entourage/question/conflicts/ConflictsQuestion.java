package org.entourage.question.conflicts;

import java.util.List;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Conflicts] says of itself.
public final class ConflictsQuestion extends Question<ConflictsAnswer> {

    /// The one of the list of all questions.
    public ConflictsQuestion() {
        super("conflicts", PageTitles.ofOne("Conflicts", 70, "Where claims stand against each other",
                "claims against each other, side by side", "families"),
                Filters.EVERYTHING, """
                Where do claims stand against each other: one affirms what another denies; one contradicts, doubts, corrects or takes
                back another; their values exclude each other? Side by side; nobody picks the winner.""",
                Parameter.optional("of", Kind.NAME, "NAME",
                        "An id, or a name as a source uses it. Without it: all conflicts."));
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("what is (?:disputed|contested|contradicted)(?: about " + X + ")?",
                "what is disputed about the MEK?");
        forms.add("(?:the |all )?(?:conflicts|contradictions|disputes)(?: (?:about|on|over|around) " + X + ")?",
                "contradictions about the MEK");
    }

    @Override
    public Answering<ConflictsAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Conflicts.class).of(given.orNull("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, ConflictsAnswer answer) {
        String about = AnswerText.asked(answer);
        out.heading("Conflicts" + (about.isEmpty() ? "" : " about " + about));
        for (ConflictsAnswer.Row row : answer.rows()) {
            out.line(AnswerText.visible(row.inWords()));
            side(out, row.leftInWords(), row, row.left());
            side(out, row.rightInWords(), row, row.right());
            String by = row.by();
            if (by != null) {
                side(out, "who says so", row, List.of(by));
            }
            out.end();
        }
        out.coverage(answer.coverage(), answer.page());
    }

    private static void side(AnswerText out, String name, ConflictsAnswer.Row row, List<String> ids) {
        out.line(ids.isEmpty() ? " %s: a claim that is no longer live".formatted(name) : " " + name + ":");
        out.claims(row.claims(ids));
    }
}
