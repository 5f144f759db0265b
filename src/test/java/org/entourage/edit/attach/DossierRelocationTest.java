package org.entourage.edit.attach;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.entourage.Graph;
import org.entourage.OtherScrape;
import org.entourage.Shared;
import org.entourage.claim.Sha256;
import org.entourage.dossier.DossierException;
import org.entourage.edit.text.TextFile;
import org.entourage.evidence.NormalisedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DossierRelocationTest {

    private static final String READ = "Ann ran the club.\n\nBob paid. Cy left.\n\nDan 🙂 stayed.";
    private static final String COPY = "Home\n\nMenu\n\nAnn ran the club. Bob paid.\n\nDan 🙂 stayed.";

    private static final Pattern LOCATOR = Pattern
            .compile("start: (\\d+),?\\s+end: (\\d+),?\\s+sha256: ([0-9a-f]{64})");

    private static String dossier(String text, Object ran, Object ranEnd, Object paragraph, Object stayed,
            Object stayedEnd) {
        return """
                # a dossier, with a sign beyond the BMP: 🙂
                entourage: 1
                dossier: mine
                version: 1
                recordedBy: "me 🙂"
                method: by hand
                sources:
                  herald:
                    title: A club
                    texts:
                      herald-web: {length: %d, sha256: '%s'}   # as I read it
                      herald-print: {length: 9, sha256: %s}
                entities:
                  ann: {kind: Person, name: Ann}
                  club: {kind: Organization, name: Club}
                passages:
                  ran:
                    text: herald-web
                    # counted by hand
                    start: %s
                    end: "%s"
                    sha256: %s
                    claims:
                      - {key: a, subject: ann, relation: supported, object: club}
                  left: {text: herald-web, paragraph: 2, start: 28, end: 36, sha256: %s}
                claims:
                  - key: b
                    subject: ann
                    relation: supported
                    object: club
                    passages: [{paragraph: %s, text: herald-web, start: %s, end: %s, sha256: %s}, ran]\r
                  - key: c
                    subject: ann
                    relation: supported
                    object: club
                    passages: [left, {text: herald-print, start: 0, end: 9, sha256: %s}]
                """.formatted(NormalisedText.of(text).length(), NormalisedText.of(text).sha256(),
                Sha256.of("Bob paid."), ran, ranEnd, Sha256.of("Ann ran the club."), Sha256.of("Cy left."), paragraph,
                stayed, stayedEnd, Sha256.of("Dan 🙂 stayed."), Sha256.of("Bob paid."));
    }

    private static DossierRelocation relocation(String dossier, String copy) {
        return DossierRelocation.of("mine.yaml", dossier.getBytes(StandardCharsets.UTF_8),
                TextFile.of("copy.txt", copy.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theLocatorsAreTheCopysAndAllElseStays() {
        DossierRelocation relocation = relocation(dossier(READ, 0, 17, 3, 37, 50), COPY);
        assertThat(new String(relocation.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(dossier(COPY, 10, 27, 4, 38, 51));
        assertThat(relocation.outcome()).isEqualTo(new DossierRelocation.Outcome("mine", "herald-web", 2, 2,
                List.of(),
                List.of("mine.yaml:25:9 passages.left: found passage herald-web [28, 36), paragraph 2 nowhere in copy.txt, "
                        + "expected words with SHA-256 " + Sha256.of("Cy left.") + " (cited by mine/c)")));
    }

    private static final String TWINS = "Ann paid Bob.\n\nHe denied it.\n\nCy paid Dan.\n\nHe denied it.\n\nAll left.";

    /// A dossier that cites stretches of the twins, each `start-end`.
    private static String citing(String... stretches) {
        NormalisedText text = NormalisedText.of(TWINS);
        StringBuilder passages = new StringBuilder();
        for (String stretch : stretches) {
            int start = Integer.parseInt(stretch.substring(0, stretch.indexOf('-')));
            int end = Integer.parseInt(stretch.substring(stretch.indexOf('-') + 1));
            passages.append(
                    "      - {start: %d, end: %d, sha256: %s}%n".formatted(start, end, text.digest(start, end)));
        }
        return """
                entourage: 1
                dossier: twins
                version: 1
                recordedBy: me
                method: by hand
                sources: {page: {title: A page, texts: {page-text: {length: %d, sha256: %s}}}}
                entities: {dan: {kind: Person, name: Dan}, cy: {kind: Person, name: Cy}}
                claims:
                  - key: a
                    subject: cy
                    relation: supported
                    object: dan
                    passages:
                """.formatted(text.length(), text.sha256()) + passages;
    }

    @Test
    void aDenialStaysThatOfThePersonWhoWasReadBefore() {
        String copy = "Home and all the other pages.\n\n" + TWINS;
        DossierRelocation relocation = relocation(citing("28-40", "41-54"), copy);
        assertThat(new String(relocation.bytes(), StandardCharsets.UTF_8)).contains("{start: 58, end: 70,",
                "{start: 71, end: 84,");
        assertThat(relocation.outcome()).extracting(DossierRelocation.Outcome::found,
                DossierRelocation.Outcome::notFound).containsExactly(2, List.of());
        assertThat(relocation.outcome().placed()).containsExactly("mine.yaml:15:9 claims[0].passages[1]: passage "
                + "page-text [41, 54) at [71, 84), paragraph 5: placed by its neighbours; the same words stand at "
                + "[44, 57) too");
    }

    @Test
    void whereNothingTellsWhoseDenialItIsAllPlacesAreNamed() {
        DossierRelocation relocation = relocation(citing("0-13", "41-54"),
                "Home.\n\n" + TWINS.replace("Cy paid Dan.", "Dan got money from Cy."));
        assertThat(relocation.outcome().found()).isOne();
        assertThat(relocation.outcome().notFound()).singleElement().asString().startsWith(
                "mine.yaml:15:9 claims[0].passages[1]: found passage page-text [41, 54) in copy.txt, but its words stand "
                        + "2 times, at [20, 33), [57, 70); which is meant its neighbours do not tell");
        assertThat(new String(relocation.bytes(), StandardCharsets.UTF_8)).contains("{start: 41, end: 54,");
    }

    @Test
    void whatWouldBeVerifiedByChanceIfItWereLeftIsRefused() {
        String copy = "x".repeat(26) + "\n\n" + TWINS.replace("Cy paid Dan.", "Dan got money from Cy.");
        assertThatThrownBy(() -> relocation(citing("0-13", "41-54"), copy)).isInstanceOf(DossierException.class)
                .hasMessageContaining("its words stand 2 times, at [41, 54), [78, 91)")
                .hasMessageContaining("nothing was written");
    }

    @Test
    void otherSignsAreToldAndLeftToTheAuthor() {
        DossierRelocation relocation = relocation(citing("0-13", "28-40"),
                TWINS.replace("Cy paid Dan.", "Cy pa\u00ADid Dan."));
        assertThat(relocation.outcome().found()).isOne();
        assertThat(relocation.outcome().notFound()).singleElement().asString()
                .contains("at [28, 41), paragraph 3: the same words, other signs",
                        "{paragraph: 3, start: 28, end: 41,");
    }

    @Test
    void whatHasNoPassageOfItIsRefused() {
        assertThatThrownBy(() -> relocation(dossier(READ, 0, 17, 3, 37, 50), "A recipe."))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("expected a text of herald (none of their passages stands in it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&here 0", "!!int 0", "|-\n      0\n"})
    void aNumberThatIsNotPlainIsRefused(String start) {
        assertThatThrownBy(() -> relocation(dossier(READ, start, 17, 3, 37, 50), COPY))
                .isInstanceOf(DossierException.class).hasMessageStartingWith(
                        "mine.yaml:20:12: found a value that cannot be changed in its place");
    }

    @Test
    void theSampleMovesToTheOtherScrapeOfItsArticle() {
        String scrape = OtherScrape.of(new String(Shared.article(), StandardCharsets.UTF_8));
        DossierRelocation relocation = relocation(Graph.sample(), scrape);
        DossierRelocation.Outcome outcome = relocation.outcome();
        assertThat(outcome.found()).isEqualTo(outcome.moved()).isGreaterThan(10);
        assertThat(outcome.notFound()).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith("mine.yaml:"));
        String moved = new String(relocation.bytes(), StandardCharsets.UTF_8);
        assertThat(moved.lines()).hasSameSizeAs(Graph.sample().lines().toList());
        assertThat(shape(moved)).isEqualTo(shape(Graph.sample()));
        NormalisedText copy = NormalisedText.of(scrape);
        assertThat(moved).contains("sha256: " + copy.sha256(), "length: " + copy.length());
        assertThat(LOCATOR.matcher(moved).results().filter(locator -> {
            int start = Integer.parseInt(locator.group(1));
            int end = Integer.parseInt(locator.group(2));
            return end <= copy.length() && copy.digest(start, end).equals(locator.group(3));
        })).hasSize(outcome.found());
    }

    /// A dossier without what may change.
    private static String shape(String yaml) {
        return yaml.replaceAll("(sha256: [0-9a-f]{64}|\\d+)", "");
    }
}
