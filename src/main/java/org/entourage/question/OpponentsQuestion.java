package org.entourage.question;

/// What [Opponents] says of itself.
final class OpponentsQuestion extends SideQuestion<OpponentsAnswer> {

    OpponentsQuestion() {
        super(Side.OPPOSITION, "oppose", "opposition", Titles.of("Opponents", 30, "Who opposed"));
    }

    @Override
    void forms(AskForms forms) {
        forms(forms, "who opposed the MEK?", "who undermined the MEK?");
    }

    @Override
    public Answering<OpponentsAnswer> ask(Given given) {
        return askThrough(given, Opponents.class, Opponents::of, Opponents::alsoThrough);
    }
}
