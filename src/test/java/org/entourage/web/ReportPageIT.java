package org.entourage.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;

/// A report as a person reads it, and as one keeps it.
class ReportPageIT extends InChromium {

    private static final int LINKS_OF_A_REPORT = 80;

    @TempDir
    private Path disk;

    ReportPageIT(@LocalServerPort int port) {
        super(port);
    }

    @BeforeEach
    void look() {
        chromium.resize(1280, 1400);
        chromium.prefer("light");
    }

    @Test
    void aNumberLeadsToItsFootnoteAndTheFootnoteBackToEachOfItsLines() {
        chromium.open(home + "report?of=MEK");
        assertThat(chromium.all(".report-part h2")).extracting(WebElement::getText)
                .startsWith("Names", "Structure", "Support")
                .endsWith("What it says itself", "What others report that it says", "Disputed");
        assertThat(chromium.all(".footnotes > li")).hasSizeGreaterThan(30);
        assertThat(chromium.evaluate("""
                [...document.querySelectorAll('.cited sup a')].every(link => {
                  const note = document.querySelector(link.hash);
                  return link.textContent === String([...note.parentElement.children].indexOf(note) + 1)
                    && note.querySelector('.back a[href="#' + link.closest('li').id + '"]');
                })""")).isEqualTo(true);
        assertThat(chromium.evaluate("""
                [...document.querySelectorAll('.back a')].every(link => document.querySelector(link.hash)
                  .querySelector('sup a').hash === '#' + link.closest('li').id)""")).isEqualTo(true);
        WebElement number = chromium.first("#part-14 ~ .cited sup a, .disputes .cited sup a");
        number.sendKeys(Keys.ENTER);
        assertThat(chromium.driver().getCurrentUrl()).endsWith("#n" + number.getText());
        assertThat(chromium.first(":target").getText()).contains("used violence in", "Christopher Dickey",
                "characters", "unchecked");
    }

    @Test
    void filtersNarrowIt() {
        chromium.open(home + "report?of=MEK&plain=true&families=support");
        assertThat(chromium.all(".report-part h2")).extracting(WebElement::getText).contains("Support")
                .doesNotContain("Contact");
        assertThat(chromium.all(".cited .row")).isNotEmpty().extracting(line -> line.getAttribute("class"))
                .containsOnly("row affirmed stated");
    }

    @Test
    void aLineOfPlainEnglishAndTheProfileLeadToIt() throws Exception {
        assertThat(new Caller(port).get("/ask?q=report+on+the+MEK").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/report?of="));
        assertThat(new Caller(port).get("/profile?of=rudy-giuliani").body()).contains("/report?of=rudy-giuliani");
    }

    @Test
    void theSavedFileOpensFromTheDiskAndLeadsFromALineOfItsGraphToThePassage() throws Exception {
        HttpResponse<String> saved = new Caller(port).get("/report/file?of=MEK");
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"report-mek.html\"");
        withoutNetwork(saved.body());
        clickEdge("naomi-tutu supported mek");
        assertThat(chromium.first("#graph-panel .passage").getText()).contains("paragraph 5, characters 400 to 685");
        assertThat(chromium.first("#graph-panel").getText()).contains("Naomi Tutu", "stated",
                "already on 2013-12-07", "Christopher Dickey", "mek-paris-2013/tutu-supported-mek", "Footnote");
        chromium.screenshot("saved-report");
        assertThat(chromium.evaluate("""
                entourage.cy.edges().every(edge => {
                  entourage.cy.elements().unselect();
                  edge.select();
                  return document.querySelectorAll('#graph-panel .claim').length === edge.data('claims')
                    && document.querySelectorAll('#graph-panel .passage').length >= edge.data('claims');
                })""")).isEqualTo(true);
        chromium.first("#graph-panel a[href^='#n']").click();
        assertThat(chromium.all(".footnotes > :target")).hasSize(1);
        assertNothingLeft();
        assertThat(chromium.axe()).isEmpty();
        chromium.resize(390, 900);
        chromium.prefer("dark");
        chromium.await("all of it within the window", () -> Boolean.TRUE.equals(chromium.evaluate(
                "document.documentElement.scrollWidth <= 390")));
        chromium.screenshot("saved-report-narrow-dark");
        assertThat(chromium.axe()).isEmpty();
    }

    @Test
    void theSavedFileIsReadByKeyboardAlone() throws Exception {
        withoutNetwork(new Caller(port).get("/report/file?of=MEK").body());
        WebElement chooser = chromium.first("#graph-node");
        chromium.driver()
                .executeScript("document.querySelector('#part-1').closest('section').querySelector('sup a').focus()");
        reach(chooser, LINKS_OF_A_REPORT);
        chooser.sendKeys("Michael");
        reach(chromium.all("#graph-panel .lines button").getFirst(), LINKS_OF_A_REPORT);
        focused().sendKeys(Keys.ENTER);
        assertThat(chromium.first("#graph-panel .passage").isDisplayed()).isTrue();
    }

    @Test
    void namesOfASourceThatMeansHarmDoNothingInTheSavedFile(@Autowired Load load, @Autowired Neo4jClient client)
            throws Exception {
        StrangeDossier.load(load);
        try {
            for (String of : List.of(StrangeDossier.GROUP, "strange-image")) {
                withoutNetwork(new Caller(port).get("/report/file?of=" + of).body());
                chromium.driver().executeScript("entourage.cy.edges().forEach(e => e.select())");
                assertThat(chromium.all("#graph-panel .passage blockquote")).as("quoted").isNotEmpty();
                assertThat(chromium.all("img, object, iframe, main script, template script, [onerror]")).isEmpty();
                assertThat(chromium.all("script")).hasSize(3);
                assertThat(chromium.evaluate("document.querySelector('h1').textContent")).isEqualTo(
                        of.equals(StrangeDossier.GROUP) ? StrangeDossier.SCRIPT : StrangeDossier.IMAGE);
                chromium.screenshot("saved-" + of);
                assertNothingLeft();
            }
        } finally {
            StrangeDossier.remove(client);
        }
    }

    /// Even a script that got into the file would not run: its policy knows the two that belong there.
    @Test
    void theSavedFileRunsNoScriptButItsOwn() throws Exception {
        String file = new Caller(port).get("/report/file?of=MEK").body();
        assertThat(file).doesNotContain("unsafe-").contains("default-src &#39;none&#39;; script-src &#39;sha256-");
        withoutNetwork(file.replace("<footer", "<script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'>"
                + "<p style='color: red'>x</p><footer"));
        assertThat(chromium.evaluate("String(window.hurt)")).isEqualTo("undefined");
        assertThat(chromium.console()).hasSize(4).allMatch(line -> line.contains("Content Security Policy"));
    }

    private void withoutNetwork(String file) throws IOException {
        Path saved = Files.writeString(disk.resolve("saved.html"), file);
        chromium.driver().executeCdpCommand("Network.enable", Map.of());
        chromium.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", true, "latency", 0,
                "downloadThroughput", 0, "uploadThroughput", 0));
        chromium.open(saved.toUri().toString());
        chromium.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", false, "latency", 0,
                "downloadThroughput", -1, "uploadThroughput", -1));
        assertThat(chromium.evaluate("!!window.entourage")).isEqualTo(true);
    }

    private void assertNothingLeft() {
        assertThat(chromium.requests().asked()).extracting(Chromium.Requests.Request::url).singleElement().asString()
                .startsWith("file:").endsWith("saved.html");
        assertThat(chromium.console()).isEmpty();
    }
}
