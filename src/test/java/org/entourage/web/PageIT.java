package org.entourage.web;

import java.io.IOException;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

/// The pages as a person sees them.
class PageIT extends InChromium {

    PageIT(@LocalServerPort int port) {
        super(port);
    }

    @BeforeEach
    void look() {
        chromium.resize(1280, 900);
        chromium.prefer("light");
    }

    @Test
    void theHomePageCountsWhatIsThereAndItsExamplesAreAnswered() throws Exception {
        chromium.open(home);
        assertThat(chromium.first(".contents").getText().replaceAll("\\s+", " "))
                .startsWith("1 source up to 2013-12-08 80 entities 168 claims 6 disputed");
        List<String> examples = chromium.all(".examples a").stream().map(each -> each.getAttribute("href")).toList();
        assertThat(examples).hasSizeGreaterThan(5);
        for (String example : examples) {
            assertThat(new Caller(port).get(example.substring(home.length() - 1)).body()).as(example)
                    .contains("class=\"row").doesNotContain("role=\"alert\"");
        }
    }

    @Test
    void theSupportersPageShowsWhoSupportedTheMek() {
        chromium.open(home + "supporters?of=MEK");
        assertThat(chromium.first("h1").getText()).isEqualTo("Mujahadeen-e-Khalq");
        assertThat(chromium.all(".rows .row")).extracting(row -> in(row, ".who"), row -> in(row, ".label"),
                row -> in(row, ".says"), row -> in(row, ".badge"), row -> in(row, ".degree"))
                .containsExactly(supporter("Howard Dean", "advocated for"), supporter("Howard Dean", "supported"),
                        supporter("Michael Mukasey", "supported"), supporter("Naomi Tutu", "supported"),
                        supporter("Rudy Giuliani", "advocated for"), supporter("Rudy Giuliani", "supported"),
                        supporter("others, beside Giuliani and Dean, who worked for the delisting", "advocated for"),
                        supporter("several notable supporters", "supported"));
        assertThat(chromium.first(".coverage").getText())
                .isEqualTo("Found in 1 source up to 2013-12-08; left out: 1 suspected. Show them too");
    }

    private static Tuple supporter(String who, String label) {
        return tuple(who, label, "said by Christopher Dickey", "unchecked", "stated");
    }

    @Test
    void aTimeIsDrawnAsWideAsItsSourceLeavesItAndWhatHasNoneStandsApart() {
        chromium.open(home + "timeline?of=MEK");
        assertThat(
                chromium.all(".rows .row").stream().filter(row -> !row.findElements(By.cssSelector(".span")).isEmpty())
                        .limit(3))
                .extracting(row -> in(row, ".time"), row -> row.findElement(By.cssSelector(".span"))
                        .getAttribute("aria-label"), row -> drawn(row, "possible"), row -> drawn(row, "certain"),
                        row -> drawn(row, "open"))
                .containsExactly(
                        tuple("2002 (some time in the year)",
                                "Possibly from 2002-01-01 to 2002-12-31, certainly on no day", 1, 0, 0),
                        tuple("beginning not known, to 2012 (some time in the year)",
                                "Possibly from a day not told to 2012-12-31, and on some day from 2012-01-01 to "
                                        + "2012-12-31",
                                1, 0, 1),
                        tuple("2013-12-07", "Certainly on 2013-12-07", 0, 1, 0));
        assertThat(chromium.all(".axis text")).extracting(WebElement::getText).startsWith("2002", "2004");
        assertThat(chromium.all(".rows h2")).extracting(WebElement::getText).containsExactly("Without a date");
        assertThat(chromium.all(".rows h2 ~ .row")).isNotEmpty();
        assertThat(chromium.all(".rows h2 ~ .row .span")).isEmpty();
    }

    private static int drawn(WebElement row, String how) {
        return row.findElements(By.cssSelector(".span ." + how)).size();
    }

