package org.entourage.question;

import java.util.function.Function;

import org.springframework.beans.factory.BeanFactory;

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
    public Function<BeanFactory, SupportersAnswer> ask(Given given) {
        boolean through = given.flag("through");
        return beans -> {
            Supporters question = beans.getBean(Supporters.class);
            return through
                    ? question.alsoThrough(given.text("of"), given.filters())
                    : question.of(given.text("of"), given.filters());
        };
    }
}
