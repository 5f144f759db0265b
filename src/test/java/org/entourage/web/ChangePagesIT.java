package org.entourage.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages that change the graph: who may use them, and what they say.
class ChangePagesIT extends InChromium {

    private static final Pattern WORD = Pattern.compile("name=\"word\" value=\"([\\w-]+)\"");
    private static final Pattern PLAN = Pattern.compile("name=\"plan\" value=\"([\\w-]+)\"");

    private final Caller caller;
    private final StartAddress address;
    private final Load load;
    private final Neo4jClient client;

    ChangePagesIT(@LocalServerPort int port, @Autowired StartAddress address, @Autowired Load load,
            @Autowired Neo4jClient client) {
        super(port);
        this.caller = new Caller(port);
        this.address = address;
        this.load = load;
        this.client = client;
    }

    @BeforeAll
    void enterByBrowser() {
        chromium.prefer("light");
        chromium.open(address.current());
    }

    @AfterEach
    void takeOut() {
        StrangeDossier.remove(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/load", "/attach", "/load/agreed"})
    void nothingIsChangedByWhoIsNotTheOwnerOrSendsNoFormOfOurs(String path) throws Exception {
        String cookie = enter();
        String word = word(cookie);
        String body = form("word", word) + file("dossier", "strange.yaml", StrangeDossier.yaml()) + END;
        List<HttpResponse<String>> refused = List.of(post(path, body), post(path, body, "Cookie", "entourage=A1B2C3"),
                post(path, body, "Cookie", cookie, "Sec-Fetch-Site", "cross-site"),
                post(path, body, "Cookie", cookie, "Sec-Fetch-Site", "same-site"),
                post(path, body.replace(word, "wrong"), "Cookie", cookie),
                post(path, body.replace("name=\"word\"", "name=\"other\""), "Cookie", cookie),
                post(path, body.replace(word, word(enter())), "Cookie", cookie));
        assertThat(refused).extracting(HttpResponse::statusCode).containsOnly(403);
        assertThat(refused).allSatisfy(page -> assertThat(page.body()).contains("<h1>").doesNotContain(word));
        assertThat(caller.get(path.replace("/agreed", "")).statusCode()).isEqualTo(403);
        assertThat(caller.post(path, "word=" + word, "Cookie", cookie, "Content-Type",
                "application/x-www-form-urlencoded").statusCode()).isEqualTo(415);
    }

    @Test
    void aDossierIsLoadedByKeyboardAlone() {
        chromium.resize(1280, 900);
        chromium.open(home + "load");
        reach(chromium.first("#pasted"));
        focused().sendKeys("""
                entourage: 1
                dossier: strange
                version: 1
                recordedBy: a test
                method: by hand
                entities:
                  strange-group: {kind: Organization, name: A group}
                """);
        reach(chromium.first("form.change-form button"));
        focused().sendKeys(Keys.ENTER);
        chromium.await("the plan", () -> !chromium.all(".agree").isEmpty());
        reach(chromium.first(".agree button"));
        focused().sendKeys(Keys.SPACE);
        chromium.await("the outcome", () -> chromium.first("h1").getText().equals("Loaded"));
        assertThat(isLoaded()).isTrue();
    }

    @Test
    void aDossierIsLoadedInTwoSteps(@TempDir Path folder) throws Exception {
        Path yaml = Files.writeString(folder.resolve("strange.yaml"), StrangeDossier.yaml());
        Path text = Files.writeString(folder.resolve("strange.txt"), StrangeDossier.TEXT);
        chromium.resize(390, 900);
        chromium.open(home + "load");
        assertHolds("load");
        chromium.first("#dossier").sendKeys(yaml.toString());
        chromium.first("#texts").sendKeys(text.toString());
        chromium.first("form.change-form button").sendKeys(Keys.ENTER);
        chromium.await("the plan", () -> !chromium.all(".agree").isEmpty());
        assertThat(chromium.first(".plan").getText()).contains("Claims: 8 new, 0 changed, 0 withdrawn, 0 untouched.",
                "Attaches text strange-text.", StrangeDossier.IMAGE + " supported " + StrangeDossier.SCRIPT);
        assertHolds("load-plan");
        assertThat(isLoaded()).as("before it was agreed to").isFalse();
        chromium.first(".agree button").sendKeys(Keys.ENTER);
        chromium.await("the outcome", () -> chromium.first("h1").getText().equals("Loaded"));
        assertThat(chromium.first("[role=status]").getText().replaceAll("\\s+", " ")).contains("version 1",
                "8 new, 0 changed, 0 withdrawn, 0 untouched.", "4 verified, 0 unchecked");
        assertHolds("loaded");
        assertThat(isLoaded()).isTrue();
    }

    @Test
    void problemsStandAtTheirLinesAndNothingIsChanged() throws Exception {
        String yaml = """
                entourage: 1
                dossier: strange
                version: 1
                recordedBy: <script>alert(1)</script>
                method: by hand
                entities:
                  ann: {kind: Persn, name: "<img src=x onerror=alert(1)>"}
                claims:
                  - {key: c, subject: ann, relation: "<script>alert(2)</script>", object: bob}
                """;
        chromium.resize(1280, 900);
        chromium.open(home + "load");
        chromium.evaluate("document.querySelector('#pasted').value = arguments[0]", yaml);
        chromium.first("form.change-form button").click();
        chromium.await("the problems", () -> chromium.first("h1").getText().equals("Not loaded"));
        assertThat(chromium.all(".lines-read li")).hasSize(9);
        assertThat(chromium.first("#L7").getText()).contains("<img src=x onerror=alert(1)>", "Column 15",
                "entities.ann.kind", "found \"Persn\"");
        assertThat(chromium.first("#L9 mark").getText()).startsWith("{key: c, subject: ann");
        assertThat(chromium.first("[role=alert]").getText()).contains("Nothing was changed", "Line 7", "Line 9",
                "<script>alert(2)</script>");
        assertThat(chromium.first("#pasted").getAttribute("value")).isEqualTo(yaml.strip());
        assertHolds("load-problems");
    }

    @Test
    void aFileAndAPasteThatAreSentTogetherAreToldAndNothingIsChanged() throws Exception {
        String cookie = enter();
        String page = post("/load", form("word", word(cookie)) + file("dossier", "mine.yaml", StrangeDossier.yaml())
                + form("pasted", "entourage: 1") + END, "Cookie", cookie).body();
        assertThat(page).contains("a file and a pasted dossier", "empty the field, or choose no file", "entourage: 1");
        assertThat(isLoaded()).isFalse();
    }

    @Test
    void aPlanIsCarriedOutOnceAndOnlyWhileItHolds() throws Exception {
        String cookie = enter();
        String word = word(cookie);
        String planned = send(cookie, word, StrangeDossier.yaml());
        String plan = found(PLAN, planned);
        String other = send(cookie, word, newer());
        assertThat(agree(cookie, word, plan)).as("a plan that another one followed")
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(409))
                .satisfies(page -> assertThat(page.body()).contains("not the plan that was made last"));
        String before = found(PLAN, other);
        StrangeDossier.load(load);
        HttpResponse<String> changed = agree(cookie, word, before);
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body()).contains("The graph has changed since", "version 1 in the graph, version 2");
        assertThat(agree(cookie, word, found(PLAN, changed.body())).body()).contains("<h1>Loaded</h1>");
        assertThat(agree(cookie, word, found(PLAN, changed.body())).statusCode()).as("once").isEqualTo(409);
    }

