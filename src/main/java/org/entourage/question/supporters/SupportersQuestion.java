package org.entourage.question.supporters;

import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.Given;
import org.entourage.question.describe.Titles;

/// What [Supporters] says of itself.
public final class SupportersQuestion extends SideQuestion<SupportersAnswer> {

    /// The one of the list of all questions.
    public SupportersQuestion() {
        super(Side.SUPPORT, "support", "support", Titles.of("Supporters", 20, "Who supported", "tier"));
    }

    @Override
    protected void forms(AskForms forms) {
        forms(forms, "who supported the MEK in 2012?", "who endorsed the MEK?");
    }

    @Override
    public Answering<SupportersAnswer> ask(Given given) {
        return askThrough(given, Supporters.class, Supporters::of, Supporters::alsoThrough);
    }
}
