package org.entourage.dossier;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.entourage.claim.Certainty;
import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Grading;
import org.entourage.claim.Passage;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.claim.Vocabulary;
import org.entourage.claim.When;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DossierReaderTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    static final String FULL = """
            entourage: 1
            dossier: clubs
            version: 3
            title: >
              Of clubs
              and men
            recordedBy: a test
            method: read by hand
            relations:
              - {name: bribed, inverse: was bribed by, family: harm, aspect: event, from: [Person, Group], to: [Person], use: Money.}
            entities:
              ann: {kind: Person, name: Ann, description: who runs it, externalIds: {wikidata: Q1}}
              club: {kind: Organization, name: "The\\u00A0Club"}
              men: {kind: Group, name: some men, unnamed: true}
            sources:
              report:
                title: A report
                authors: ann
                publisher: club
                published: 2013-12-08
                publishedBasis: stated
                url: https://example.org/report
                archiveUrl: https://example.org/kept
                language: en
                reliability: {grade: B, grader: bob, day: 2014, reason: known for years}
                rightOfReply: asked, no answer
                texts:
                  copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 100, retrieved: 2014-01-02, document: {sha256: 0000000000000000000000000000000000000000000000000000000000000004, mediaType: application/pdf, extractor: any-1}}
              reprint:
                title: A reprint
                basedOn: [report]
            passages:
              words: {paragraph: 2, start: 0, end: 10, sha256: 0000000000000000000000000000000000000000000000000000000000000002}
            claims:
              - {key: short, subject: ann, relation: supported, object: club, passages: words}
              - key: full
                subject: men
                relation: bribed
                object: ann
                detail: with a dinner
                polarity: denied
                certainty: alleged
                saidBy: [{speaker: ann, verb: told}, {hedge: allegedly}]
                when: 2012~
                endedBy: 2013
                saidOn: 2013-12-07
                passages: [words, words, {text: copy, start: 20, end: 100, sha256: 0000000000000000000000000000000000000000000000000000000000000003}]
                note: Ours.
                credibility: {grade: 2, grader: bob, day: 2014, reason: two say so}
                recordedBy: somebody else
                method: by machine
                reviewedBy: ann
              - {key: about, subject: {claim: later}, relation: doubts, object: {claim: other/claim}, passages: [words]}
              - {key: later, subject: club, relation: size, object: {number: 52, min: 51}, passages: [words]}
            """;

    private static Dossier read(String text) {
        return DossierReader.read("clubs.yaml", text.getBytes(StandardCharsets.UTF_8), VOCABULARY);
    }

    private static String digest(int number) {
        return "%064d".formatted(number);
    }

    @Test
    void everythingThatADossierSaysIsKept() {
        Dossier dossier = read(FULL);
        var words = new Passage("copy", 0, 10, digest(2), 2);
        var inline = new Passage("copy", 20, 100, digest(3), null);
        var bribed = dossier.relations().getFirst();
        assertThat(bribed).extracting(Relation::name, Relation::inverse, Relation::use).containsExactly("bribed",
                "was bribed by", "Money.");
        assertThat(List.of(dossier.id(), dossier.version(), String.valueOf(dossier.title()), dossier.file()))
                .containsExactly("clubs", 3, "Of clubs and men", "clubs.yaml");
        assertThat(dossier.entities()).containsExactly(
                new Entity("ann", EntityKind.PERSON, "Ann", false, null, "who runs it", Map.of("wikidata", "Q1")),
                new Entity("club", EntityKind.ORGANIZATION, "The Club", false, null, null, Map.of()),
                new Entity("men", EntityKind.GROUP, "some men", true, null, null, Map.of()));
        assertThat(dossier.sources()).containsExactly(
                new Source("report", "A report", List.of("ann"), "club", null, Edtf.parse("2013-12-08"), "stated",
                        List.of(), "https://example.org/report", "https://example.org/kept", "en",
                        new Grading("B", "bob", Edtf.parse("2014"), "known for years"), "asked, no answer"),
                new Source("reprint", "A reprint", List.of(), null, null, null, null, List.of("report"), null, null,
                        null,
                        Grading.UNJUDGED_SOURCE, null));
        assertThat(dossier.texts()).containsExactly(
                new Source.Text("copy", "report", null, Edtf.parse("2014-01-02"), digest(1), 100,
                        new Source.Document(digest(4), "application/pdf", "any-1")));
        var ours = new Claim.Provenance(Grading.UNJUDGED_INFORMATION, "a test", "read by hand", null);
        assertThat(dossier.claims()).containsExactly(
                new Claim(ClaimId.parse("clubs/short"), new Term.OfEntity("ann"),
                        VOCABULARY.find("supported").orElseThrow(), new Term.OfEntity("club"), null, Polarity.AFFIRMED,
                        Certainty.STATED, Chain.OWN, When.UNDATED, null, List.of(words), null, ours),
                new Claim(ClaimId.parse("clubs/full"), new Term.OfEntity("men"), bribed, new Term.OfEntity("ann"),
                        "with a dinner", Polarity.DENIED, Certainty.ALLEGED,
                        new Chain(List.of(new Chain.Step("ann", "told", null),
                                new Chain.Step(null, null, "allegedly"))),
                        new When(Edtf.parse("2012~"), null, Edtf.parse("2013")), Edtf.parse("2013-12-07"),
                        List.of(words, inline), "Ours.",
                        new Claim.Provenance(new Grading("2", "bob", Edtf.parse("2014"), "two say so"),
                                "somebody else", "by machine", "ann")),
                new Claim(ClaimId.parse("clubs/about"), new Term.OfClaim("clubs/later"),
                        VOCABULARY.find("doubts").orElseThrow(), new Term.OfClaim("other/claim"), null,
                        Polarity.AFFIRMED, Certainty.STATED, Chain.OWN, When.UNDATED, null, List.of(words), null, ours),
                new Claim(ClaimId.parse("clubs/later"), new Term.OfEntity("club"),
                        VOCABULARY.find("size").orElseThrow(),
                        new Term.Quantity(BigDecimal.valueOf(52), BigDecimal.valueOf(51), null),
                        null, Polarity.AFFIRMED, Certainty.STATED, Chain.OWN, When.UNDATED, null, List.of(words), null,
                        ours));
        assertThat(dossier.places()).containsEntry(ClaimId.parse("clubs/short"),
                new Place("clubs.yaml", 35, 5, "claims[0]"));
        assertThat(dossier.cited()).containsEntry(words, new Place("clubs.yaml", 33, 10, "passages.words"))
                .containsEntry(inline, new Place("clubs.yaml", 47, 30, "claims[1].passages[2]"));
    }

    @Test
    void aDossierMayHoldNoClaims() {
        assertThat(read("{entourage: 1, dossier: empty, version: 1, recordedBy: a test, method: by hand}").claims())
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() {
        assertThat(read("\uFEFF" + FULL).id()).isEqualTo("clubs");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(read(FULL.replace("\n", "\r\n")).claims()).isEqualTo(read(FULL).claims());
    }

    @ParameterizedTest
    @ValueSource(strings = {"علی\u200Cرضا", "\u200Fمجاهدين\u200E", "東京", "Jose\u0301", "👩\u200D🔬 Ann", "O’Brien"})
    void namesOfAllScriptsAreKeptAsTheyAreSpelled(String name) {
        assertThat(read(FULL.replace("name: Ann", "name: \"" + name + "\"")).entities().getFirst().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "true", "2013", "no", "0x1F"})
    void aWordInQuotesIsThatWord(String name) {
        assertThat(read(FULL.replace("name: Ann", "name: \"" + name + "\"")).entities().getFirst().name())
                .isEqualTo(name);
    }

    @Test
    void anEmptyFileHoldsNothing() {
        assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read("")).withMessage(
                "clubs.yaml: found nothing, expected keys with values, such as \"dossier: my-first\"");
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsPlace() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> DossierReader.read("d.yaml", "dossier: caf\u00E9\n".getBytes(
                        StandardCharsets.ISO_8859_1), VOCABULARY))
                .withMessage("d.yaml:1:13: found bytes that are not UTF-8 at byte 12, expected a YAML text in UTF-8 "
                        + "(the file is probably Windows-1252: convert it with iconv -f WINDOWS-1252 -t UTF-8)");
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> DossierReader.read("d.yaml", "entourage: 1\ndossier: \u00E9\n".getBytes(
                        StandardCharsets.ISO_8859_1), VOCABULARY))
                .withMessage("d.yaml:2:10: found bytes that are not UTF-8 at byte 22, expected a YAML text in UTF-8 "
                        + "(the file is probably Windows-1252: convert it with iconv -f WINDOWS-1252 -t UTF-8)");
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> DossierReader.read("d.yaml", FULL.getBytes(StandardCharsets.UTF_16), VOCABULARY))
                .withMessage("d.yaml:1:1: found bytes that are not UTF-8 at byte 0, expected a YAML text in UTF-8 "
                        + "(the file is UTF-16: convert it with iconv -f UTF-16 -t UTF-8)");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> DossierReader.read("d.yaml", new byte[YamlFile.LARGEST + 1], VOCABULARY))
                .withMessage(
                        "d.yaml: found 67108865 bytes, expected at most 67108864 (split it into several dossiers)");
    }

    @Test
    void nothingIsGivenOutInPart() {
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> read(
                        FULL + "  - {key: short, subject: ann, relation: met, object: ann, passages: [words]}\n"))
                .satisfies(e -> assertThat(e.problems()).containsExactly(
                        new Problem(new Place("clubs.yaml", 55, 5, "claims[4]"), "a claim that cannot be", "a claim",
                                "subject and object are the same"),
                        new Problem(new Place("clubs.yaml", 55, 11, "claims[4].key"), "\"short\"",
                                "a key that no other claim has", "the other stands in line 35")));
    }
}