    @Test
    void aTextIsAttachedAndTheVerdictOfEachPassageShown(@TempDir Path folder) throws Exception {
        load.load("strange.yaml", StrangeDossier.yaml().getBytes(StandardCharsets.UTF_8), List.of(), _ -> {});
        chromium.resize(1280, 900);
        chromium.open(home + "reading?of=" + StrangeDossier.SOURCE);
        assertThat(chromium.first(".attach").getText()).contains("./entourage attach");
        assertHolds("reading-bare");
        attach(Files.writeString(folder.resolve("<script>alert(3)</script>".replace('/', '-')), StrangeDossier.TEXT
                .replace("The third", "The 3rd")));
        chromium.await("the refusal", () -> chromium.first("h1").getText().equals("Not attached"));
        assertThat(chromium.first("[role=alert]").getText()).contains("Nothing was changed",
                "<script>alert(3)<-script>",
                "again at", "other words in passage", "another copy of strange-source");
        assertHolds("attach-refused");
        attach(Files.writeString(folder.resolve("strange.txt"), StrangeDossier.TEXT));
        chromium.await("the outcome", () -> chromium.first("h1").getText().equals("Attached"));
        assertThat(chromium.all(".verdicts tbody tr")).hasSize(4).extracting(WebElement::getText)
                .allMatch(row -> row.startsWith("strange-text [") && row.endsWith("verified"));
        assertHolds("attached");
        assertThat(caller.get("/reading?of=" + StrangeDossier.SOURCE).body())
                .contains("<mark class=\"words\">The third");
    }

