package org.entourage.question.supporters;

import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.ParameterValues;

/// What [Opponents] says of itself.
public final class OpponentsQuestion extends SideQuestion<OpponentsAnswer> {

    /// The one of the list of all questions.
    public OpponentsQuestion() {
        super(Side.OPPOSITION, "oppose", "opposition", PageTitles.ofOne("Opponents", 30, "Who opposed",
                "who opposed somebody"));
    }

    @Override
    protected void forms(AskForms forms) {
        forms(forms, "who opposed the MEK?", "who undermined the MEK?");
    }

    @Override
    public Answering<OpponentsAnswer> ask(ParameterValues given) {
        return askThrough(given, Opponents.class, Opponents::of, Opponents::alsoThrough);
    }
}
