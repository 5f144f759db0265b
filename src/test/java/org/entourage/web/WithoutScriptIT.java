package org.entourage.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages in a browser whose reader has switched script off, as many in this trade do: all but the drawing is there.
class WithoutScriptIT extends InChromium {

    private final StartAddress address;
    private final Neo4jClient client;

    WithoutScriptIT(@LocalServerPort int port, @Autowired StartAddress address, @Autowired Neo4jClient client) {
        super(port);
        this.address = address;
        this.client = client;
    }

    @BeforeAll
    void switchScriptOff() {
        chromium.resize(1280, 900);
        chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        chromium.open(address.current());
    }

    @AfterEach
    void takeOut() {
        StrangeDossier.remove(client);
    }

    @Test
    void aLineOfPlainEnglishLeadsFromTheHomePageToThePassage() {
        chromium.open(home);
        chromium.first("#q").sendKeys("who supported the MEK?", Keys.ENTER);
        chromium.await("the answer", () -> chromium.first("h1").getText().equals("Mujahadeen-e-Khalq"));
        // the third one: in the middle of others stands a name, which leads away
        WebElement row = chromium.all(".rows .row").get(2);
        row.findElement(By.cssSelector("summary")).click();
        chromium.await("the passage", row.findElement(By.cssSelector(".passage"))::isDisplayed);
        assertThat(row.findElement(By.cssSelector(".chain")).getText()).contains("Christopher Dickey");
    }

    @Test
    void filtersAreSentByTheirForm() {
        chromium.open(home + "supporters?of=MEK");
        chromium.first(".filters summary").click();
        chromium.first("[name=tier][value=advocacy]").click();
        chromium.first("#asOf").sendKeys("2013-12-07", Keys.ENTER);
        chromium.await("the answer", () -> chromium.driver().getCurrentUrl().contains("asOf=2013-12-07"));
        assertThat(chromium.all(".rows .row")).extracting(row -> row.findElement(By.cssSelector(".who")).getText())
                .containsExactly("Howard Dean",
                        "Rudy Giuliani", "others, beside Giuliani and Dean, who worked for the delisting");
        assertThat(chromium.first("[name=tier][value=advocacy]").isSelected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network?of=MEK", "profile?of=MEK", "links?from=rudy-giuliani&to=unhcr", "report?of=MEK",
        "timeline?of=MEK", "shared?of=howard-dean,rudy-giuliani"})
    void whereADrawingWouldStandAllOfItStandsInRowsAndNothingIsHalfThere(String page) throws IOException {
        chromium.open(home + page);
        assertThat(chromium.all(".graph").stream().filter(WebElement::isDisplayed)).isEmpty();
        assertThat(chromium.all("main a[href^='/claims/']")).isNotEmpty();
        chromium.screenshot("without-script-" + page.replaceAll("\\W+", "-"));
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aSourceIsReadAndItsNotesAreReached() {
        chromium.open(home + "reading?of=dickey-2013");
        assertThat(chromium.all(".rows a[href^='/claims/']")).hasSizeGreaterThan(100);
    }

    @Test
    void aDossierIsLoadedInTwoSteps(@TempDir Path folder) throws IOException {
        chromium.open(home + "load");
        chromium.first("#dossier").sendKeys(Files.writeString(folder.resolve("strange.yaml"), StrangeDossier.yaml())
                .toString());
        chromium.first("form.change-form button").click();
        chromium.await("the plan", () -> !chromium.all(".agree").isEmpty());
        chromium.first(".agree button").click();
        chromium.await("the outcome", () -> chromium.first("h1").getText().equals("Loaded"));
        assertThat(chromium.first("[role=status]").getText()).contains("8 new");
    }
}