    @Test
    void whatIsSuspectedOrDeniedIsMarkedInWords() {
        chromium.open(home + "hedged?of=MEK");
        assertThat(chromium.all(".rows .row")).extracting(row -> in(row, ".degree"), row -> in(row, ".sentence"),
                row -> in(row, ".says"))
                .contains(
                        tuple("suspected",
                                "Mujahadeen-e-Khalq perpetrator of (suspected) Killings of Iranian scientists: "
                                        + "alone or with the Israelis",
                                "said by nobody named"),
                        tuple("denied",
                                "Mujahadeen-e-Khalq used violence in (denied; says somebody unnamed; disputed) Iran",
                                "said by nobody named"));
    }

    @Test
    void evidenceOpensByClickAndSaysWhoSaidSo() {
        chromium.open(home + "supporters?of=MEK");
        WebElement third = chromium.all(".rows .row").get(2);
        WebElement passage = third.findElement(By.cssSelector(".passage"));
        assertThat(passage.isDisplayed()).isFalse();
        third.findElement(By.cssSelector("summary")).click();
        assertThat(passage.isDisplayed()).isTrue();
        assertThat(passage.getText()).contains("paragraph 5, characters 400 to 685").contains("unchecked");
        assertThat(in(third, ".chain")).isEqualTo(
                "Who says so a website that carries the copy, from The Shadowland Journal › Christopher Dickey");
        assertThat(in(third, ".about")).contains("mek-paris-2013/mukasey-supported-mek");
    }

    @Test
    void filtersAreControlsAndTheAddressHoldsThem() {
        chromium.open(home + "supporters?of=MEK");
        chromium.first(".filters summary").click();
        chromium.first("[name=tier][value=alliance]").click();
        chromium.first("[name=tier][value=advocacy]").click();
        chromium.first("#asOf").sendKeys("2013-12-07", Keys.ENTER);
        chromium.await("the answer", () -> chromium.driver().getCurrentUrl().contains("asOf"));
        assertThat(chromium.driver().getCurrentUrl())
                .isEqualTo(home + "supporters?of=MEK&tier=alliance%2Cadvocacy&asOf=2013-12-07");
        assertThat(chromium.all(".rows .row")).extracting(row -> in(row, ".who"), row -> in(row, ".status"))
                .containsExactly(tuple("Howard Dean", "possible then"), tuple("Rudy Giuliani", "possible then"),
                        tuple("others, beside Giuliani and Dean, who worked for the delisting", "possible then"));
        assertThat(chromium.first("[name=tier][value=alliance]").isSelected()).isTrue();
    }

