package org.entourage.dossier;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.entourage.claim.Passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PassageEntriesTest {

    private static final String HEAD = """
            entourage: 1
            dossier: clubs
            version: 1
            recordedBy: a test
            method: read by hand
            sources:
              report:
                title: A report
                texts:
                  copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 100}
            entities:
              ann: {kind: Person, name: Ann}
            uses:
              entities:
                club: {kind: Organization, name: The Club}
              sources:
                older: {title: An older report}
            """;
    private static final String DIGEST = "sha256: 000000000000000000000000000000000000000000000000000000000000000";

    private static Dossier read(String rest) {
        return DossierReader.read("d.yaml", (HEAD + rest).getBytes(StandardCharsets.UTF_8), VocabularyReader.shipped());
    }

    @Test
    void aClaimCitesThePassageInWhoseEntryItStandsAndThenThoseThatItNames() {
        Dossier dossier = read("""
                passages:
                  p1:
                    start: 0
                    end: 10
                    %1$s2
                    claims:
                      - {key: a, subject: ann, relation: supported, object: club, passages: [p2]}
                  p2: {start: 11, end: 20, %1$s3, claims: []}
                claims:
                  - {key: b, subject: {claim: a}, relation: doubts, object: {claim: c}, passages: [p2, p1]}
                  - {key: c, subject: ann, relation: opposed, object: club, passages: [p1]}
                """.formatted(DIGEST));
        assertThat(dossier.claims()).extracting(claim -> claim.id().key()).containsExactly("a", "b", "c");
        assertThat(dossier.claims().getFirst().passages()).extracting(Passage::start).containsExactly(0, 11);
        assertThat(dossier.claims().get(1).passages()).extracting(Passage::start).containsExactly(11, 0);
        assertThat(dossier.places().get(dossier.claims().getFirst().id())).hasToString(
                "d.yaml:24:9 passages.p1.claims[0]");
    }

    @Test
    void aPassageMaySayWhyItMakesNoClaim() {
        Dossier dossier = read("""
                passages:
                  p1: {start: 0, end: 10, %s2, no-claim: leads over to what follows}
                """.formatted(DIGEST));
        assertThat(dossier.noClaims()).hasSize(1).containsValue("leads over to what follows");
        assertThat(dossier.cited()).containsOnlyKeys(dossier.noClaims().keySet());
    }

    @Test
    void aPassageCannotBothMakeAClaimAndNone() {
        assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read("""
                passages:
                  p1: {start: 0, end: 10, %1$s2, no-claim: a greeting}
                  p2: {start: 11, end: 20, %1$s2, no-claim: a farewell, claims: [{key: b, subject: ann, relation: opposed, object: club}]}
                claims:
                  - {key: a, subject: ann, relation: supported, object: club, passages: [p1]}
                """.formatted(DIGEST))).withMessage(
                """
                d.yaml:19:111 passages.p1.no-claim: found "a greeting", expected a passage that no claim cites \
                (claim "a" does: leave the one or the other out)
                d.yaml:20:112 passages.p2.no-claim: found a reason, beside claims, expected either claims or a reason""");
    }

    @Test
    void whatIsUsedOfOthersSaysWhatItIsTakenFor() {
        Dossier dossier = read("");
        assertThat(dossier.entities()).extracting(entity -> entity.id()).containsExactly("ann");
        assertThat(dossier.used()).extracting(Used::id).containsExactly("club", "older");
        assertThat(dossier.claims()).isEmpty();
    }

    @Test
    void whatIsUsedOfOthersIsNotOwnedToo() {
        assertThatExceptionOfType(DossierException.class).isThrownBy(() -> DossierReader.read("d.yaml", HEAD
                .replace("  ann: ", "  club: ").replace("  older: {title", "  report: {title")
                .getBytes(StandardCharsets.UTF_8), VocabularyReader.shipped())).withMessage("""
                        d.yaml:8:5 sources.report: found "report", expected a source of its own \
                        (it stands under "uses" too)
                        d.yaml:15:11 uses.entities.club: found "club", expected an entity of another dossier \
                        (it stands under "entities" too)""");
    }

    @Test
    void anEmptyCollectionIsNoMistake() {
        assertThat(read("claims:\npassages:\n").claims()).isEmpty();
    }
}
