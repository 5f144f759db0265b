package org.entourage.web;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.edit.Load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

/// The start page as a person sees it.
@ExtendWith(Chromium.Needed.class)
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIT {

    private final String start;
    private Chromium chromium;

    PageIT(@LocalServerPort int port) {
        start = "http://127.0.0.1:" + port + "/";
    }

    @BeforeAll
    void startChromium() throws IOException {
        chromium = Chromium.start();
    }

    @AfterAll
    void quitChromium() throws IOException {
        chromium.close();
    }

    @BeforeEach
    void openTheStartPage() {
        chromium.resize(1200, 900);
        chromium.prefer("light");
        chromium.open(start);
    }

    @Test
    void theStartPageShowsWhoSupportedTheMek() {
        assertThat(chromium.first("h1").getText()).isEqualTo("Mujahadeen-e-Khalq");
        assertThat(chromium.all(".plain .row")).extracting(row -> in(row, ".who"), row -> in(row, ".label"),
                row -> in(row, ".says"), row -> in(row, ".badge"))
                .containsExactly(tuple("Howard Dean", "advocated for", "said by Christopher Dickey", "unchecked"),
                        tuple("Howard Dean", "supported", "said by Christopher Dickey", "unchecked"),
                        tuple("Michael Mukasey", "supported", "said by Christopher Dickey", "unchecked"),
                        tuple("Naomi Tutu", "supported", "said by Christopher Dickey", "unchecked"),
                        tuple("Rudy Giuliani", "advocated for", "said by Christopher Dickey", "unchecked"),
                        tuple("Rudy Giuliani", "supported", "said by Christopher Dickey", "unchecked"),
                        tuple("others, beside Giuliani and Dean, who worked for the delisting", "advocated for",
                                "said by Christopher Dickey", "unchecked"));
        assertThat(chromium.first(".plain .coverage").getText())
                .isEqualTo("Found in 1 source up to 2013-12-08; left out: 1 suspected.");
    }

    @Test
    void whatIsSuspectedOrDeniedIsMarkedInWords() {
        assertThat(chromium.all(".hedged .row")).extracting(row -> in(row, ".degree"), row -> in(row, ".sentence"),
                row -> in(row, ".says"))
                .contains(
                        tuple("suspected",
                                "Mujahadeen-e-Khalq perpetrator of (suspected) Killings of Iranian scientists",
                                "said by nobody named"),
                        tuple("suspected", "the Israelis supplied (suspected) Mujahadeen-e-Khalq",
                                "said by nobody named"),
                        tuple("hypothetical", "Mujahadeen-e-Khalq used violence in (hypothetical; disputed) Iran",
                                "said by Christopher Dickey"),
                        tuple("denied",
                                "Mujahadeen-e-Khalq used violence in (denied; says somebody unnamed; disputed) Iran",
                                "said by nobody named"));
    }

    @Test
    void evidenceOpensByClick() {
        WebElement second = chromium.all(".plain .row").get(2);
        WebElement passage = second.findElement(By.cssSelector(".passage"));
        assertThat(passage.isDisplayed()).isFalse();
        second.findElement(By.cssSelector("summary")).click();
        assertThat(passage.isDisplayed()).isTrue();
        assertThat(passage.getText()).contains("paragraph 5, characters 400 to 685").contains("unchecked");
        assertThat(second.getText()).contains("Michael Mucasey", "The Shadowland Journal",
                "mek-paris-2013/mukasey-supported-mek");
        second.findElement(By.cssSelector("summary")).click();
        assertThat(passage.isDisplayed()).isFalse();
    }

    @Test
    void evidenceOpensByKeyboard() {
        WebElement second = chromium.all(".plain .row").get(2);
        WebElement passage = second.findElement(By.cssSelector(".passage"));
        assertThat(passage.isDisplayed()).isFalse();
        reach(second.findElement(By.cssSelector("summary")));
        chromium.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(passage.isDisplayed()).isTrue();
    }

    /// Goes there by the Tab key alone.
    private void reach(WebElement element) {
        for (int presses = 0; presses < 40; presses++) {
            WebElement focused = chromium.driver().switchTo().activeElement();
            if (focused.equals(element)) {
                return;
            }
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError("the Tab key does not lead to " + element.getText());
    }

    @Test
    void aNameTypedIntoTheFormIsAnswered() {
        chromium.first("#of").sendKeys("Saddam Hussein", Keys.ENTER);
        chromium.await("the answer", () -> chromium.first("h1").getText().equals("Saddam Hussein"));
        assertThat(chromium.all(".plain .row")).extracting(row -> in(row, ".who"), row -> in(row, ".label"))
                .containsExactly(tuple("Mujahadeen-e-Khalq", "supported"));
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndComplainsAboutNothing() {
        assertThat(chromium.evaluate("document.fonts.size + document.scripts.length")).isEqualTo(0L);
        assertThat(chromium.console()).isEmpty();
        Chromium.Requests requests = chromium.requests();
        assertThat(requests.asked()).extracting(Chromium.Requests.Request::url).contains(start, start + "style.css");
        assertThat(requests.beyond("127.0.0.1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"wide, 1200, light", "narrow, 360, light", "dark, 1200, dark", "narrow-dark, 360, dark"})
    void thePageFitsItsWindow(String name, int width, String colours) throws IOException {
        chromium.resize(width, 900);
        chromium.prefer(colours);
        chromium.screenshot("page-" + name);
        assertFits(width);
        openAll();
        chromium.screenshot("page-" + name + "-open");
        assertFits(width);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void textStandsOutFromItsGround(String colours) {
        chromium.prefer(colours);
        openAll();
        assertThat((List<?>) chromium.evaluate(FAINT)).isEmpty();
    }

    /// Texts whose contrast is under 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
    private static final String FAINT = """
            (() => {
              const parts = colour => colour.match(/[\\d.]+/g).map(Number);
              const light = colour => {
                const [r, g, b] = parts(colour).map(c => c / 255)
                  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = element => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = getComputedStyle(e).backgroundColor;
                  if ((parts(colour)[3] ?? 1) > 0) return colour;
                }
                return 'rgb(255, 255, 255)';
              };
              const faint = [];
              for (const element of document.body.querySelectorAll('*')) {
                const own = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
                if (!own) continue;
                const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
                const contrast = (a + 0.05) / (b + 0.05);
                if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${element.className} ${element.textContent}`);
              }
              return faint;
            })()""";

    @Test
    void namesOfASourceThatMeansHarmNeitherRunNorBreakThePage(@Autowired Load load, @Autowired Neo4jClient client)
            throws IOException {
        StrangeDossier.load(load);
        try {
            chromium.resize(360, 900);
            chromium.open(start + "supporters?of=" + StrangeDossier.GROUP);
            openAll();
            assertThat(chromium.all("main script, main img")).isEmpty();
            assertThat(chromium.first("h1").getText()).isEqualTo(StrangeDossier.SCRIPT);
            chromium.screenshot("page-strange");
            assertFits(360);
            assertThat(chromium.console()).isEmpty();
            chromium.resize(1200, 900);
            chromium.screenshot("page-strange-wide");
            assertFits(1200);
        } finally {
            StrangeDossier.remove(client);
        }
    }

    private void openAll() {
        chromium.driver().executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    private void assertFits(int width) {
        assertThat(chromium.evaluate("document.documentElement.scrollWidth")).asInstanceOf(LONG)
                .as("what sticks out: %s", chromium.evaluate(STICKING_OUT, width)).isLessThanOrEqualTo(width);
    }

    private static final String STICKING_OUT = """
            [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > arguments[0])
              .map(e => e.tagName + '.' + e.className).join(' ')""";

    private static String in(WebElement row, String css) {
        return row.findElement(By.cssSelector(css)).getText().replaceAll("\\s+", " ");
    }
}
