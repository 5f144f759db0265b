package org.entourage.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// What a request is told that cannot be answered: what is wrong with it, and what to do.
@RunningApplication
class RefusalsIT {

    private final Caller caller;

    RefusalsIT(@LocalServerPort int port) {
        this.caller = new Caller(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /supporters?of=MEK&relations=fundd           | 400 | relations: found "fundd" | did you mean "funded"?
            /timeline?of=MEK&relations=supported,nope    | 400 | relations: found "nope"  | relations of the vocabulary
            /supporters?of=MEK&sources=nope              | 400 | sources: found "nope"    | dickey-2013
            /links?from=MEK&to=UNHCR&sources=dickey-2012 | 400 | sources: found "dickey-2012" | as dickey-2013
            /conflicts?sources=nope,dickey-2013          | 400 | sources: found "nope"    | dickey-2013
            /conflicts?relations=nope&sources=nada       | 400 | relations: found "nope"  | sources: found "nada"
            /supporters?of=MEK&families=suport           | 400 | families: found "suport" | support, contact
            /supporters?of=MEK&format=md                 | 406 | format: found "md"       | expected json or csv
            /report?of=MEK&format=pdf                    | 406 | format: found "pdf"      | json or csv or md or html
            /claims/mek-paris-2013/none                  | 404 | No claim has the id "mek-paris-2013/none" | source
            /history?of=none                             | 404 | No claim has the id "none" | dossier/key
            """)
    void saysWhatWasFoundAndWhatMayBeMeant(String path, int status, String found, String meant) throws Exception {
        HttpResponse<String> answer = caller.get("/api/v1" + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Caller.contentType(answer)).isEqualTo("application/problem+json");
        assertThat(Caller.json(answer).path("detail").asString()).contains(found, meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "x", "99999999999999999999"})
    void aRevisionThatIsNotThereIsToldWithThoseThatAre(String revision) throws Exception {
        String id = Caller.json(caller.get("/api/v1/supporters?of=MEK")).at("/rows/0/claims/0/id").asString();
        HttpResponse<String> answer = caller.get("/api/v1/claims/%s/%s".formatted(id, revision));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.json(answer).path("detail").asString())
                .isEqualTo("The claim %s has no revision %s: it has revision 1 alone.".formatted(id, revision));
        assertThat(caller.get("/claims/%s/%s".formatted(id, revision)).body()).contains("has no revision " + revision);
    }

    @Test
    void aPageSaysThatItHasNoOtherForm() throws Exception {
        HttpResponse<String> page = caller.get("/supporters?of=MEK&format=md");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("format: a page is HTML");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/supporters, POST, 'GET, HEAD, OPTIONS'", "/supporters, DELETE, 'GET, HEAD, OPTIONS'",
        "/api/v1/check, PUT, 'OPTIONS, POST'"})
    void theHeaderAllowListsWhatIsAllowed(String path, String method, String allowed) throws Exception {
        HttpResponse<String> answer = caller.send(caller.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        for (String each : allowed.split(", ", -1)) {
            assertThat(caller.send(caller.request(path).method(each, BodyPublishers.noBody())).statusCode()).as(each)
                    .isNotEqualTo(405);
        }
    }

    @Test
    void whatTomcatTurnsAwayGetsProblemDetailsOfOurs() throws Exception {
        for (List<String> request : List.of(List.of("GET /%zz HTTP/1.1", "Host: 127.0.0.1"),
                List.of("GET /supporters?of=<b> HTTP/1.1", "Host: 127.0.0.1"),
                List.of("GET / HTTP/1.1", "Host: a b"), List.of("GET /%00 HTTP/1.1", "Host: 127.0.0.1"))) {
            String answer = caller.raw(request.toArray(String[]::new));
            assertThat(answer).as(request.getFirst()).startsWith("HTTP/1.1 400").contains("application/problem+json",
                    "\"status\":400", "\"title\":\"Bad Request\"").doesNotContain("<html", "Tomcat");
        }
    }
}
