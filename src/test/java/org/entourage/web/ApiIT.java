package org.entourage.web;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@RunningApplication
class ApiIT {

    private final Caller caller;

    ApiIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    @Test
    void whoSupportedTheMekIsAnsweredWithTheFourWhomTheArticleNamesAndThoseWhomItDoesNot() throws Exception {
        assertThat(supporters("of=MEK&tier=unspecified")).extracting(row -> row.at("/supporter/name").asString(),
                row -> row.at("/relation").asString(), row -> row.at("/label").asString(),
                row -> row.at("/plain").asBoolean(), row -> row.at("/polarity").asString(),
                row -> row.at("/tier").asString(), row -> row.at("/disputed").asBoolean())
                .containsExactly(tuple("Howard Dean", "supported", "supported", true, "affirmed", "unspecified", false),
                        tuple("Michael Mukasey", "supported", "supported", true, "affirmed", "unspecified", false),
                        tuple("Naomi Tutu", "supported", "supported", true, "affirmed", "unspecified", false),
                        tuple("Rudy Giuliani", "supported", "supported", true, "affirmed", "unspecified", false),
                        tuple("several notable supporters", "supported", "supported", true, "affirmed", "unspecified",
                                false));
    }

    @Test
    void everyRowCitesItsClaimAndThePassagesThatNobodyCheckedYet() throws Exception {
        assertThat(supporters("of=MEK&tier=unspecified"))
                .allSatisfy(row -> assertThat(row.at("/claims").values()).singleElement()
                        .satisfies(claim -> {
                            assertThat(claim.propertyNames()).contains("id", "revision", "subject", "relation",
                                    "object",
                                    "label", "polarity", "certainty", "voice", "saidBy", "when", "passages");
                            assertThat(claim.at("/certainty").asString()).isEqualTo("stated");
                            assertThat(claim.at("/voice").asString()).isEqualTo("own");
                            assertThat(claim.at("/subject/id")).isEqualTo(row.at("/supporter/id"));
                            assertThat(claim.at("/object/id").asString()).isEqualTo("mek");
                            assertThat(claim.at("/passages").values()).isNotEmpty().allSatisfy(passage -> {
                                assertThat(passage.propertyNames()).containsExactlyInAnyOrder("source", "text", "start",
                                        "end",
                                        "sha256", "paragraph", "check");
                                assertThat(passage.at("/check").asString()).isEqualTo("unchecked");
                                assertThat(passage.at("/sha256").asString()).matches("[0-9a-f]{64}");
                                assertThat(passage.at("/end").asInt()).isGreaterThan(passage.at("/start").asInt());
                            });
                        }));
    }

    @Test
    void theChainNamesPublisherAndAuthor() throws Exception {
        JsonNode claim = supporters("of=MEK&tier=unspecified").getFirst().at("/claims/0");
        assertThat(claim.at("/id").asString()).isEqualTo("mek-paris-2013/dean-supported-mek");
        assertThat(claim.at("/saidBy").values()).extracting(said -> said.at("/role").asString(),
                said -> said.at("/speaker/name").asString())
                .containsExactly(tuple("republisher", "a website that carries the copy"),
                        tuple("publisher", "The Shadowland Journal"), tuple("author", "Christopher Dickey"));
    }

    @Test
    void whatWasBegunByADayHasNoEarliestBeginning() throws Exception {
        JsonNode when = supporters("of=MEK&tier=unspecified").getFirst().at("/claims/0/when");
        assertThat(when.at("/begunBy").asString()).isEqualTo("2013-12-07");
        assertThat(when.at("/startLatest").asString()).isEqualTo("2013-12-07");
        assertThat(when.at("/endEarliest").asString()).isEqualTo("2013-12-07");
        assertThat(when.has("startEarliest")).isFalse();
        assertThat(when.has("endLatest")).isFalse();
    }

    @Test
    void theArticlesSpellingOfANameIsShownAndFound() throws Exception {
        JsonNode mukasey = supporters("of=MEK&tier=unspecified").stream()
                .filter(row -> row.at("/supporter/id").asString().equals("michael-mukasey")).findFirst().orElseThrow();
        assertThat(mukasey.at("/supporter/names").values()).extracting(JsonNode::asString)
                .containsExactly("Michael Mucasey");

        JsonNode answer = answer("/api/v1/supporters?of=Michael%20Mucasey");
        assertThat(answer.at("/question/entity/id").asString()).isEqualTo("michael-mukasey");
        assertThat(answer.at("/question/entity/name").asString()).isEqualTo("Michael Mukasey");
        assertThat(answer.at("/rows").values()).isEmpty();
    }

