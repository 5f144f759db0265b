package org.entourage.world;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Chain;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Term;

/// Who says the claims of a world: of ten seven are the author's own; the others have one speaker or several, named or
/// not, or the subject itself.
final class Voices {

    private static final List<String> VERBS = List.of("says", "claims", "told a reporter", "denies");

    private final Cast cast;

    Voices(Cast cast) {
        this.cast = cast;
    }

    Chain chain(Dice dice, Term subject) {
        if (dice.percent(70)) {
            return Chain.OWN;
        }
        List<Chain.Step> steps = new ArrayList<>();
        int length = dice.percent(80) ? 1 : 2 + dice.below(3);
        for (int i = 0; i < length; i++) {
            steps.add(step(dice, subject, i == 0));
        }
        return new Chain(steps);
    }

    private Chain.Step step(Dice dice, Term subject, boolean first) {
        int fallen = dice.below(10);
        if (fallen == 0) {
            return new Chain.Step(null, null, "allegedly");
        }
        @Nullable
        String hedge = dice.percent(10) ? "to some extent" : null;
        String speaker = fallen == 1 && subject instanceof Term.OfEntity(var itself)
                ? itself
                : Cast.id(cast.drawn(dice, dice.percent(80) ? EntityKind.PERSON : EntityKind.ORGANIZATION));
        return new Chain.Step(speaker, dice.of(VERBS), hedge, first && dice.percent(2));
    }
}
