package org.entourage.dossier;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Relation;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Relation.Tier;
import org.entourage.claim.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VocabularyReaderTest {

    private static final Vocabulary SHIPPED = VocabularyReader.shipped();

    private static Vocabulary read(String text) {
        return VocabularyReader.read("v.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyRelationThatShipsSaysWhenToUseItAndHowItReadsFromTheOtherSide() {
        assertThat(SHIPPED.relations()).hasSizeGreaterThanOrEqualTo(45).allSatisfy(relation -> {
            assertThat(relation.use()).endsWith(".");
            assertThat(relation.inverse()).isNotBlank();
            assertThat(relation.symmetric()).as(relation.name()).isEqualTo(relation.inverse().equals(relation.name()));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MATERIAL    | funded, supplied, sheltered, protected
            ALLIANCE    | sided with, backed
            ADVOCACY    | endorsed, advocated for, spoke for
            UNSPECIFIED | supported
            """)
    void supportHasTheTiersOfTheDesign(Tier tier, String relations) {
        assertThat(SHIPPED.supportOf(Set.of(tier))).containsExactly(relations.split(", "));
    }

    @Test
    void nothingElseCountsAsSupport() {
        assertThat(SHIPPED.relations()).filteredOn(relation -> relation.family() == Family.SUPPORT)
                .extracting(Relation::name)
                .containsExactlyElementsOf(SHIPPED.supportOf(EnumSet.allOf(Tier.class)));
        assertThat(SHIPPED.find("took part in")).hasValueSatisfying(
                relation -> assertThat(relation.family()).isEqualTo(Family.CONTACT));
    }

    @Test
    void aRoleIsNeverHedgedByItsName() {
        assertThat(SHIPPED.relations()).extracting(Relation::name)
                .noneMatch(name -> name.contains("alleged") || name.contains("suspected"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = "contradicts\ndoubts\ncorroborates\ncorrects\nretracts")
    void claimsAboutClaimsLinkClaimsOnly(String name) {
        Relation relation = SHIPPED.find(name).orElseThrow();
        assertThat(relation.from()).containsExactly(End.CLAIM);
        assertThat(relation.to()).containsExactly(End.CLAIM);
    }

    @Test
    void namesOfEdgesAreUnique() {
        assertThat(SHIPPED.relations()).extracting(Relation::type).doesNotHaveDuplicates();
        assertThat(new HashSet<>(SHIPPED.relations())).hasSameSizeAs(SHIPPED.relations());
    }

    @Test
    void aWordInPlaceOfAListIsAListOfOne() {
        Relation met = read("""
                relations:
                  - {name: met, inverse: met, family: contact, aspect: event, symmetric: true, from: Person, to: [Person], use: Came together.}
                """).find("met").orElseThrow();
        assertThat(met.from()).containsExactly(End.PERSON);
        assertThat(met.symmetric()).isTrue();
        assertThat(met.ftm()).isNull();
    }

    @Test
    void ofNumbersOfDeadHostagesAndMembersOneCanBeTrue() {
        assertThat(SHIPPED.relations()).filteredOn(Relation::single).extracting(Relation::name)
                .containsExactly("number killed", "number taken hostage", "size");
    }

    @Test
    void whoseSubjectSpeaksIsMarkedOneByOneAndNotByFamily() {
        assertThat(SHIPPED.relations()).filteredOn(Relation::says).extracting(Relation::name).contains("argued for",
                "claimed credit for", "said", "revealed", "promised", "assured", "endorsed", "spoke for",
                "reported on");
        assertThat(SHIPPED.relations()).filteredOn(relation -> !relation.says()).extracting(Relation::name).contains(
                "characterised as", "decided", "carried out", "had as motive", "contradicts", "advocated for", "wrote");
    }

    @Test
    void aBrokenVocabularyIsRefusedWithAllItsProblems() {
        assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read("""
                relations:
                  - {name: met, inverse: met, family: contact, aspect: event, from: [Person], to: [Persn], use: Came together.}
                  - {name: knew, inverse: knew, family: contact, aspect: event, from: [Person], to: [Person]}
                  - {name: saw, inverse: was seen by, family: contacts, aspect: event, from: [Person], to: [Person], use: Saw., tier: big}
                  - {name: heard, inverse: was heard by, family: contact, aspect: event, from: [Person], to: [Person], use: Heard.}
                  - {name: heard, inverse: was heard by, family: contact, aspect: event, from: [Person], to: [Person], use: Heard.}
                relation: none
                """)).withMessage("""
                v.yaml:2:84 relations[0].to[0]: found "Persn", expected what the object can be (did you mean "Person"?)
                v.yaml:3:5 relations[1]: found no "use", expected a sentence that says when to use it
                v.yaml:4:47 relations[2].family: found "contacts", expected a family of relations (did you mean "contact"?)
                v.yaml:4:119 relations[2].tier: found "big", expected a tier of support (choose one of material, alliance, advocacy, unspecified)
                v.yaml:6:12 relations[4].name: found "heard", expected a name that no other relation has
                v.yaml:7:1: found unknown key "relation", expected one of relations (did you mean "relations"?)""");
    }
}
