package org.entourage.question.accusations;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Accusations] says of itself.
public final class AccusationsQuestion extends Question<AccusationsAnswer> {

    /// The one of the list of all questions.
    public AccusationsQuestion() {
        super("accusations", PageTitles.ofOne("Accusations", 45, "Who accuses whom of what, around",
                "who accuses whom of what", "families"),
                Filters.EVERYTHING,
                """
                        Who accuses whom of what, by whose account, and who denies it?
                        One accusation, however many sources repeat it. Harm that an author plainly states stands apart.""",
                Parameter.OF);
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:the |all )?accusations? (?:about|against|around|by|of) " + X, "accusations against the MEK");
        forms.add("who (?:accuses|blames|accused|blamed) whom? (?:around|of) " + X,
                "who accuses whom of the killings?");
    }

    @Override
    public Answering<AccusationsAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Accusations.class).of(given.text("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, AccusationsAnswer answer) {
        out.heading("Accusations around %s:".formatted(AnswerText.asked(answer)));
        boolean accused = true;
        for (AccusationsAnswer.Row row : answer.rows()) {
            if (accused && row.part() == AccusationsAnswer.Part.STATED) {
                accused = false;
                out.heading("Plainly stated, in the author's own voice:");
            }
            out.line("%s: %s%s".formatted(AnswerText.visible(row.accusersInWords()),
                    AnswerText.visible(sentence(row)), AnswerText.status(row.status())));
            out.claims(row.claims(), row.sourceCounts());
            if (!row.denials().isEmpty()) {
                out.line(" against it:");
                out.claims(row.denials());
            }
            out.end();
        }
        out.coverage(answer.coverage(), answer.page());
    }

    private static String sentence(AccusationsAnswer.Row row) {
        CitedClaim first = row.claims().getFirst();
        String deed = first.detailInWords();
        return "%s %s %s".formatted(first.subject().inWords(), row.label(), first.objectInWords())
                + (deed == null ? "" : ": " + deed);
    }
}
