package org.entourage.claim;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.entourage.claim.Relation.Aspect;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Relation.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RelationTest {

    private static Relation relation(String name, Family family, @Nullable Tier tier) {
        return new Relation(name, "inverse", family, tier, Aspect.STATE, false, false, false, Set.of(End.PERSON),
                Set.of(End.ORGANIZATION), null, "Use it.");
    }

    private static Relation relation(boolean symmetric, Set<End> from, Set<End> to) {
        return new Relation("met", "met", Family.CONTACT, null, Aspect.EVENT, symmetric, false, false, from, to, null,
                "Use it.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            supported, SUPPORTED
            took part in, TOOK_PART_IN
            """)
    void itsTypeIsItsNameInCapitals(String name, String type) {
        assertThat(relation(name, Family.CONTACT, null).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Supported", "supported ", " supported", "took  part", "took_part", "took-part",
        "supported2", "finançait", "supported\n", "a`]->() DETACH DELETE n //"})
    void aNameThatIsNotLowerCaseWordsIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> relation(name, Family.CONTACT, null)).withMessage(
                "\"%s\" is not lower-case words, parted by spaces, of at most 60 letters", name);
    }

    @Test
    void aVeryLongNameIsRefused() {
        assertThat(relation("a".repeat(60), Family.CONTACT, null).type()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> relation("a".repeat(61), Family.CONTACT, null));
        assertThatIllegalArgumentException().isThrownBy(() -> relation("a " + "a ".repeat(100_000) + "a",
                Family.CONTACT, null));
    }

    /// Its edges would be taken for what holds the graph together.
    @ParameterizedTest
    @ValueSource(strings = {"subject", "object", "said by", "cites", "found in", "in", "of", "supersedes", "alleged",
        "based on",
        "authored by", "published by", "republished by"})
    void aWordOfTheGraphItselfIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> relation(name, Family.CONTACT, null))
                .withMessage("\"%s\" is a word of the graph itself", name);
    }

    @Test
    void supportNeedsATierAndNothingElseHasOne() {
        assertThat(relation("funded", Family.SUPPORT, Tier.MATERIAL).tier()).isEqualTo(Tier.MATERIAL);
        assertThatIllegalArgumentException().isThrownBy(() -> relation("funded", Family.SUPPORT, null))
                .withMessage("\"funded\" is support and needs a tier");
        assertThatIllegalArgumentException().isThrownBy(() -> relation("met", Family.CONTACT, Tier.MATERIAL))
                .withMessage("\"met\" is no support and has no tier");
    }

    @Test
    void bothEndsTakeSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> relation(false, Set.of(), Set.of(End.PERSON)))
                .withMessage("nothing can stand at an end of \"met\"");
        assertThatIllegalArgumentException().isThrownBy(() -> relation(false, Set.of(End.PERSON), Set.of()))
                .withMessage("nothing can stand at an end of \"met\"");
    }

    @Test
    void theEndsOfASymmetricOneAreTheSame() {
        assertThat(relation(true, Set.of(End.PERSON), Set.of(End.PERSON)).symmetric()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relation(true, Set.of(End.PERSON), Set.of(End.PERSON, End.GROUP)))
                .withMessage("\"met\" is symmetric, but its ends differ");
    }

    @Test
    void onlyValuesCanExcludeEachOther() {
        assertThat(size(Set.of(End.NUMBER, End.TEXT, End.NAME, End.DATE)).single()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> size(Family.PLACE, Set.of(End.NUMBER)));
        assertThatIllegalArgumentException().isThrownBy(() -> size(Set.of(End.NUMBER, End.PERSON)))
                .withMessage("\"size\" is single, but not of family value with text, name, number or date as object");
    }

    @Test
    void aClaimIsNoSpeaker() {
        assertThat(saying(Set.of(End.PERSON, End.GROUP)).says()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> saying(Set.of(End.PERSON, End.CLAIM))).withMessage(
                "\"swore\" says something, but a claim, which is no speaker, can be its subject");
    }

    private static Relation saying(Set<End> from) {
        return new Relation("swore", "was sworn by", Family.STATEMENT, null, Aspect.EVENT, false, false, true, from,
                Set.of(End.TEXT), null, "Use it.");
    }

    private static Relation size(Set<End> to) {
        return size(Family.VALUE, to);
    }

    private static Relation size(Family family, Set<End> to) {
        return new Relation("size", "is the size of", family, null, Aspect.STATE, false, true, false,
                Set.of(End.GROUP), to, null, "Use it.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PERSON, Person
            ORGANIZATION, Organization
            CLAIM, claim
            TEXT, text
            NUMBER, number
            """)
    void anEndIsWrittenAsAKindOrAsAFormOfValue(End end, String word) {
        assertThat(end.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfEntityIsAnEnd(EntityKind kind) {
        assertThat(End.of(kind).word()).isEqualTo(kind.label());
        assertThat(EntityKind.of(kind.label())).contains(kind);
    }

    @Test
    void aVocabularyKeepsItsOrderAndFindsByName() {
        Relation funded = relation("funded", Family.SUPPORT, Tier.MATERIAL);
        Relation met = relation("met", Family.CONTACT, null);
        Relation backed = relation("backed", Family.SUPPORT, Tier.ALLIANCE);
        var vocabulary = new Vocabulary(List.of(funded, met, backed));
        assertThat(vocabulary.relations()).containsExactly(funded, met, backed);
        assertThat(vocabulary.find("met")).contains(met);
        assertThat(vocabulary.find("Met")).isEmpty();
        assertThat(vocabulary.supportOf(Set.of(Tier.MATERIAL))).containsExactly("funded");
        assertThat(vocabulary.supportOf(Set.of(Tier.ALLIANCE, Tier.MATERIAL))).containsExactly("funded", "backed");
        assertThat(vocabulary.supportOf(Set.of())).isEmpty();
    }

    @Test
    void aVocabularyRefusesANameThatStandsTwice() {
        Relation met = relation("met", Family.CONTACT, null);
        assertThatIllegalArgumentException().isThrownBy(() -> new Vocabulary(List.of(met, met)))
                .withMessage("relation \"met\" stands twice");
    }
}
