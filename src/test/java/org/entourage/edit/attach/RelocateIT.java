package org.entourage.edit.attach;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.OtherScrape;
import org.entourage.Shared;
import org.entourage.claim.Sha256;
import org.entourage.dossier.DossierException;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.text.NotFound;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;
import org.entourage.evidence.Mark;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.graph.write.Copies;
import org.entourage.question.answer.CitedClaim.CitedPassage;
import org.entourage.question.answer.CitedClaim.FoundIn;
import org.entourage.question.answer.Filters;
import org.entourage.question.hedged.Hedged;
import org.entourage.question.supporters.Supporters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class RelocateIT {

    private static final String CLAIMS = """
            - {key: a, subject: ann, relation: supported, object: club}
            - {key: b, subject: bob, relation: supported, object: club}
            - {key: c, subject: cyd, relation: supported, object: club}
            """;
    /// The text without its second sentence, as another site has it.
    private static final String COPY = "Home » News\n\n"
            + Graph.TEXT.replace("number 2.", "number “2”.").replace("matter number 3", "matter\nnumber 3");
    private static final String COPY_ID = "test-source-" + NormalisedText.of(COPY).sha256().substring(0, 8);

    private final Graph graph;
    private final Attach attach;
    private final Relocate relocate;
    private final Copies copies;
    private final Supporters supporters;
    private final Hedged hedged;
    private final Verify verify;
    private final Detach detach;
    private final JsonMapper json;

    RelocateIT(@Autowired Graph graph, @Autowired Attach attach, @Autowired Relocate relocate, @Autowired Copies copies,
            @Autowired Supporters supporters, @Autowired Hedged hedged, @Autowired JsonMapper json,
            @Autowired Verify verify, @Autowired Detach detach) {
        this.verify = verify;
        this.detach = detach;
        this.copies = copies;
        this.hedged = hedged;
        this.json = json;
        this.graph = graph;
        this.attach = attach;
        this.relocate = relocate;
        this.supporters = supporters;
    }

    @BeforeEach
    void threeClaims() {
        graph.clear();
        graph.load(CLAIMS);
    }

    @Test
    void unaskedAnotherCopyIsRefusedAndTheReportSaysWhereItsPassagesStand() {
        String before = graph.digest();
        assertThatThrownBy(() -> attach.attach(text(COPY))).isInstanceOf(DossierException.class).hasMessage("""
                text.txt: found passage test-text [0, 37), paragraph 1 again at [12, 49), paragraph 2, expected it where \
                it was read
                text.txt: found passage test-text [76, 113), paragraph 3 again at [90, 127), paragraph 4, expected it \
                where it was read
                text.txt: found other words in passage test-text [38, 75), paragraph 2, expected words with SHA-256 %s \
                (they stand nowhere in it; cited by test/b)
                text.txt: found another copy of test-source: of 3 passages 0 stand where they were read, 2 elsewhere, \
                1 nowhere, expected the text that was read (attach the original; or ./entourage attach --relocate takes \
                this copy: answers quote what stands in it, the rest stays unchecked; or ./entourage check DOSSIER \
                --text TEXT --relocate NEW-DOSSIER writes the dossier anew for it)"""
                .formatted(Sha256.of("The witness spoke of matter number 2.")));
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void askedItIsTakenAndAnswersQuoteWhatStandsInIt() {
        Relocate.Relocated copy = take(COPY);
        assertThat(List.of(copy.source(), copy.text())).containsExactly("test-source", COPY_ID);
        assertThat(copy.found()).extracting(found -> found.passage().place(), found -> found.place().toString(),
                OtherCopy.Found::paragraph, OtherCopy.Found::marks).containsExactly(
                        tuple("test-text [0, 37)", "[12, 49)", 2, Set.of()),
                        tuple("test-text [76, 113)", "[90, 127)", 4, Set.of()));
        assertThat(copy.notFound()).extracting(NotFound::inWords)
                .containsExactly("test-text [38, 75), paragraph 2, cited by test/b");
        assertThat(passages()).extracting(CitedPassage::text, CitedPassage::start, CitedPassage::checkInWords,
                CitedPassage::quote, CitedPassage::foundIn).containsExactly(
                        tuple("test-text", 0, "verified in another copy (%s)".formatted(COPY_ID),
                                "The witness spoke of matter number 1.", new FoundIn(COPY_ID, 12, 49, 2, List.of())),
                        tuple("test-text", 38, "unchecked", null, null),
                        tuple("test-text", 76, "verified in another copy (%s)".formatted(COPY_ID),
                                "The witness spoke of matter number 3.", new FoundIn(COPY_ID, 90, 127, 4, List.of())));
    }

    @Test
    void takingItAgainChangesNothing() {
        take(COPY);
        String before = graph.digest();
        assertThat(take(COPY).notFound()).hasSize(1);
        Attach.Attached again = attach.attach(text(COPY));
        assertThat(again.texts()).containsExactly(COPY_ID);
        assertThat(again.verified()).isEqualTo(2);
        assertThat(again.notFound()).extracting(NotFound::claims).containsExactly(List.of("test/b"));
        assertThat(graph.load(CLAIMS)).extracting(Loaded::untouched, Loaded::verified, Loaded::unchecked)
                .containsExactly(3, 2, 1);
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void theOriginalVerifiesAllAtTheirOwnPlace() {
        take(COPY);
        assertThat(attach.attach(text(Graph.TEXT)).verified()).isEqualTo(3);
        assertThat(passages()).extracting(CitedPassage::checkInWords, CitedPassage::foundIn)
                .containsOnly(tuple("verified", null));
        assertThat(take(COPY).found()).hasSize(2);
        assertThat(passages()).extracting(CitedPassage::checkInWords, CitedPassage::foundIn)
                .containsOnly(tuple("verified", null));
    }

    @Test
    void aSecondCopyHasWhatTheFirstHasNot() {
        take(COPY);
        String second = Graph.TEXT.replace("number 1.", "number one.").replace("\n\n", "\n");
        assertThat(relocate.relocate(text(second), null, "second").notFound()).extracting(NotFound::claims)
                .containsExactly(List.of("test/a"));
        assertThat(passages()).extracting(CitedPassage::check).containsOnly("verified");
        assertThat(passages().get(1).foundIn()).isEqualTo(new FoundIn("second", 40, 77, 1, List.of()));
    }

    @Test
    void whatANewerVersionCitesIsLookedForInTheCopy() {
        take(COPY);
        Loaded loaded = graph.load(CLAIMS + "- {key: d, subject: dan, relation: supported, object: club}\n");
        assertThat(List.of(loaded.verified(), loaded.unchecked())).containsExactly(3, 1);
        assertThat(passages().getLast()).extracting(CitedPassage::quote, CitedPassage::foundIn).containsExactly(
                "The witness spoke of matter number 4.", new FoundIn(COPY_ID, 128, 165, 5, List.of()));
    }

    @Test
    void ofSeveralPlacesTheOneThatItsNeighboursLeaveIsTaken() {
        Relocate.Relocated copy = take(Graph.TEXT + "\n\nThe witness spoke of matter number 3.");
        assertThat(copy.found()).extracting(found -> found.places().size()).containsExactly(1, 1, 2);
        assertThat(copy.found()).noneMatch(OtherCopy.Found::moved).extracting(OtherCopy.Found::marks)
                .containsExactly(Set.of(), Set.of(), Set.of(Mark.NEIGHBOURS));
        assertThat(passages().getLast().checkInWords()).isEqualTo(
                "verified in another copy (%s), placed by its neighbours".formatted(copy.text()));
        assertThat(supporters.of("club", Filters.PLAIN).rows().getLast().claims().getFirst().checkInWords())
                .isEqualTo("verified, placed by its neighbours");
    }

    @Test
    void whereNothingTellsWhichPlaceIsMeantItStaysUncheckedAndAllAreNamed() {
        graph.clear();
        graph.load("- {key: a, subject: ann, relation: supported, object: club}");
        String twice = "Home\n\n" + Graph.TEXT + "\n\nThe witness spoke of matter number 1.";
        int last = NormalisedText.of(twice).length() - 37;
        String places = "its words stand 2 times, at [5, 42), [%d, %d); which is meant its neighbours do not tell"
                .formatted(last, last + 37);
        assertThatThrownBy(() -> attach.attach(text(twice))).hasMessageContaining(
                "found passage test-text [0, 37), paragraph 1 at 2 places, expected one, or neighbours that tell which is "
                        + "meant (" + places);
        Relocate.Relocated copy = take(twice);
        assertThat(copy.found()).isEmpty();
        assertThat(copy.notFound()).extracting(NotFound::inWords)
                .containsExactly("test-text [0, 37), paragraph 1, cited by test/a: " + places);
        assertThat(passages()).extracting(CitedPassage::checkInWords).containsExactly("unchecked");
    }

    @Test
    void aNewerVersionIsPlacedByNeighboursThatWereFoundBefore() {
        take(COPY + "\n\nThe witness spoke of matter number 4.");
        assertThat(graph.load(CLAIMS + "- {key: d, subject: dan, relation: supported, object: club}\n").verified())
                .isEqualTo(3);
        assertThat(passages().getLast().foundIn()).extracting(FoundIn::start, FoundIn::marks).containsExactly(128,
                List.of("placed by its neighbours"));
    }

    @Test
    void theSameWordsWithOtherSignsAreQuotedButNotVerified() {
        graph.clear();
        graph.load("source.yaml", Graph.dossier("test", "- {key: a, subject: ann, relation: supported, object: club}")
                .replace(Sha256.of("The witness spoke of matter number 1."),
                        Sha256.of("The witness “spoke of” matter – no 1.")));
        Relocate.Relocated copy = take(Graph.TEXT.replace("spoke of matter number 1.",
                "\"spoke of\" mat-\nter - no 1."));
        assertThat(copy.otherSigns()).isOne();
        assertThat(passages()).extracting(CitedPassage::check, CitedPassage::quote, CitedPassage::checkInWords)
                .containsExactly(tuple("other-signs", "The witness \"spoke of\" mat- ter - no 1.",
                        "the same words, other signs in another copy (%s)".formatted(copy.text())));
        assertThat(passages().getFirst().foundIn()).isEqualTo(
                new FoundIn(copy.text(), 0, 39, 1, List.of("the same words, other signs")));
        assertThat(supporters.of("club", Filters.PLAIN).rows().getFirst().claims().getFirst().checkInWords())
                .isEqualTo("the same words, other signs");
        assertThat(verify.verify().findings()).isEmpty();
        graph.ask("MATCH (:Passage)-[found:FOUND_IN]->() SET found.quote = 'Other words.' RETURN found");
        assertThat(verify.verify().findings()).singleElement().asString().contains("found in passage");
        detach.detach(copy.text());
        assertThat(passages()).extracting(CitedPassage::checkInWords, CitedPassage::quote)
                .containsExactly(tuple("unchecked", null));
    }

    @Test
    void whatWasOnceTakenForTheNearestIsForgottenWhenTheCopyIsTakenAgain() {
        graph.clear();
        graph.load("- {key: a, subject: ann, relation: supported, object: club}");
        String twice = "Home\n\n" + Graph.TEXT + "\n\nThe witness spoke of matter number 1.";
        String id = take(twice).text();
        graph.ask("""
                MATCH (passage:Passage {start: 0}), (text:Text {id: '%s'})
                CREATE (passage)-[found:FOUND_IN {start: 5, end: 42, paragraph: 2}]->(text)
                SET passage.quote = 'The witness spoke of matter number 1.' RETURN found""".formatted(id));
        assertThat(passages()).extracting(CitedPassage::check).containsExactly("verified");
        attach.attach(text(twice));
        assertThat(passages()).extracting(CitedPassage::check).containsExactly("unchecked");
    }

    @Test
    void aTextWithoutAnyOfItsPassagesIsRefused() {
        String before = graph.digest();
        refused("A recipe for soup.", null, null, "found another text (SHA-256 ",
                "expected a text of test-source (none of their passages stands in it)");
        refused(COPY, "elsewhere", null, "found a copy of \"elsewhere\"");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void anIdIsASlugAndItsOwn() {
        refused(COPY, null, "My copy", "found \"My copy\" as an id for it, expected an id of at most 100");
        refused(COPY, null, "test-text", "\"test-text\" as an id for it, which is another text's");
        take(COPY);
        refused(COPY, null, "mine", "found a copy that the graph has as \"" + COPY_ID + "\"");
    }

    @Test
    void ofTwoSourcesWithItsPassagesTheUserSaysWhich() {
        graph.load("two.yaml", second());
        refused(COPY, null, null,
                "found passages of test-source (2) and two-source (1), expected passages of one source (--source");
        assertThat(relocate.relocate(text(COPY), "two-source", null).found()).hasSize(1);
        assertThat(passages()).extracting(CitedPassage::check).containsOnly("unchecked");
        assertThat(relocate.relocate(text(COPY), "test-source", null).found()).hasSize(2);
    }

    @Test
    void aDossierTakesACopyOverOnlyAsWhatItIs() {
        relocate.relocate(text(COPY), null, "copy");
        String before = graph.digest();
        assertThatThrownBy(() -> graph.load("claims.yaml", withText("copy", "0".repeat(64))))
                .isInstanceOf(DossierException.class).hasMessageContaining(
                        "found text \"copy\", which is an attached copy of source \"test-source\" with other words");
        assertThat(graph.digest()).isEqualTo(before);
        graph.load("claims.yaml", withText("copy", NormalisedText.of(COPY).sha256()));
        graph.load("claims.yaml", withText("entry", NormalisedText.of(COPY).sha256()));
        assertThat(graph.ask("""
                MATCH (text:Text) WHERE text.content IS NOT NULL
                RETURN text.id AS id, text.dossier AS dossier ORDER BY id""")).containsExactly(
                Map.of("id", "copy", "dossier", "test"), Map.of("id", "entry", "dossier", "test"));
        assertThat(passages()).extracting(CitedPassage::check).containsExactly("verified", "unchecked", "verified");
    }

    @Test
    void whatWasFoundInACopyOfAnotherSourceIsForgotten() {
        take(COPY);
        graph.load("claims.yaml", Graph.dossier("test", CLAIMS).replace("test-source", "other-source"));
        assertThat(passages()).extracting(CitedPassage::check).containsOnly("unchecked");
        assertThat(graph.ask("MATCH ()-[found:FOUND_IN]->() RETURN found")).isEmpty();
        assertThat(take(COPY).source()).isEqualTo("other-source");
        assertThat(passages()).extracting(CitedPassage::check).containsExactly("verified", "unchecked", "verified");
    }

    @Test
    void aPlaceThatCannotBeIsNotKept() {
        take(COPY);
        graph.ask("MATCH (:Passage)-[found:FOUND_IN]->() SET found.end = found.end + 1 RETURN found");
        assertThatIllegalStateException().isThrownBy(() -> graph.load(CLAIMS))
                .withMessageContaining(": where it was found in %s cannot be", COPY_ID);
        assertThat(take(COPY).found()).hasSize(2);
        assertThat(graph.load(CLAIMS).verified()).isEqualTo(2);
    }

    @Test
    void inJsonAPassageSaysInWhichCopyItWasFound() {
        take(COPY);
        JsonNode first = json.valueToTree(supporters.of("club", Filters.PLAIN)).at("/rows/0/claims/0/passages/0");
        assertThat(first.at("/check").asString()).isEqualTo("verified");
        assertThat(first.at("/foundIn")).isEqualTo(json.readTree("""
                {"text": "%s", "start": 12, "end": 49, "paragraph": 2, "marks": []}""".formatted(COPY_ID)));
        JsonNode second = json.valueToTree(supporters.of("club", Filters.PLAIN)).at("/rows/1/claims/0/passages/0");
        assertThat(second.at("/check").asString()).isEqualTo("unchecked");
        assertThat(second.has("foundIn")).isFalse();
    }

    @Test
    void theArticleScrapedOtherwiseQuotesWhatStandsInIt() {
        String article = new String(Shared.article(), StandardCharsets.UTF_8);
        TextFile scrape = text(OtherScrape.of(article));
        NormalisedText read = NormalisedText.of(article);
        graph.clear();
        graph.loadSample();
        String before = graph.digest();
        assertThatThrownBy(() -> attach.attach(scrape)).hasMessageContaining("found another copy of dickey-2013: of ");
        assertThat(graph.digest()).isEqualTo(before);

        Relocate.Relocated copy = relocate.relocate(scrape, null, null);
        List<String> cited = copies.cited(null).stream().flatMap(each -> each.claims().keySet().stream())
                .map(passage -> read.quote(passage.start(), passage.end())).toList();
        List<String> there = cited.stream().filter(scrape.text().content()::contains).toList();
        List<OtherCopy.Found> verbatim = copy.found().stream().filter(OtherCopy.Found::verbatim).toList();
        assertThat(verbatim).extracting(found -> read.quote(found.passage().start(), found.passage().end()))
                .isEqualTo(there).hasSizeGreaterThan(10);
        assertThat(verbatim).allMatch(OtherCopy.Found::moved).allSatisfy(found -> assertThat(
                scrape.text().quote(found.place().start(), found.place().end()))
                .isEqualTo(read.quote(found.passage().start(), found.passage().end())));
        List<String> straight = cited.stream().filter(words -> !there.contains(words))
                .filter(words -> scrape.text().content().contains(
                        words.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace('\n', ' ')))
                .toList();
        assertThat(copy.found()).filteredOn(found -> !found.verbatim())
                .extracting(found -> read.quote(found.passage().start(), found.passage().end()))
                .isEqualTo(straight).isNotEmpty();
        assertThat(copy.notFound()).extracting(lost -> read.quote(lost.passage().start(), lost.passage().end()))
                .isEqualTo(cited.stream().filter(words -> !there.contains(words) && !straight.contains(words))
                        .toList())
                .isNotEmpty();
        assertThat(everyPassageOfTheMek()).allSatisfy(passage -> {
            String words = read.quote(passage.start(), passage.end());
            assertThat(passage.check()).isEqualTo(
                    there.contains(words) ? "verified" : straight.contains(words) ? "other-signs" : "unchecked");
        });
        assertThat(everyPassageOfTheMek()).extracting(CitedPassage::check).contains("verified", "other-signs");

        assertThat(attach.attach(text(article)).verified()).isEqualTo(copy.found().size() + copy.notFound().size());
        assertThat(everyPassageOfTheMek()).extracting(CitedPassage::checkInWords).containsOnly("verified");
    }

    private List<CitedPassage> everyPassageOfTheMek() {
        return Stream.of(supporters.of("mek", Filters.EVERYTHING).rows().stream().flatMap(row -> row.claims().stream()),
                hedged.of("mek", Filters.EVERYTHING).rows().stream().flatMap(row -> row.claims().stream()))
                .flatMap(Function.identity())
                .flatMap(claim -> claim.passages().stream()).toList();
    }

    /// A dossier of another author about the same article.
    private static String second() {
        return Graph.dossier("two", "- {key: a, subject: eve, relation: supported, object: pub}").replace("reporter",
                "writer");
    }

    private static String withText(String id, String sha256) {
        return Graph.dossier("test", CLAIMS).replace("    texts:\n",
                "    texts:\n      %s: {sha256: '%s', length: %d}\n".formatted(id, sha256,
                        NormalisedText.of(COPY).length()))
                .replaceAll("paragraph: (\\d+)", "paragraph: $1, text: test-text");
    }

    private Relocate.Relocated take(String copy) {
        return relocate.relocate(text(copy), null, null);
    }

    private void refused(String copy, @Nullable String source, @Nullable String as, String... message) {
        assertThatThrownBy(() -> relocate.relocate(text(copy), source, as)).isInstanceOf(DossierException.class)
                .message().contains(message);
    }

    private List<CitedPassage> passages() {
        return supporters.of("club", Filters.PLAIN).rows().stream().flatMap(row -> row.claims().stream())
                .flatMap(claim -> claim.passages().stream()).toList();
    }

    private static TextFile text(String content) {
        return TextFile.of("text.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
