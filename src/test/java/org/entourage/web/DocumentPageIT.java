package org.entourage.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.Shared;
import org.entourage.document.DocumentException;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.edit.load.Load;

import static org.assertj.core.api.Assertions.assertThat;

/// The page of a document with the passage on it: who may see it, what is painted, and that nothing of it runs.
class DocumentPageIT extends InChromium {

    /// How much of a stretch of the canvas is ink, and whether any of it stands beside our rectangles, in the same lines.
    private static final String INK = """
            (() => {
              const canvas = document.querySelector('#picture canvas');
              const box = canvas.getBoundingClientRect();
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              const marks = [...document.querySelectorAll('#picture .marked')].map(mark => mark.getBoundingClientRect());
              const inside = (x, y) => marks.some(mark => x >= mark.left && x <= mark.right && y >= mark.top && y <= mark.bottom);
              const level = y => marks.some(mark => y >= mark.top && y <= mark.bottom);
              let ink = 0, marked = 0, beside = 0;
              for (let y = 0; y < canvas.height; y++) {
                for (let x = 0; x < canvas.width; x++) {
                  if (pixels[4 * (y * canvas.width + x)] < 128) {
                    ink++;
                    const left = box.left + x * box.width / canvas.width, top = box.top + y * box.height / canvas.height;
                    marked += inside(left, top);
                    beside += level(top) && !inside(left, top);
                  }
                }
              }
              return [ink, marked, beside];
            })()""";
    private static final Pattern COOKIE = Pattern.compile("entourage=[^;]+");

    private final Caller caller;
    private final StartAddress address;
    private final Documents documents;
    private final Load load;
    private final Neo4jClient client;

    DocumentPageIT(@LocalServerPort int port, @Autowired StartAddress address, @Autowired Documents documents,
            @Autowired Load load, @Autowired Neo4jClient client) {
        super(port);
        this.caller = new Caller(port);
        this.address = address;
        this.documents = documents;
        this.load = load;
        this.client = client;
    }

    @BeforeAll
    void takeInAndEnter() throws Exception {
        PlantedDocument.load(documents, load);
        chromium.prefer("light");
        chromium.open(address.current());
    }

    @AfterAll
    void takeOut() {
        PlantedDocument.remove(client);
    }

    private void awaitDrawn(int page) {
        chromium.await("page " + page, () -> Integer.toString(page).equals(
                chromium.first("#picture").getAttribute("data-drawn")));
    }

    private List<Long> ink() {
        if (!(chromium.evaluate(INK) instanceof List<?> counted)) {
            throw new AssertionError("nothing was counted");
        }
        return counted.stream().map(count -> ((Number) count).longValue()).toList();
    }

    @Test
    void aCitationOpensThePageWithThePassagePaintedOverItsWords() throws Exception {
        chromium.resize(1400, 1000);
        chromium.open(home + "claims/lamp/paid");
        chromium.driver().findElement(By.linkText("p. x")).click();
        chromium.await("the page of the document", () -> !chromium.all("#picture").isEmpty());
        awaitDrawn(2);
        List<Long> ink = ink();
        assertThat(ink.get(0)).as("ink on the page").isGreaterThan(3000);
        assertThat(ink.get(1)).as("ink of the passage").isBetween(ink.get(0) / 5, ink.get(0) / 2);
        assertThat(ink.get(2)).as("ink beside it").isZero();
        assertThat(chromium.all("#picture .marked")).hasSize(1);
        assertThat(chromium.first("mark#passage").getText()).isEqualTo(PlantedDocument.ON_ONE_PAGE);
        assertThat(chromium.first("h1").getText()).isEqualTo("Lamps and harbours");
        chromium.screenshot("document");
        assertNothingElse();
        assertThat(chromium.axe()).isEmpty();
        chromium.prefer("dark");
        chromium.screenshot("document-dark");
        assertThat(chromium.axe()).isEmpty();
        chromium.prefer("light");
    }