    @Test
    void aNameIsCompletedAndReachedByKeyboardAlone() {
        chromium.open(home);
        reach(chromium.first("#q"));
        focused().sendKeys("giul");
        chromium.await("names that fit", () -> !chromium.all(".listbox:not([hidden]) [role=option]").isEmpty());
        focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(chromium.first("#q").getAttribute("aria-activedescendant")).isEqualTo("q-list-0");
        focused().sendKeys(Keys.ENTER);
        chromium.await("the profile", () -> chromium.first("h1").getText().equals("Rudy Giuliani"));
        reach(chromium.first(".rows summary"));
        focused().sendKeys(Keys.ENTER);
        assertThat(chromium.first(".rows .passage").isDisplayed()).isTrue();
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aNameTypedIntoTheBoxIsAnswered() {
        chromium.open(home);
        chromium.first("#q").sendKeys("Saddam Hussein", Keys.ENTER);
        chromium.await("the answer", () -> chromium.first("h1").getText().equals("Saddam Hussein"));
    }

    @Test
    void aLineOfPlainEnglishLeadsToItsQuestion() {
        chromium.open(home);
        chromium.first("#q").sendKeys("who supported the MEK in 2012?", Keys.ENTER);
        chromium.await("the answer", () -> chromium.first("h1").getText().equals("Mujahadeen-e-Khalq"));
        assertThat(chromium.driver().getCurrentUrl()).contains("/supporters?", "during=2012-01-01%2F2012-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask?q=why+is+the+sky+blue", "supporters?of=MEK&through=true", "hedged?of=MEK",
        "accusations?of=MEK", "network?of=MEK", "timeline?of=MEK",
        "conflicts", "profile?of=rudy-giuliani", "speaker?of=howard-dean", "reading?of=dickey-2013",
        "dependents?of=howard-dean", "shared?of=howard-dean,rudy-giuliani", "links?from=rudy-giuliani&to=unhcr",
        "find?name=gi", "report?of=MEK", "claims/mek-paris-2013/dean-supported-mek", "links",
        "supporters?of=nobody+at+all",
        "supporters?of=MEK&asOf=then", "nothing"})
    void everyPageFitsIsWithinReachOfAllAndAsksForNothingElsewhere(String page) throws IOException {
        String name = page.replaceAll("\\W+", "-");
        chromium.resize(390, 900);
        chromium.prefer("dark");
        chromium.open(home + page);
        openAll();
        assertFits(390);
        chromium.screenshot("page-narrow-dark-" + name);
        assertThat(chromium.axe()).as("dark").isEmpty();
        chromium.resize(1280, 900);
        chromium.prefer("light");
        chromium.screenshot("page-wide-" + name);
        assertFits(1280);
        assertThat(chromium.axe()).as("light").isEmpty();
        assertThat(chromium.requests().beyond("127.0.0.1")).isEmpty();
        assertThat(chromium.console()).allMatch(line -> line.contains("the server responded with a status of 40"));
    }

    @Test
    void namesOfASourceThatMeansHarmNeitherRunNorBreakThePage(@Autowired Load load, @Autowired Neo4jClient client)
            throws IOException {
        StrangeDossier.load(load);
        try {
            chromium.resize(360, 900);
            chromium.open(home + "supporters?of=" + StrangeDossier.GROUP);
            openAll();
            assertThat(chromium.all("main script, main img, script:not([src])")).isEmpty();
            assertThat(chromium.first("h1").getText()).isEqualTo(StrangeDossier.SCRIPT);
            chromium.screenshot("page-strange");
            assertFits(360);
            assertThat(chromium.console()).isEmpty();
            chromium.resize(1200, 900);
            chromium.screenshot("page-strange-wide");
            assertFits(1200);
            assertReadingHolds();
            for (String of : List.of(StrangeDossier.GROUP, "strange-image", "strange-turned", "strange-long")) {
                chromium.resize(390, 900);
                chromium.open(home + "profile?of=" + of);
                chromium.await("the graph", () -> Boolean.TRUE.equals(chromium.evaluate("!!window.entourage")));
                chromium.driver().executeScript("entourage.cy.edges()[0].select()");
                chromium.await("evidence", () -> !chromium.all("#graph-panel .passage").isEmpty());
                assertThat(chromium.all("main img, script:not([src])")).isEmpty();
                assertFits(390);
                chromium.screenshot("profile-" + of);
                assertThat(chromium.console()).as(of).isEmpty();
            }
        } finally {
            StrangeDossier.remove(client);
        }
    }

    /// The page of a source whose text is attached, which brings harm in every sentence.
    private void assertReadingHolds() throws IOException {
        chromium.open(home + "reading?of=" + StrangeDossier.SOURCE);
        assertThat(chromium.all("main script:not([src='/reading.js']), main img, script:not([src])")).isEmpty();
        assertThat(chromium.all(".read-text mark")).extracting(WebElement::getText).contains("The first says "
                + StrangeDossier.SCRIPT + ".", "The fourth says " + StrangeDossier.LONG + ".");
        assertFits(1200);
        assertThat(chromium.axe()).isEmpty();
        reach(chromium.first(".read-text sup a"));
        focused().sendKeys(Keys.ENTER);
        assertThat(chromium.driver().getCurrentUrl()).endsWith("#n1");
        assertThat(chromium.first("#n1 a[href^='/claims/']").isDisplayed()).isTrue();
        assertThat(chromium.all(".read-text .lit")).hasSize(1);
        chromium.screenshot("reading-strange");
        chromium.resize(390, 900);
        assertFits(390);
        assertThat(chromium.axe()).isEmpty();
        assertThat(chromium.requests().beyond("127.0.0.1")).isEmpty();
        assertThat(chromium.console()).isEmpty();
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
