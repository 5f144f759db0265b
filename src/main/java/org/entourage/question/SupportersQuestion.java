package org.entourage.question;

/// What [Supporters] says of itself.
final class SupportersQuestion extends SideQuestion<SupportersAnswer> {

    SupportersQuestion() {
        super(Side.SUPPORT, "support", "support", Titles.of("Supporters", 20, "Who supported", "tier"));
    }

    @Override
    void forms(AskForms forms) {
        forms(forms, "who supported the MEK in 2012?", "who endorsed the MEK?");
    }

    @Override
    public Answering<SupportersAnswer> ask(Given given) {
        return askThrough(given, Supporters.class, Supporters::of, Supporters::alsoThrough);
    }
}
