package org.entourage.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

import org.entourage.Graph;
import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;

/// Names of a question that several bear, that have a comma, or that nobody can read.
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedNamesIT {

    private static final String DOSSIER = "asked-names";
    private static final String CLAIMS = """
            - {key: n1, subject: lund-one, relation: named, object: {name: Iva Lund}}
            - {key: n2, subject: lund-two, relation: named, object: {name: Iva Lund}}
            - {key: n3, subject: brae-one, relation: named, object: {name: "Brae, Otto"}}
            - {key: n4, subject: brae-two, relation: named, object: {name: "Brae, Otto"}}
            - {key: n5, subject: orrel, relation: named, object: {name: "Orrel, Ltd."}}
            - {key: n6, subject: kay, relation: named, object: {name: "Kay, Moe and Lind"}}
            - {key: n7, subject: hara, relation: named, object: {name: Tom O’Hara}}
            - {key: c1, subject: lund-one, relation: funded, object: hub}
            - {key: c2, subject: lund-two, relation: funded, object: hub}
            - {key: c3, subject: brae-one, relation: funded, object: hub}
            - {key: c4, subject: brae-two, relation: funded, object: hub}
            - {key: c5, subject: orrel, relation: funded, object: hub}
            - {key: c6, subject: kay, relation: funded, object: hub}
            - {key: c7, subject: dee, relation: funded, object: hub}
            - {key: c8, subject: orrel, relation: met, object: dee}
            - {key: c9, subject: kay, relation: met, object: dee}
            """;

    private final Caller caller;
    private final Load load;
    private final Neo4jClient client;

    AskedNamesIT(@LocalServerPort int port, @Autowired Load load, @Autowired Neo4jClient client) {
        this.caller = new Caller(port);
        this.load = load;
        this.client = client;
    }

    @BeforeAll
    void load() {
        load.load("names.yaml", Graph.dossier(DOSSIER, CLAIMS).getBytes(StandardCharsets.UTF_8), List.of(), _ -> {});
    }

    @AfterAll
    void remove() {
        PlantedDossier.remove(client, DOSSIER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            links?from=Iva Lund&to=dee                     | lund-one, lund-two
            links?from=dee&to=Iva Lund                     | lund-one, lund-two
            links?from=Iva Lund&to=Brae, Otto              | lund-one, lund-two
            links?from=dee&to=hub&exclude=Iva Lund         | lund-one, lund-two
            links?from=dee&to=hub&exclude=orrel,Brae, Otto | brae-one, brae-two
            shared?of=Iva Lund,dee                         | lund-one, lund-two
            shared?of=dee,Iva Lund                         | lund-one, lund-two
            shared?of=dee,Brae, Otto,Iva Lund              | brae-one, brae-two
            shared?of=Iva Lund,Iva Lund                    | lund-one, lund-two
            timeline?of=Iva Lund,dee                       | lund-one, lund-two
            timeline?of=dee,Brae, Otto                     | brae-one, brae-two
            network?of=Iva Lund,dee                        | lund-one, lund-two
            network?of=dee,Iva Lund                        | lund-one, lund-two
            speaker?of=dee&about=Iva Lund                  | lund-one, lund-two
            speaker?of=Iva Lund&about=dee                  | lund-one, lund-two
            report?of=Iva Lund                             | lund-one, lund-two
            profile?of=Brae, Otto                          | brae-one, brae-two
            conflicts?of=Iva Lund                          | lund-one, lund-two
            """)
    void whoeverOfSeveralIsMeantIsAskedForInAnyQuestion(String question, String candidates) throws Exception {
        HttpResponse<String> api = caller.get("/api/v1/" + encoded(question));
        assertThat(api.statusCode()).as(api.body()).isEqualTo(300);
        JsonNode asked = Caller.json(api);
        assertThat(asked.at("/question/candidates").values().stream().map(each -> each.at("/id").asString()).toList())
                .isEqualTo(List.of(candidates.split(", ")));
        assertThat(asked.at("/rows").values()).isEmpty();
        assertThat(asked.has("browser")).isFalse();
        assertThat(caller.get("/api/v1/" + encoded(question) + "&format=csv").statusCode()).isEqualTo(300);
        HttpResponse<String> page = caller.get("/" + encoded(question));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("We never pick for you").contains(candidates.split(", "));
    }

    @Test
    void aPickKeepsTheOtherNames() throws Exception {
        String page = caller.get("/" + encoded("shared?of=Orrel, Ltd.,Iva Lund,Brae, Otto")).body();
        assertThat(page).contains("/shared?of=orrel%2Clund-two%2C%22Brae%2C+Otto%22");
        assertThat(caller.get("/" + encoded("shared?of=Iva Lund,Iva Lund")).body())
                .contains("/shared?of=lund-two%2CIva+Lund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shared?of=Orrel, Ltd.,dee                             | orrel, dee
            shared?of=dee,Orrel, Ltd.                             | dee, orrel
            shared?of=orrel, ltd.,Kay, Moe and Lind               | orrel, kay
            shared?of=Orrel, Ltd.&of=Kay, Moe and Lind            | orrel, kay
            shared?of=dee,kay&of=Orrel, Ltd.                      | dee, kay, orrel
            timeline?of=Kay, Moe and Lind,dee                     | kay, dee
            timeline?of=dee&of=Kay, Moe and Lind                  | dee, kay
            network?of=Orrel, Ltd.                                | orrel
            network?of=Orrel, Ltd.,Kay, Moe and Lind,dee          | orrel, kay, dee
            profile?of=Orrel, Ltd.                                | orrel
            links?from=Orrel, Ltd.&to=dee&exclude=Kay, Moe and Lind | orrel, dee, kay
            links?from=Orrel, Ltd.&to=hub&exclude=Kay, Moe and Lind,dee | orrel, hub, kay, dee
            links?from=Orrel, Ltd.&to=hub&exclude=dee&exclude=Kay, Moe and Lind | orrel, hub, dee, kay
            """)
    void aNameWithACommaIsOneName(String question, String entities) throws Exception {
        HttpResponse<String> api = caller.get("/api/v1/" + encoded(question));
        assertThat(api.statusCode()).as(api.body()).isEqualTo(200);
        assertThat(Caller.json(api).at("/question/asked").values().stream()
                .map(asked -> asked.at("/entity/id").asString()).toList()).isEqualTo(List.of(entities.split(", ")));
        assertThat(caller.get("/api/v1/" + encoded(question) + "&format=csv").body()).contains(DOSSIER + "/c");
        HttpResponse<String> page = caller.get("/" + encoded(question));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("understood as").contains(entities.split(", "));
    }

    @Test
    void thePageThatFollowsIsAboutTheSameNames() throws Exception {
        String page = caller.get("/" + encoded("timeline?of=dee&of=Kay, Moe and Lind&limit=1")).body();
        assertThat(page).contains("value=\"dee,&quot;Kay, Moe and Lind&quot;\"")
                .contains("/api/v1/timeline?of=dee&amp;of=Kay%2C+Moe+and+Lind&amp;limit=1&amp;format=csv");
    }

    @Test
    void onlyParametersThatNameSeveralStandSeveralTimes() throws Exception {
        assertThat(Problems.detail(caller.get("/api/v1/profile?of=dee&of=kay"), 400)).contains("\"of\" stands 2 times");
        assertThat(caller.get("/profile?of=dee&of=kay").statusCode()).isEqualTo(400);
        assertThat(Problems.detail(caller.get("/api/v1/links?from=dee&from=kay&to=hub"), 400)).contains("\"from\"");
        assertThat(Problems.detail(caller.get("/api/v1/shared"), 400)).contains("'of'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile?of=mek%00", "profile?of=%00", "shared?of=dee,%0akay", "network?of=dee%1b",
        "links?from=dee%7f&to=kay", "links?from=dee&to=kay&exclude=%0Aorrel", "find?name=de%01e",
        "find?name=dee&kind=Person%00", "timeline?of=dee&asOf=2012-01-01%00", "supporters?of=dee&sources=%09",
        "supporters?of=dee&relations=met%C2%85", "conflicts?of=%00", "speaker?of=dee&about=%00", "reading?of=%00",
        "dependents?of=%00", "report?of=dee%00", "history?of=%00", "hedged?of=dee&cursor=%00", "ask?q=dee%00",
        "profile?of=dee&x%00=1"})
    void whatNobodyCanReadIsRefusedWithTheCharacter(String question) throws Exception {
        assertThat(Problems.detail(caller.get("/api/v1/" + question), 400)).contains("control character (U+00")
                .doesNotContain("\0");
        HttpResponse<String> page = caller.get("/" + question);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("control character (U+00").doesNotContain("\0");
        Problems.assertNoInsides(page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete?q=%00", "/graph?of=%00", "/report/file?of=%00", "/attach?source=%00",
        "/load?x=%00"})
    void soIsWhatLiesBehindAPage(String path) throws Exception {
        assertThat(caller.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "dee%ED%BF%BF", "%ED%A0%BD%ED%B8%80", "%ff", "%c0%80"})
    void whatIsNoTextIsRefused(String name) throws Exception {
        for (String path : List.of("/api/v1/profile?of=", "/api/v1/find?name=")) {
            assertThat(Problems.detail(caller.get(path + name), 400)).contains("expected UTF-8");
        }
        for (String path : List.of("/profile?of=", "/complete?q=")) {
            HttpResponse<String> page = caller.get(path + name);
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("expected UTF-8");
        }
    }

    @Test
    void whoMayBeMeantIsProposedAndTheUserPicks() throws Exception {
        HttpResponse<String> api = caller.get("/api/v1/" + encoded("shared?of=dee,Tom OHara"));
        assertThat(Problems.detail(api, 404)).endsWith("Did you mean hara (hara)?");
        assertThat(Caller.json(api).at("/candidates").values()).extracting(each -> each.at("/id").asString())
                .containsExactly("hara");
        HttpResponse<String> page = caller.get("/" + encoded("shared?of=dee,Tom OHara"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Did you mean", "/shared?of=dee%2Chara");
        assertThat(caller.get("/" + encoded("profile?of=Tom OHara")).body()).contains("/profile?of=hara");
        assertThat(caller.get("/" + encoded("links?from=dee&to=Tom OHara")).body()).contains("to=hara");
        assertThat(caller.get("/" + encoded("find?name=Tom OHara")).body()).contains("Did you mean");
        assertThat(caller.get("/" + encoded("ask?q=Tom OHara")).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/find?name=Tom"));
    }

    private static String encoded(String question) {
        StringBuilder encoded = new StringBuilder();
        question.codePoints().forEach(point -> encoded.append("?&=/".indexOf(point) >= 0
                ? Character.toString(point)
                : URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8).replace("+", "%20")));
        return encoded.toString();
    }
}