    @Test
    void pagesAreTurnedByKeyboardAndTheTextGoesAlong() throws Exception {
        chromium.resize(1400, 1000);
        chromium.open(home + "claims/lamp/gave");
        chromium.driver().findElement(By.linkText("pp. x–xi")).click();
        chromium.await("the page of the document", () -> !chromium.all("#picture").isEmpty());
        awaitDrawn(2);
        assertThat(chromium.first("#words").getText()).contains("Text, p. x", "In May the harbour office");
        chromium.first("body").sendKeys(Keys.ARROW_RIGHT);
        awaitDrawn(3);
        assertThat(chromium.all("#picture .marked")).hasSize(1);
        assertThat(ink().get(2)).isZero();
        assertThat(chromium.first("#words").getText()).contains("Text, p. xi", "Nobody asked why.")
                .doesNotContain("Nobody knows");
        assertThat(chromium.first("#words mark").getText()).isEqualTo(PlantedDocument.OVER_THE_PAGE);
        assertThat(chromium.driver().getCurrentUrl()).endsWith("&page=3");
        chromium.driver().navigate().back();
        awaitDrawn(2);
        chromium.first("#sheets a[rel=prev]").click();
        awaitDrawn(1);
        assertThat(chromium.all("#picture .marked")).isEmpty();
        assertThat(chromium.all("#words mark")).isEmpty();
        assertThat(chromium.all("#sheets a[rel=prev]")).isEmpty();
        assertNothingElse();
    }

    @Test
    void itFitsANarrowWindow() throws Exception {
        chromium.resize(420, 900);
        chromium.open(home + "claims/lamp/paid");
        chromium.driver().findElement(By.linkText("p. x")).click();
        chromium.await("the page of the document", () -> !chromium.all("#picture").isEmpty());
        awaitDrawn(2);
        assertThat(chromium.evaluate("document.documentElement.scrollWidth <= 420")).isEqualTo(true);
        assertThat(ink().get(2)).as("ink beside the passage, but for the edge of a letter").isLessThan(5);
        chromium.screenshot("document-narrow");
        assertThat(chromium.axe()).isEmpty();
        chromium.driver().findElement(By.xpath("//button[.='Larger']")).click();
        awaitDrawn(2);
        assertThat(chromium.evaluate("document.documentElement.scrollWidth <= 420")).isEqualTo(true);
    }

    /// They need decoders that pdf.js has as WebAssembly, which our policy keeps out.
    @ParameterizedTest
    @ValueSource(strings = {"pdf/testPDF_JBIG2.pdf", "pdf/JPXTestGrey.pdf"})
    void aScannedPageShows(String file) throws Exception {
        Extracted scanned = keep(withText(Shared.document(file)));
        chromium.resize(1400, 1000);
        chromium.open(home + "documents/" + scanned.sha256() + "?page=1");
        awaitDrawn(1);
        assertThat(ink().get(0)).as("ink on the page, of which the line of text has some 200").isGreaterThan(1500);
        chromium.screenshot("document-" + file.replaceAll(".*/|\\.pdf", ""));
        assertNothingElse();
    }

    @Test
    void aScriptOfADocumentDoesNotRun() throws Exception {
        byte[] bytes;
        try (PDDocument document = Loader.loadPDF(PlantedDocument.pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(
                    "app.alert('hurt'); app.launchURL('http://hurt.example/'); this.getField('a').value = 'hurt';"));
            document.save(out);
            bytes = out.toByteArray();
        }
        Extracted harmful = keep(bytes);
        chromium.open(home + "documents/" + harmful.sha256());
        awaitDrawn(1);
        assertThat(chromium.all("#picture canvas")).hasSize(1);
        assertThat(chromium.all("#picture a, #picture iframe, #picture input, #picture section")).isEmpty();
        assertNothingElse();
    }

