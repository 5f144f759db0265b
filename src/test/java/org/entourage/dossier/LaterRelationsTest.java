package org.entourage.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.entourage.claim.Relation;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/// Relations that the vocabulary got after the format of dossiers was frozen, and dossiers that have one of the name.
class LaterRelationsTest {

    private static final Vocabulary SHIPPED = VocabularyReader.shipped();

    /// The vocabulary as it was when the format was frozen.
    private static final Vocabulary FROZEN = new Vocabulary(SHIPPED.relations().stream()
            .filter(relation -> SHIPPED.since(relation.name()).isEmpty()).toList());

    static Stream<String> later() {
        return SHIPPED.relations().stream().map(Relation::name).filter(name -> SHIPPED.since(name).isPresent());
    }

    @Test
    void crimeJusticeAndSanctionsHaveTheirRelations() {
        assertThat(later()).containsExactlyInAnyOrder("accused", "blamed", "condemned", "arrested", "charged with",
                "convicted of", "sentenced", "acquitted", "injured", "raided", "extradited", "sanctioned",
                "associated with");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            accused, STATEMENT, true
            blamed, STATEMENT, true
            condemned, OPPOSITION, true
            arrested, CUSTODY, false
            raided, CUSTODY, false
            extradited, CUSTODY, false
            charged with, STATUS, false
            convicted of, STATUS, false
            sentenced, STATUS, false
            acquitted, STATUS, false
            sanctioned, STATUS, false
            injured, HARM, false
            associated with, CONTACT, false
            """)
    void noneOfThemIsSupportAndWhoAccusesSpeaks(String name, Family family, boolean says) {
        assertThat(SHIPPED.find(name)).hasValueSatisfying(relation -> {
            assertThat(relation.family()).isEqualTo(family);
            assertThat(relation.says()).isEqualTo(says);
            assertThat(relation.use()).containsIgnoringCase("not ");
        });
    }

    private static Dossier read(String relation, Vocabulary vocabulary) {
        return DossierReader.read("old.yaml", """
                entourage: 1
                dossier: old
                version: 1
                recordedBy: a test
                method: made up
                relations:
                  - {name: %s, inverse: is said the other way, family: value, aspect: state, from: [Event, Place], to: [number, date], use: As it was meant then.}
                entities:
                  march: {kind: Event, name: The march}
                sources:
                  report:
                    title: A report
                    texts:
                      copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 100}
                claims:
                  - {key: c1, subject: march, relation: %s, object: {number: 12}, passages: [{start: 0, end: 10, sha256: 0000000000000000000000000000000000000000000000000000000000000002}]}
                """
                .formatted(relation, relation).getBytes(StandardCharsets.UTF_8), vocabulary);
    }

    @ParameterizedTest
    @MethodSource("later")
    void aDossierThatHasOneOfThatNameItselfSaysTheSameAsBefore(String name) {
        Dossier before = read(name, FROZEN);
        Dossier after = read(name, SHIPPED);
        assertThat(after.claims()).isEqualTo(before.claims()).hasSize(1);
        assertThat(after.relations()).isEqualTo(before.relations());
        assertThat(before.notes()).isEmpty();
    }

    @Test
    void itsAuthorIsToldWhereItStandsAndWhatToDo() {
        assertThat(read("accused", SHIPPED).notes()).containsExactly("""
                old.yaml:7:12 relations[0].name: the vocabulary has "accused" too, since version 0.2 (statement, event). \
                Yours holds in this dossier, as before; take it out, and its claims use the vocabulary's""");
        assertThat(read("paraded", SHIPPED).notes()).isEmpty();
    }

    @Test
    void thePageOfTheFormatListsThem() throws Exception {
        String page = Files.readString(Path.of("docs/dossier-format.md"));
        List<String> added = page.substring(page.indexOf("## Added since")).lines().toList();
        assertThat(later()).allSatisfy(
                name -> assertThat(added).anySatisfy(line -> assertThat(line).contains("`%s`".formatted(name))));
    }
}
