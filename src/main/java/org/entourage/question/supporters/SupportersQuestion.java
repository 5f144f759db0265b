package org.entourage.question.supporters;

import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.ParameterValues;

/// What [Supporters] says of itself.
public final class SupportersQuestion extends SideQuestion<SupportersAnswer> {

    /// The one of the list of all questions.
    public SupportersQuestion() {
        super(Side.SUPPORT, "support", "support", PageTitles.ofOne("Supporters", 20, "Who supported",
                "who supported somebody, and on whose word", "tier"));
    }

    @Override
    protected void forms(AskForms forms) {
        forms(forms, "who supported the MEK in 2012?", "who endorsed the MEK?");
    }

    @Override
    public Answering<SupportersAnswer> ask(ParameterValues given) {
        return askThrough(given, Supporters.class, Supporters::of, Supporters::alsoThrough);
    }
}
