package org.entourage.question;

import java.util.function.Function;

import org.springframework.beans.factory.BeanFactory;

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
    public Function<BeanFactory, OpponentsAnswer> ask(Given given) {
        boolean through = given.flag("through");
        return beans -> {
            Opponents question = beans.getBean(Opponents.class);
            return through
                    ? question.alsoThrough(given.text("of"), given.filters())
                    : question.of(given.text("of"), given.filters());
        };
    }
}
