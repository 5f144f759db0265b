package org.entourage.question.supporters;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Question;

/// What the questions about either side of somebody say of themselves: one recipe with two words.
abstract class SideQuestion<A extends StanceAnswer> extends Question<A> {

    private static final String ORGANISATIONS = ",? (?:also )?through (?:an )?organi[sz]ations?";

    private final Side side;
    private final String verb;

    /// @param verb   that means the whole family: `support`
    /// @param noun   of what is done: `support`
    /// @param titles of the page
    SideQuestion(Side side, String verb, String noun, PageTitles titles) {
        super(side.question(), titles, Filters.PLAIN,
                """
                Who %s somebody, and on whose word?
                Shows plain %s: affirmed and stated. What else is said about it is counted, and shown when you ask for it."""
                        .formatted(past(verb), noun),
                Parameter.OF,
                Parameter.flag("through", "Also who led or belonged to an organisation among them at that time."));
        this.side = side;
        this.verb = verb;
    }

    private static String past(String verb) {
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    /// A form for the whole family, and one for the verbs of its other relations.
    final void forms(AskForms forms, String usual, String special) {
        String verbs = forms.verbs().active(relation -> relation.family() == side.family()
                && !relation.name().equals(past(verb)));
        String who = "who " + HEDGE + verb + (verb.endsWith("e") ? "(?:s|d)? " : "(?:s|ed)? ") + X;
        forms.add(who, usual);
        forms.add(who + ORGANISATIONS, "who %s the MEK, also through organisations?".formatted(past(verb)),
                THROUGH);
        forms.add("(?:who are )?(?:the )?%s of ".formatted(word()) + X, "%s of the MEK".formatted(word()));
        forms.add("who " + HEDGE + "(?<relation>" + verbs + ") " + X, special);
    }

    @Override
    protected final void print(AnswerText out, A answer) {
        out.heading("Who %s %s?".formatted(past(verb), AnswerText.asked(answer)));
        for (StanceRow row : answer.rows()) {
            out.line("%s: %s%s".formatted(AnswerText.name(row.who()), row.label(), AnswerText.status(row.status())));
            out.claims(row.claims(), row.sourceCounts());
            out.offices(row.offices());
            out.end();
        }
        out.through(answer.through());
        out.coverage(answer.coverage(), answer.page());
    }
}