    @Test
    void aWebPageIsShownAsTextAndNeverAsIs() throws Exception {
        Extracted page = keep("""
                <html><head><script>window.hurt = 1</script></head><body><article><p>The lamp is out.</p>
                <p>Ada said: “&lt;img src=x onerror='window.hurt = 1'&gt;” and left.</p></article></body></html>"""
                .getBytes(StandardCharsets.UTF_8));
        chromium.open(home + "documents/" + page.sha256() + "?passage=17-47");
        assertThat(chromium.first("mark").getText()).isEqualTo("Ada said: “<img src=x onerror=");
        assertThat(chromium.all("#picture, main img, main script")).isEmpty();
        assertThat(chromium.evaluate("String(window.hurt)")).isEqualTo("undefined");
        assertNothingElse();
        assertThat(chromium.axe()).isEmpty();
        assertDownload(page);
    }

    private void assertDownload(Extracted document) throws Exception {
        HttpResponse<String> file = caller.get("/documents/" + document.sha256() + "/file", "Cookie", cookie());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(Caller.contentType(file)).isEqualTo("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValueSatisfying(
                said -> assertThat(said).startsWith("attachment; filename=\"" + document.sha256().substring(0, 12)));
        assertThat(file.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void itIsForTheOwnerAlone() throws Exception {
        String path = "/documents/" + Extractor.extract(PlantedDocument.pdf(), false).sha256();
        for (String each : List.of(path, path + "/file", "/documents/" + "0".repeat(64))) {
            assertThat(caller.get(each).statusCode()).as(each).isEqualTo(403);
            assertThat(caller.get(each, "Cookie", "entourage=A1B2C3").statusCode()).as(each).isEqualTo(403);
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        String cookie = cookie();
        HttpResponse<String> none = caller.get("/documents/" + "0".repeat(64), "Cookie", cookie);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("./entourage ingest FILE");
        assertThat(caller.get("/documents/" + "0".repeat(64) + "/file", "Cookie", cookie).statusCode()).isEqualTo(404);
        String path = "/documents/" + Extractor.extract(PlantedDocument.pdf(), false).sha256();
        for (String wrong : List.of(path + "?page=4", path + "?page=0", path + "?page=x", path + "?passage=9-2",
                path + "?passage=5", path + "?passage=1-99999", path + "?text=abc", path + "?other=1",
                "/documents/..%2F..%2Fetc", "/documents/abc")) {
            assertThat(caller.get(wrong, "Cookie", cookie).statusCode()).as(wrong).isBetween(400, 404);
        }
    }

    @Test
    void withoutScriptTheTextWithThePassageIsThere() throws Exception {
        Extracted report = Extractor.extract(PlantedDocument.pdf(), false);
        String claim = caller.get("/claims/lamp/paid").body();
        Matcher link = Pattern.compile("href=\"(/documents/[^\"]+)\"").matcher(claim);
        assertThat(link.find()).isTrue();
        String page = caller.get(link.group(1).replace("&amp;", "&"), "Cookie", cookie()).body();
        assertThat(page).contains("<mark id=\"passage\">" + PlantedDocument.ON_ONE_PAGE + "</mark>",
                "/documents/%s/file".formatted(report.sha256()), "rel=\"next\"", "rel=\"prev\"", "page=3");
        HttpResponse<byte[]> part = caller.send(caller.request("/documents/%s/file".formatted(report.sha256()),
                "Cookie", cookie(), "Range", "bytes=0-4").GET(), BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-");
    }

    private String cookie() throws Exception {
        String token = address.current().replaceAll(".*/\\?start=", "");
        Matcher cookie = COOKIE.matcher(caller.get("/?start=" + token).headers().firstValue("Set-Cookie").orElse(""));
        assertThat(cookie.find()).isTrue();
        return cookie.group();
    }

    private Extracted keep(byte[] bytes) throws IOException, DocumentException {
        Extracted extracted = Extractor.extract(bytes, false);
        documents.keep(bytes, extracted);
        return extracted;
    }

    /// A page that is nothing but a picture has no text to be cited; one with a layer of OCR has.
    private static byte[] withText(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0),
                    AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 4);
                content.newLineAtOffset(10, 10);
                content.showText("This page was scanned.");
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void assertNothingElse() {
        assertThat(chromium.requests().beyond("127.0.0.1")).isEmpty();
        assertThat(chromium.console()).isEmpty();
    }
}