    @Test
    void anAnswerSaysHowItUnderstoodTheQuestion() throws Exception {
        JsonNode answer = answer("/api/v1/supporters?of=mek");
        assertThat(answer.propertyNames()).containsExactlyInAnyOrder("question", "rows", "page", "coverage", "browser");
        assertThat(answer.at("/question/of").asString()).isEqualTo("mek");
        assertThat(answer.at("/question/entity/id").asString()).isEqualTo("mek");
        assertThat(answer.at("/question/candidates").values()).isEmpty();
        assertThat(words(answer.at("/question/filters/certainties"))).containsExactly("stated");
        assertThat(words(answer.at("/question/filters/polarities"))).containsExactly("affirmed");
        assertThat(words(answer.at("/question/filters/tiers"))).containsExactlyInAnyOrder("material", "alliance",
                "advocacy", "unspecified");
        assertThat(answer.at("/browser").asString())
                .startsWith("/browser/?cmd=edit&arg=%2F%2F%20What%20does%20an%20answer%20show")
                .doesNotContain("dbms=");
    }

    @Test
    void theCoverageCountsWhatTheAnswerLeavesOut() throws Exception {
        JsonNode coverage = answer("/api/v1/supporters?of=MEK").at("/coverage");
        assertThat(coverage.at("/sources").asInt()).isEqualTo(1);
        assertThat(coverage.at("/upTo").asString()).isEqualTo("2013-12-08");
        assertThat(coverage.at("/claims").asInt()).isEqualTo(9);
        assertThat(coverage.at("/leftOut")).isEqualTo(Caller.json("{\"certainty\": {\"suspected\": 1}}"));
        assertThat(coverage.at("/inWords").asString())
                .isEqualTo("Found in 1 source up to 2013-12-08; left out: 1 suspected.");
    }

    @Test
    void anEmptyAnswerSaysWhereItLooked() throws Exception {
        JsonNode answer = answer("/api/v1/supporters?of=Naomi%20Tutu");
        assertThat(answer.at("/rows").values()).isEmpty();
        assertThat(answer.at("/coverage/inWords").asString())
                .isEqualTo("No claim found in 1 source up to 2013-12-08.");
    }

    @Test
    void suspectedSupportIsMarkedWhereItIsAskedFor() throws Exception {
        List<JsonNode> rows = supporters("of=MEK&certainty=suspected");
        assertThat(rows).hasSize(9);
        JsonNode suspected = rows.stream().filter(row -> !row.at("/plain").asBoolean()).findFirst().orElseThrow();
        assertThat(suspected.at("/supporter/id").asString()).isEqualTo("israelis");
        assertThat(suspected.at("/label").asString()).isEqualTo("supplied (suspected)");
        assertThat(suspected.at("/tier").asString()).isEqualTo("material");
        assertThat(suspected.at("/plain").asBoolean()).isFalse();
        assertThat(suspected.at("/claims/0/certainty").asString()).isEqualTo("suspected");
        assertThat(suspected.at("/claims/0/voice").asString()).isEqualTo("unnamed");
        assertThat(suspected.at("/claims/0/detail").asString()).isNotBlank();
        assertThat(suspected.at("/claims/0/saidBy").values()).last().satisfies(said -> {
            assertThat(said.at("/role").asString()).isEqualTo("speaker");
            assertThat(said.has("speaker")).isFalse();
            assertThat(said.at("/verb").asString()).isEqualTo("speculation");
            assertThat(said.at("/hedge").asString()).isEqualTo("extensive");
        });
    }

    @ParameterizedTest
    @CsvSource({"2013-12-07, certain", "2010-01-01, possible", "2013-12-09, possible"})
    void aDaysQuestionIsAnsweredCertainOrPossible(String day, String status) throws Exception {
        JsonNode answer = answer("/api/v1/supporters?of=MEK&tier=unspecified&asOf=" + day);
        assertThat(answer.at("/question/filters/asOf").asString()).isEqualTo(day);
        assertThat(answer.at("/rows").values()).hasSize(5).allSatisfy(row -> {
            assertThat(row.at("/status").asString()).isEqualTo(status);
            assertThat(row.at("/claims/0/status").asString()).isEqualTo(status);
        });
    }

