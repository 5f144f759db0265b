package org.entourage.web;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;

/// Answers from a source that is a PDF say on which page it is written, and where on it.
@RunningApplication
class DocumentCitationIT {

    private final Caller caller;
    private final Documents documents;
    private final Load load;
    private final Neo4jClient client;
    private final Path data;
    private Extracted report;

    DocumentCitationIT(@LocalServerPort int port, @Autowired Documents documents, @Autowired Load load,
            @Autowired Neo4jClient client, @Value("${entourage.data}") Path data) {
        this.data = data;
        this.caller = new Caller(port);
        this.documents = documents;
        this.load = load;
        this.client = client;
    }

    @BeforeEach
    void takeIn() throws Exception {
        report = PlantedDocument.load(documents, load);
    }

    @AfterEach
    void takeOut() {
        PlantedDocument.remove(client);
    }

    private JsonNode passage(String claim) throws Exception {
        return Caller.json(caller.get("/api/v1/claims/lamp/" + claim)).at("/rows/0/claims/0/passages/0");
    }

    @Test
    void theTextOfADocumentNeedsNoFileToBeVerified() throws Exception {
        JsonNode passage = passage("paid");
        assertThat(passage.at("/check").asString()).isEqualTo("verified");
        assertThat(passage.at("/quote").asString()).isEqualTo(PlantedDocument.ON_ONE_PAGE);
    }

    @Test
    void aCitationHasThePageAsItIsPrintedAndTheLineOnIt() throws Exception {
        JsonNode passage = passage("paid");
        assertThat(passage.at("/document/sha256").asString()).isEqualTo(report.sha256());
        assertThat(passage.at("/document/mediaType").asString()).isEqualTo("application/pdf");
        assertThat(passage.at("/pages").asString()).isEqualTo("p. x");
        assertThat(passage.at("/regions")).hasSize(1);
        assertThat(passage.at("/regions/0/page").asInt()).isEqualTo(2);
        assertThat(passage.at("/regions/0/label").asString()).isEqualTo("x");
        JsonNode line = passage.at("/regions/0/rectangles/0");
        double baseline = (792 - 600) / 792.0;
        assertThat(line.at("/left").asDouble()).isBetween(0.14, 0.15);
        assertThat(line.at("/top").asDouble()).isBetween(baseline - 0.02, baseline);
        assertThat(line.at("/top").asDouble() + line.at("/height").asDouble()).isBetween(baseline, baseline + 0.01);
        assertThat(line.at("/width").asDouble()).isBetween(0.4, 0.6);
    }

    @Test
    void aPassageThatGoesOnOverThePageHasBoth() throws Exception {
        JsonNode passage = passage("gave");
        assertThat(passage.at("/quote").asString()).isEqualTo(PlantedDocument.OVER_THE_PAGE);
        assertThat(passage.at("/pages").asString()).isEqualTo("pp. x–xi");
        assertThat(passage.at("/regions").findValuesAsString("label")).containsExactly("x", "xi");
    }

    @Test
    void pagesCsvAndTheCitationSayThePage() throws Exception {
        assertThat(caller.get("/claims/lamp/paid").body()).contains(">p. x</a>", "p. x, paragraph ");
        String csv = caller.get("/api/v1/profile?of=ada-lumen&format=csv").body();
        assertThat(csv.lines().findFirst().orElseThrow()).contains("passage.pages", "passage.document.sha256");
        assertThat(csv).contains(",p. x,");
    }

    @Test
    void nobodyIsAskedWhyARunningHeadMakesNoClaim() throws Exception {
        assertThat(caller.get("/reading?of=lamp").body()).contains("not of the running text");
    }

    @Test
    void withoutTheDocumentTheAnswerNamesItAndSaysNoPage() throws Exception {
        Path maps = data.resolve("documents/maps").resolve(report.text().sha256());
        Path elsewhere = maps.resolveSibling("elsewhere");
        Files.move(maps, elsewhere);
        try {
            JsonNode passage = passage("paid");
            assertThat(passage.at("/document/sha256").asString()).isEqualTo(report.sha256());
            assertThat(passage.has("pages")).isFalse();
            assertThat(passage.has("regions")).isFalse();
        } finally {
            Files.move(elsewhere, maps);
        }
    }
}
