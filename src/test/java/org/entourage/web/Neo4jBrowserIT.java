package org.entourage.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.entourage.graph.server.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// Neo4j Browser as a person meets it who follows the links of the page.
@ExtendWith(Chromium.Needed.class)
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jBrowserIT {

    /// What Neo4j Browser itself tries and the policy refuses: its fonts, and sometimes its performance traces.
    private static final Pattern REFUSED = Pattern.compile(
            ".*('|\\s)https://(fonts\\.googleapis\\.com|\\w+\\.ingest\\.(\\w+\\.)?sentry\\.io)/.*Content Security Policy.*",
            Pattern.DOTALL);

    private final int port;
    private final String home;
    private final StartAddress address;
    private Chromium chromium;

    Neo4jBrowserIT(@LocalServerPort int port, @Autowired StartAddress address) {
        this.port = port;
        this.home = "http://127.0.0.1:" + port;
        this.address = address;
    }

    @BeforeAll
    void enter() throws IOException {
        chromium = Chromium.unused(home);
        chromium.resize(1400, 1000);
        chromium.open(address.current());
    }

    @Test
    void theLinkOfThePageShowsTheSupportersWithoutTypingAnything() throws IOException {
        chromium.open(home + "/supporters?of=MEK");
        chromium.first(".ways a[href^='/browser/']").click();
        awaitGraph(7);
        assertConnected();

        assertThat(chromium.all("svg.neod3viz g.node")).extracting(Neo4jBrowserIT::caption, Neo4jBrowserIT::colour)
                .containsExactlyInAnyOrder(tuple("Howard Dean", colourOf("node.Person")),
                        tuple("Michael Mukasey", colourOf("node.Person")),
                        tuple("Naomi Tutu", colourOf("node.Person")),
                        tuple("Rudy Giuliani", colourOf("node.Person")),
                        tuple("others, beside Giuliani and", colourOf("node.Group")),
                        tuple("several notable suppor…", colourOf("node.Group")),
                        tuple("Mujahade…", colourOf("node.Organization")));
        assertThat(uncut(colourOf("relationship"))).hasSize(8).allMatch(caption -> Stream.of("supported",
                "advocated for").anyMatch(label -> label.startsWith(caption)));
        chromium.screenshot("neo4j-browser-supporters");
        assertNothingLeftThisMachine();
    }

    @Test
    void theNeighboursOfTheMekAreCaptionedAndColouredByWhatIsSaid() throws IOException {
        run("MATCH (mek:Entity {id: 'mek'})-[edge]-(neighbour:Entity) RETURN mek, edge, neighbour", 23);
        chromium.screenshot("neo4j-browser");

        assertThat(uncut(colourOf("relationship.ALLEGED"))).hasSize(2)
                .allMatch(caption -> caption.startsWith("suspected"));
        assertThat(uncut(colourOf("relationship"))).hasSize(22).allMatch(caption -> Stream.of("supported",
                "advocated for", "assured", "by its own account: operates in", "designated", "hosted", "member of",
                "opposed", "perpetrator of", "reported on", "sided with", "sought control of", "won over",
                "disputed, by its own account: revealed").anyMatch(label -> label.startsWith(caption)));
        assertNothingLeftThisMachine();
    }

    @Test
    void suspectedEdgesCarryTheirHedge() throws IOException {
        run("MATCH (mek:Entity {id: 'mek'})-[edge:ALLEGED]-(other:Entity) RETURN mek, edge, other", 3);
        chromium.screenshot("neo4j-browser-suspected");

        assertThat(uncut(colourOf("relationship.ALLEGED"))).hasSize(2)
                .anyMatch(caption -> caption.startsWith("suspected: supp"))
                .anyMatch(caption -> caption.startsWith("suspected: perp"));
        assertNothingLeftThisMachine();
    }

    /// Opens a query by its address, which waits for the person, and runs it.
    private void run(String query, int nodes) {
        chromium.open(home + "/browser/?cmd=edit&arg=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("+", "%20"));
        awaitConnection();
        assertThat(chromium.all("svg.neod3viz")).as("a link from elsewhere waits for the person").isEmpty();
        chromium.first("[data-testid=editor-Run]").click();
        awaitGraph(nodes);
        assertConnected();
    }

    /// What is left of the captions of one colour: they are cut where an edge is short.
    private List<String> uncut(String colour) {
        return chromium.all("svg.neod3viz g.relationship").stream().filter(edge -> colour(edge).equals(colour))
                .map(edge -> edge.getText().replaceFirst("\\s*…$", "")).toList();
    }

    @Test
    void theLinkOfTheHedgedAnswerDrawsEdgesThatSaySoAndTheClaimsThatHaveNone() throws Exception {
        String link = Caller.json(new Caller(port).get("/api/v1/hedged?of=MEK")).at("/browser").asString();
        chromium.open(home + link);
        awaitConnection();
        chromium.await("its parameters", () -> chromium.all("[data-testid=frame]").stream()
                .anyMatch(frame -> frame.getText().contains("Successfully set your parameters")));
        chromium.first("[data-testid=editor-Run]").click();
        awaitGraph(11);
        assertConnected();

        chromium.screenshot("neo4j-browser-hedged");

        assertThat(chromium.all("svg.neod3viz g.node")).filteredOn(node -> colour(node).equals(colourOf("node.Claim")))
                .extracting(Neo4jBrowserIT::caption)
                .extracting(caption -> String.join(" ", List.of(caption.split(" ")).subList(0, 2)))
                .containsExactlyInAnyOrder("affirmed hypothetical", "affirmed hypothetical", "affirmed hypothetical",
                        "affirmed hypothetical", "affirmed hypothetical", "denied stated");
        assertThat(chromium.all("svg.neod3viz g.relationship")).extracting(WebElement::getText)
                .contains("suspected: supplied", "suspected: perpetrator of");
        assertNothingLeftThisMachine();
    }

    @Test
    void withNothingAskedTheGuideOpensAndAClickTakesItsQueryToTheEditor() throws IOException {
        chromium.open(home + "/browser/");
        awaitConnection();
        chromium.await("the guide", () -> !chromium.all(".runnable").isEmpty());
        chromium.screenshot("neo4j-browser-guide");

        chromium.first(".runnable").click();
        chromium.first("[data-testid=editor-Run]").click();
        awaitGraph(23);
        chromium.screenshot("neo4j-browser-guide-answer");

        assertConnected();
        assertNothingLeftThisMachine();
    }

    @Test
    void theScriptsOfTheQuestionsAreAmongTheFavourites() throws IOException {
        chromium.open(home + "/browser/?cmd=edit&arg=RETURN%201");
        awaitConnection();

        assertThat(String.valueOf(chromium.evaluate("localStorage.getItem('neo4j.documents')")))
                .contains("Who supported somebody?", "How are two entities linked?");
        chromium.first("[data-testid=navigationFavorites]").click();
        chromium.await("the folder", () -> String.valueOf(chromium.evaluate("document.body.innerText")).lines()
                .anyMatch(line -> line.strip().equals("Entourage")));
        chromium.screenshot("neo4j-browser-favourites");
    }

    private void awaitConnection() {
        chromium.await("connected", () -> chromium.all("[data-testid=frame]").stream().anyMatch(frame -> frame.getText()
                .contains("You are connected")));
    }

    /// Waits until that many nodes have come, and come to rest: a caption is cut while its edge is short.
    private void awaitGraph(int nodes) {
        AtomicReference<Object> before = new AtomicReference<>(List.of());
        try {
            chromium.await("a graph of %d nodes at rest".formatted(nodes), () -> {
                Object now = chromium.evaluate(
                        "[...document.querySelectorAll('svg.neod3viz g.node')].map(n => n.getAttribute('transform'))");
                return now instanceof List<?> places && places.size() == nodes && places.equals(before.getAndSet(now));
            });
        } catch (TimeoutException e) {
            throw new AssertionError("there are %s, and this is shown: %s".formatted(before.get(),
                    chromium.all("[data-testid=frame]").stream().map(WebElement::getText).toList()), e);
        }
    }

    private void assertConnected() {
        assertThat(chromium.all("[data-testid=frame]")).extracting(WebElement::getText)
                .anyMatch(frame -> frame.contains("You are connected"));
        assertThat(chromium.all("[data-testid=connect], [data-testid=disconnectedBanner], "
                + "[data-testid=cypherFrameErrorMessage], [data-testid=errorBanner]")).isEmpty();
    }

    private void assertNothingLeftThisMachine() {
        assertThat(chromium.requests().beyond("127.0.0.1")).allMatch((home.replace("127.0.0.1", "localhost")
                + "/browser/guide.html")::equals);
        assertThat(chromium.console()).allMatch(line -> REFUSED.matcher(line).matches());
    }

    /// As it is drawn: one element a line.
    private static String caption(WebElement node) {
        return String.join(" ", node.findElements(By.cssSelector("text.caption")).stream().map(WebElement::getText)
                .map(String::strip).toList());
    }

    private static String colour(WebElement nodeOrEdge) {
        return String.valueOf(nodeOrEdge.findElement(By.cssSelector(".b-outline")).getDomAttribute("fill"));
    }

    private static String colourOf(String selector) {
        String rule = CypherFile.text("browser/style.grass").lines().dropWhile(line -> !line.equals(selector + " {"))
                .filter(line -> line.startsWith("  color: ")).findFirst().orElseThrow();
        return rule.substring("  color: ".length(), rule.length() - 1);
    }
}