    @Test
    void aTierThatNobodyReachedLeavesAllOutAndSaysSo() throws Exception {
        JsonNode answer = answer("/api/v1/supporters?of=MEK&tier=material,alliance");
        assertThat(answer.at("/rows").values()).isEmpty();
        assertThat(answer.at("/coverage/leftOut")).isEqualTo(Caller.json("""
                {"certainty": {"suspected": 1}, "tier": {"advocacy": 3, "unspecified": 5}}"""));
    }

    @Test
    void deniedSupportIsAskedForByItself() throws Exception {
        JsonNode answer = answer("/api/v1/supporters?of=MEK&polarity=denied");
        assertThat(answer.at("/rows").values()).isEmpty();
        assertThat(answer.at("/coverage/leftOut/polarity/affirmed").asInt()).isEqualTo(9);
        assertThat(supporters("of=MEK&polarity=affirmed,denied")).hasSize(8);
    }

    @Test
    void whatIsHedgedOrDeniedIsShownWithItsMark() throws Exception {
        JsonNode answer = answer("/api/v1/hedged?of=MEK");
        assertThat(answer.at("/rows").values()).extracting(row -> row.at("/claims/0/id").asString(),
                row -> row.at("/label").asString(), row -> row.at("/claims/0/polarity").asString(),
                row -> row.at("/claims/0/certainty").asString())
                .contains(
                        tuple("mek-paris-2013/scientists-mek", "perpetrator of (suspected)", "affirmed", "suspected"),
                        tuple("mek-paris-2013/israelis-supplied-mek", "supplied (suspected)", "affirmed", "suspected"),
                        tuple("mek-paris-2013/violence-possible", "used violence in (hypothetical; disputed)",
                                "affirmed", "hypothetical"),
                        tuple("mek-paris-2013/violence-denied",
                                "used violence in (denied; says somebody unnamed; disputed)", "denied",
                                "stated"));
        assertThat(answer.at("/rows").values()).noneSatisfy(row -> {
            assertThat(row.at("/claims/0/certainty").asString()).isEqualTo("stated");
            assertThat(row.at("/claims/0/polarity").asString()).isEqualTo("affirmed");
        });
        int plain = answer.at("/coverage/leftOut/certainty/stated").asInt();
        assertThat(plain).as("plain claims about the MEK, which this question leaves out").isPositive();
        assertThat(answer.at("/coverage/claims").asInt()).isEqualTo(answer.at("/rows").size() + plain);
        assertThat(answer.at("/browser").asString()).startsWith("/browser/?cmd=edit&arg=");
    }

    @Test
    void halfANameIsEnoughToFindSomebody() throws Exception {
        assertThat(answer("/api/v1/find?name=GIUL").at("/rows").values()).singleElement().satisfies(row -> {
            assertThat(row.at("/entity/id").asString()).isEqualTo("rudy-giuliani");
            assertThat(row.at("/fit").asString()).isEqualTo("prefix");
            assertThat(row.at("/ours").asBoolean()).isFalse();
            assertThat(row.at("/claims/0/id").asString()).isEqualTo("mek-paris-2013/name-giuliani");
        });
        assertThat(answer("/api/v1/find?name=mucasey").at("/rows/0/entity/id").asString())
                .isEqualTo("michael-mukasey");
        assertThat(answer("/api/v1/find?name=mek&kind=Place").at("/coverage/leftOut/kind/Organization").asInt())
                .isEqualTo(1);
    }

    @Test
    void officesOfThatTimeStandBesideSupport() throws Exception {
        JsonNode giuliani = supporters("of=MEK&tier=unspecified&through=true").stream()
                .filter(row -> row.at("/supporter/id").asString().equals("rudy-giuliani")).findFirst().orElseThrow();
        assertThat(giuliani.at("/offices").values()).allSatisfy(office -> {
            assertThat(office.at("/atThatTime").asString()).isEqualTo("former");
            assertThat(office.at("/claim/passages").values()).isNotEmpty();
        });
        assertThat(answer("/api/v1/supporters?of=MEK&through=true").has("through")).isTrue();
        assertThat(answer("/api/v1/supporters?of=MEK").has("through")).isFalse();
        assertThat(answer("/api/v1/opponents?of=MEK").at("/coverage/claims").isNumber()).isTrue();
        assertThat(answer("/api/v1/supporters?of=MEK").at("/rows").findValuesAsString("role"))
                .contains("Governor, Vermont", "Mayor, New York");
        for (String question : List.of("timeline", "profile")) {
            JsonNode members = answer("/api/v1/" + question + "?of=MEK&through=true&families=custody");
            assertThat(members.at("/through/0/through/id").asString()).as(question).isEqualTo("ashrafis");
            assertThat(members.at("/throughTotal").asInt()).isEqualTo(7);
            assertThat(answer("/api/v1/" + question + "?of=MEK").has("through")).isFalse();
        }
    }