    private static String newer() {
        return StrangeDossier.yaml().replace("version: 1", "version: 2").replace("endorsed", "supported");
    }

    private boolean isLoaded() {
        return client.query("MATCH (dossier:Dossier {id: $id}) RETURN count(dossier) = 1").bind(StrangeDossier.ID)
                .to("id").fetchAs(Boolean.class).one().orElseThrow();
    }

    /// By keyboard alone; the window in which a file is picked is the system's, and not part of the page.
    private void attach(Path text) {
        reach(chromium.first("#text"));
        focused().sendKeys(text.toString());
        reach(chromium.first("form.change-form button"));
        focused().sendKeys(Keys.ENTER);
    }

    /// That the page fits wide and narrow, is within reach of all, runs nothing of a stranger, and asks for nothing elsewhere.
    private void assertHolds(String name) throws IOException {
        assertThat(chromium.all("main script, main img, script:not([src])")).isEmpty();
        chromium.resize(390, 900);
        assertThat(chromium.evaluate("document.documentElement.scrollWidth <= 390")).as("fits").isEqualTo(true);
        chromium.prefer("dark");
        chromium.screenshot("change-narrow-dark-" + name);
        assertThat(chromium.axe()).as("dark").isEmpty();
        chromium.resize(1280, 900);
        chromium.prefer("light");
        chromium.screenshot("change-wide-" + name);
        assertThat(chromium.axe()).as("light").isEmpty();
        assertThat(chromium.requests().beyond("127.0.0.1")).isEmpty();
        assertThat(chromium.console()).allMatch(line -> line.contains("the server responded with a status of 4"));
    }

    private static final String BOUNDARY = "----entourage";
    private static final String END = "--" + BOUNDARY + "--\r\n";

    private static String form(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }

    private static String file(String name, String file, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY,
                name,
                file, content);
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return caller.send(caller.request(path, headers).header("Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY).POST(BodyPublishers.ofString(body)));
    }

    private String send(String cookie, String word, String yaml) throws Exception {
        HttpResponse<String> page = post("/load", form("word", word) + form("pasted", yaml) + END, "Cookie", cookie);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> agree(String cookie, String word, String plan) throws Exception {
        return post("/load/agreed", form("word", word) + form("plan", plan) + END, "Cookie", cookie);
    }

    private String word(String cookie) throws Exception {
        return found(WORD, caller.get("/load", "Cookie", cookie).body());
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    /// A session of the start address, as a cookie to send along.
    private String enter() throws Exception {
        String header = caller.get("/?" + URI.create(address.current()).getRawQuery()).headers()
                .firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }
}
