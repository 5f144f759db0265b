package org.entourage.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.entourage.claim.Chain.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChainTest {

    private static final Term ANN = new Term.OfEntity("ann");
    private static final Set<String> UNNAMED = Set.of("officials");

    private static Step says(@Nullable String speaker) {
        return new Step(speaker, "says", null);
    }

    private static Voice voice(Term subject, Step... steps) {
        return new Chain(List.of(steps)).voice(subject, UNNAMED);
    }

    @Test
    void withoutStepsTheAuthorSpeaks() {
        assertThat(voice(ANN)).isEqualTo(Voice.OWN);
        assertThat(Chain.OWN.voice(ANN, UNNAMED)).isEqualTo(Voice.OWN);
    }

    @Test
    void aSubjectThatSpeaksLastSpeaksOfItself() {
        assertThat(voice(ANN, says("ann"))).isEqualTo(Voice.SELF);
        assertThat(voice(ANN, says("bob"), says("ann"))).isEqualTo(Voice.SELF);
        assertThat(voice(new Term.OfEntity("officials"), says("officials"))).isEqualTo(Voice.SELF);
    }

    @Test
    void aSubjectThatSpeaksFirstDoesNot() {
        assertThat(voice(ANN, says("ann"), says("bob"))).isEqualTo(Voice.ATTRIBUTED);
    }

    @Test
    void noSpeakerAndAnUnnamedOneAreUnnamed() {
        assertThat(voice(ANN, new Step(null, null, "allegedly"))).isEqualTo(Voice.UNNAMED);
        assertThat(voice(ANN, says("officials"))).isEqualTo(Voice.UNNAMED);
        assertThat(voice(ANN, says("bob"), says(null))).isEqualTo(Voice.UNNAMED);
    }

    @Test
    void aNamedOtherIsAttributed() {
        assertThat(voice(ANN, says("bob"))).isEqualTo(Voice.ATTRIBUTED);
        assertThat(voice(ANN, says("officials"), says("bob"))).isEqualTo(Voice.ATTRIBUTED);
    }

    @Test
    void aClaimAboutAClaimIsNobodysOwnAccount() {
        assertThat(voice(new Term.OfClaim("club/ann"), says("ann"))).isEqualTo(Voice.ATTRIBUTED);
    }

    @Test
    void aStepThatSaysNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(null, null, null))
                .withMessage("a step of a chain names a speaker, a verb or a hedge");
    }

    @Test
    void stepsAreCopied() {
        var steps = new ArrayList<>(List.of(says("ann")));
        var chain = new Chain(steps);
        steps.clear();
        assertThat(chain.steps()).containsExactly(says("ann"));
    }

    @Test
    void onlyTheFirstStepStandsApart() {
        Step heading = new Step(null, "a heading", null, true);
        assertThat(new Chain(List.of(heading, new Step("ann", null, null))).steps()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Chain(List.of(new Step("ann", null, null), heading)))
                .withMessageContaining("only the first step");
    }
}