    @Test
    void aNetworkHasItsEntitiesInLevelsAndItsRowsCited() throws Exception {
        JsonNode answer = answer("/api/v1/network?of=MEK&limit=6");
        assertThat(answer.at("/entities").values()).hasSize(6);
        assertThat(answer.at("/entities/0/entity/id").asString()).isEqualTo("mek");
        assertThat(answer.at("/leftOutEntities").asInt()).isPositive();
        assertThat(answer.at("/rows").values()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.at("/claims").values()).isNotEmpty();
            assertThat(row.at("/plain").asBoolean()).isTrue();
        });
        assertThat(answer("/api/v1/shared?of=Rudy%20Giuliani,howard-dean").at("/rows").values())
                .extracting(row -> row.at("/entity/id").asString()).contains("mek");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/supporters                     | 400 | 'of'
            /api/v1/supporters?of=MEK&tear=alliance | 400 | unknown parameter "tear", expected one of asOf, certainty
            /api/v1/supporters?of=MEK&of=UNHCR     | 400 | parameter "of" stands 2 times, expected once
            /api/v1/supporters?of=MEK&asOf=2013    | 400 | asOf: found "2013", expected a day as 2013-12-07
            /api/v1/supporters?of=MEK&asOf=2013-02-30 | 400 | asOf: found "2013-02-30"
            /api/v1/supporters?of=MEK&tier=moral   | 400 | tier: found "moral", expected one of material, alliance
            /api/v1/supporters?of=MEK&certainty=sure | 400 | certainty: found "sure", expected one of stated, alleged
            /api/v1/supporters?of=MEK&polarity=no  | 400 | polarity: found "no", expected one of affirmed, denied
            /api/v1/opponents?of=MEK&through=maybe | 400 | through: found "maybe", expected true or false
            /api/v1/network?of=MEK&depth=4         | 400 | depth: found "4", expected 1 to 3
            /api/v1/network?of=MEK&cursor=r1       | 400 | cursor: a network has no further rows
            /api/v1/shared?of=MEK                  | 400 | of: found "MEK", which names 1, expected 2 to 20
            /api/v1/shared?of=MEK,Nobody+At+All    | 404 | "Nobody At All" in 1 source up to 2013-12-08.
            /api/v1/find?name=+                    | 400 | name: found nothing
            /api/v1/find?name=dean&kind=Robot      | 400 | kind: found "Robot", expected one of Person, Organization
            /api/v1/find?name=dean&asOf=2013-12-07 | 400 | unknown parameter "asOf", expected one of cursor, kind
            /api/v1/hedged?of=MEK&limit=0          | 400 | limit: found 0, expected 1 to 1000
            /api/v1/supporters?of=Nobody+At+All    | 404 | "Nobody At All" in 1 source up to 2013-12-08.
            /api/v1/hedged?of=Nobody+At+All        | 404 | "Nobody At All" in 1 source up to 2013-12-08.
            /api/v1/sponsors                       | 404 | There is nothing at this address.
            /api/                                  | 404 | There is nothing at this address.
            /api/v1/check                          | 405 | method
            """)
    void whatIsWrongWithARequestIsSaidInAProblemDetail(String path, int status, String detail) throws Exception {
        assertThat(Problems.detail(caller.get(path), status)).contains(detail);
    }

    @Test
    void aRefusedMethodSaysWhichOneIsTaken() throws Exception {
        HttpResponse<String> posted = caller.post("/api/v1/supporters?of=MEK", "");
        Problems.detail(posted, 405);
        assertThat(posted.headers().firstValue("Allow")).hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        HttpResponse<String> got = caller.get("/api/v1/check");
        Problems.detail(got, 405);
        assertThat(got.headers().firstValue("Allow")).contains("OPTIONS, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/yaml"})
    void whoWantsNoJsonIsToldThatThereIsNothingElse(String accept) throws Exception {
        assertThat(Problems.detail(caller.get("/api/v1/supporters?of=MEK", "Accept", accept), 406))
                .contains("application/json");
    }

    @Test
    void aDossierOfAnotherMediaTypeIsRefusedWithTheOneThatIsTaken() throws Exception {
        HttpResponse<String> refused = caller.post("/api/v1/check", "entourage: 1", "Content-Type", "text/plain");
        Problems.detail(refused, 415);
        assertThat(refused.headers().firstValue("Accept")).contains("application/yaml");
    }

    @Test
    void aGoodDossierIsCheckedWithoutAProblem() throws Exception {
        JsonNode checked = check(StrangeDossier.yaml());
        assertThat(checked.at("/dossier").asString()).isEqualTo(StrangeDossier.ID);
        assertThat(checked.at("/claims").asInt()).isPositive();
        assertThat(checked.at("/unchecked").asInt()).isPositive();
        assertThat(checked.at("/failed").asInt()).isZero();
        assertThat(checked.at("/problems").values()).isEmpty();
        assertThat(checked.at("/polarity/denied").asInt()).isEqualTo(1);
        assertThat(checked.at("/sentences").values()).hasSize(4)
                .allSatisfy(each -> assertThat(each.at("/claims").values()).hasSize(8));
        assertThat(caller.get("/api/v1/supporters?of=" + StrangeDossier.GROUP).statusCode()).isEqualTo(404);
    }

    @Test
    void aBrokenDossierIsCheckedWithAllItsProblemsAndTheirPlaces() throws Exception {
        JsonNode checked = check("""
                entourage: 1
                dossier: broken
                version: 1
                recordedBy: a test
                method: made up
                sources: {}
                entities:
                  ann: {kind: Person, name: Ann}
                claims:
                  - {key: c1, subject: ann, relation: adored, object: ann, when: 2013-13, passages: []}
                """);
        assertThat(words(checked.at("/problems"))).anySatisfy(problem -> assertThat(problem)
                .startsWith("dossier:10:").contains("claims[0].relation", "adored"))
                .anySatisfy(problem -> assertThat(problem).contains("claims[0].when", "2013-13"))
                .anySatisfy(problem -> assertThat(problem).contains("claims[0].passages"));
    }

    @Test
    void bytesThatAreNoDossierAreAProblemAndNoFault() throws Exception {
        HttpResponse<String> response = caller.send(caller.request("/api/v1/check", "Content-Type", "application/yaml")
                .POST(BodyPublishers.ofByteArray(new byte[] {0, (byte) 0xff, (byte) 0xfe, '{', '[', 7})));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(words(Caller.json(response).at("/problems"))).isNotEmpty();
    }

    private JsonNode check(String yaml) throws IOException, InterruptedException {
        HttpResponse<String> response = caller.post("/api/v1/check", yaml, "Content-Type", "application/yaml");
        assertThat(response.statusCode()).isEqualTo(200);
        return Caller.json(response);
    }

    private List<JsonNode> supporters(String query) throws IOException, InterruptedException {
        return List.copyOf(answer("/api/v1/supporters?" + query).at("/rows").values());
    }

    private JsonNode answer(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = caller.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Caller.contentType(response)).isEqualTo("application/json");
        return Caller.json(response);
    }

    private static List<String> words(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    @Test
    void aPageRefusesAFilterThatItDoesNotKnow() throws Exception {
        HttpResponse<String> page = caller.get("/supporters?of=MEK&asof=2013-12-07");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("unknown parameter").doesNotContain("Howard Dean");
    }

    @Test
    void aPageKeepsToTheFiltersOfItsAddress() throws Exception {
        assertThat(caller.get("/supporters?of=MEK&asOf=2013-12-07").body()).contains("Howard Dean", "certain");
        assertThat(caller.get("/supporters?of=MEK&tier=material").body()).contains("No claim found")
                .doesNotContain("Howard Dean");
    }

    @Test
    void aBodyOfMoreThanFourMegabytesIsRefused() throws Exception {
        assertThat(Problems.detail(caller.post("/api/v1/check", "#".repeat(4_200_000), "Content-Type",
                "application/yaml"), 413)).contains("4194304 bytes");
    }
}
