package org.entourage.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.entourage.claim.Relation.Aspect;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Relation.Family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClaimTest {

    private static final Term ANN = new Term.OfEntity("ann");
    private static final Term CLUB = new Term.OfEntity("club");
    private static final Passage PASSAGE = new Passage("copy", 0, 5, Sha256.of("words"), null);

    private static Claim claim(Term subject, Term object, Passage... passages) {
        var met = new Relation("met", "met", Family.CONTACT, null, Aspect.EVENT, false, false, false,
                Set.of(End.values()),
                Set.of(End.values()), null, "Use it.");
        return new Claim(ClaimId.parse("dossier/key"), subject, met, object, null, Polarity.AFFIRMED, Certainty.STATED,
                Chain.OWN, When.UNDATED, null, List.of(passages), null,
                new Claim.Provenance(Grading.UNJUDGED_INFORMATION, "ann", "read by hand", null));
    }

    @Test
    void aClaimWithoutPassageIsRefused() {
        assertThat(claim(ANN, CLUB, PASSAGE).passages()).containsExactly(PASSAGE);
        assertThatIllegalArgumentException().isThrownBy(() -> claim(ANN, CLUB)).withMessage("a claim without passage");
    }

    @Test
    void aClaimIsAboutAThingOrAClaim() {
        assertThat(claim(new Term.OfClaim("dossier/other"), CLUB, PASSAGE).object()).isEqualTo(CLUB);
        assertThatIllegalArgumentException().isThrownBy(() -> claim(new Term.Words("words"), CLUB, PASSAGE))
                .withMessage("a claim's subject is an entity or a claim, not a value");
    }

    @Test
    void aClaimLinksTwoThings() {
        assertThatIllegalArgumentException().isThrownBy(() -> claim(ANN, ANN, PASSAGE))
                .withMessage("subject and object are the same");
    }

    @Test
    void aClaimIsNotAboutItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> claim(new Term.OfClaim("dossier/key"), CLUB, PASSAGE))
                .withMessage("a claim about itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(new Term.OfClaim("dossier/other"), new Term.OfClaim("dossier/key"), PASSAGE))
                .withMessage("a claim about itself");
    }

    @Test
    void anEntityNeedsAnIdAndANameToShow() {
        assertThat(new Entity("ann", EntityKind.PERSON, "Ann", false, null, null, Map.of()).id()).isEqualTo("ann");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entity("ann", EntityKind.PERSON, " ", false, null, null, Map.of()))
                .withMessage("entity \"ann\" has no name to show");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entity("Ann", EntityKind.PERSON, "Ann", false, null, null, Map.of()));
    }
}
