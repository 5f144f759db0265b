package org.entourage.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.Shared;
import org.entourage.claim.Sha256;
import org.entourage.evidence.NormalisedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ExtractorTest {

    /// A page of lines from top to bottom, each at its height in points, of 792.
    private record Line(int height, String words) {}

    private static byte[] pdf(List<List<Line>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            roman.setStart(9);
            labels.setLabelItem(0, roman);
            document.getDocumentCatalog().setPageLabels(labels);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                        content.newLineAtOffset(72, line.height());
                        content.showText(line.words());
                        content.endText();
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String words(Extracted extracted, Part part) {
        String text = extracted.text().content();
        return text.substring(text.offsetByCodePoints(0, part.start()), text.offsetByCodePoints(0, part.end()));
    }

    @Test
    void aPassageOfAPdfIsOnThePageAndInTheLinesWhereItIsPrinted() throws Exception {
        Extracted extracted = Extractor.extract(pdf(List.of(List.of(new Line(600, "Ann founded the club"),
                new Line(586, "in a barn near the river.")), List.of(new Line(600, "Bob joined it later.")))), false);
        assertThat(extracted.text().content())
                .isEqualTo("Ann founded the club in a barn near the river.\nBob joined it later.");
        assertThat(extracted.pages()).isEqualTo(2);
        int bob = extracted.text().content().indexOf("Bob");
        assertThat(extracted.parts(bob, bob + 3)).singleElement().satisfies(part -> {
            Region region = Objects.requireNonNull(part.region());
            assertThat(region.page()).isEqualTo(2);
            assertThat(region.label()).isEqualTo("x");
            Box box = Objects.requireNonNull(region.box());
            assertThat(box.left()).isCloseTo(72 / 612.0, within(0.01));
            assertThat(box.top()).isCloseTo((792 - 600 - 9) / 792.0, within(0.01));
            assertThat(box.height()).isCloseTo(12 / 792.0, within(0.002));
        });
        assertThat(extracted.parts()).extracting(part -> words(extracted, part))
                .containsExactly("Ann founded the club", "in a barn near the river.", "Bob joined it later.");
    }

    @Test
    void whatAPageBreakCutsIsOneParagraphAndTheRunningHeadStandsBehindIt() throws Exception {
        Extracted extracted = Extractor.extract(pdf(List.of(
                List.of(new Line(760, "Report of the club 1"), new Line(600, "The treasurer, who had been")),
                List.of(new Line(760, "Report of the club 2"), new Line(600, "absent, paid in May."),
                        new Line(30, "2")),
                List.of(new Line(760, "Report of the club 3"), new Line(600, "Nobody knew.")))), false);
        assertThat(extracted.text().content()).isEqualTo("""
                Report of the club 1
                The treasurer, who had been absent, paid in May.
                Report of the club 2
                2
                Report of the club 3
                Nobody knew.""");
        assertThat(extracted.parts()).filteredOn(part -> part.role() == Role.PAGE)
                .extracting(part -> words(extracted, part)).containsExactly("Report of the club 1",
                        "Report of the club 2", "2", "Report of the club 3");
    }

    @Test
    void aHyphenAtTheEndOfALineGoesWhereTheDocumentHasTheWordWhole() throws Exception {
        Extracted extracted = Extractor.extract(pdf(List.of(List.of(new Line(600, "Their support was a sup-"),
                new Line(586, "port of a well-"), new Line(572, "known kind.")))), false);
        assertThat(extracted.text().content()).isEqualTo("Their support was a support of a well- known kind.");
        assertThat(extracted.parts()).extracting(Part::printed).containsExactly("sup-port", null, null);
        assertThat(extracted.parts()).extracting(part -> words(extracted, part))
                .containsExactly("Their support was a sup", "port of a well-", "known kind.");
    }

    @Test
    void theArticleOfAPageIsReadWithoutItsMenusAndScripts() throws Exception {
        String long1 = "Ann founded the club in a barn near the river, and for years nobody knew who paid for it. ";
        byte[] page = """
                <!DOCTYPE html><html><head><title>Clubs | Paper</title><meta name="author" content="A. Reporter">
                <meta property="article:published_time" content="2019-03-02T10:00:00Z"></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Clubs</h1><p>%s<b>Bo</b>b knew.</p><script>alert('x')</script>
                <figure><figcaption>The barn in 1990</figcaption></figure><p>%s</p><p hidden>Nobody sees this.</p></article>
                <footer>All rights reserved</footer></body></html>""".formatted(long1.repeat(3), long1.repeat(3))
                .getBytes(StandardCharsets.UTF_8);
        Extracted article = Extractor.extract(page, false);
        assertThat(article.text().content()).contains("Bob knew.").doesNotContain("alert", "Nobody sees", "Sport",
                "All rights");
        assertThat(article.proposal()).isEqualTo(new Proposal("Clubs | Paper", "A. Reporter", "2019-03-02"));
        assertThat(article.parts()).filteredOn(part -> words(article, part).contains("Bob knew."))
                .singleElement().satisfies(part -> {
                    Region region = Objects.requireNonNull(part.region());
                    assertThat(new String(page, StandardCharsets.UTF_8).substring(region.start(), region.end()))
                            .startsWith("Ann founded").endsWith("<b>Bo</b>b knew.");
                });
        assertThat(Extractor.extract(page, true).text().content()).contains("Sport", "All rights")
                .doesNotContain("alert");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, true", "UTF-16, false", "UTF-16LE, false", "windows-1252, false"})
    void aTextIsReadInTheEncodingThatItHasAndThatIsSaid(String encoding, boolean usual) throws Exception {
        Extracted extracted = Extractor.extract(
                "Zoë “met” Bob.\r\n\r\nThen he left.".getBytes(Charset.forName(encoding)),
                false);
        assertThat(extracted.text().content()).isEqualTo("Zoë “met” Bob.\nThen he left.");
        assertThat(extracted.notes().isEmpty()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1256 | ar | كان هناك رجل حكيم يعرف كل شيء عن الحياة وكان يعلم الناس كيف يعيشون بسلام في هذه القرية التي لا تنام
            windows-1251 | ru | Он не знал, что она была в городе, и это было для него так же важно, как и всё, что он о ней знал за год
            KOI8-R       | ru | Он не знал, что она была в городе, и это было для него так же важно, как и всё, что он о ней знал за год
            windows-1253 | el | Δεν ήξερε ότι εκείνη ήταν στην πόλη και αυτό ήταν γι αυτόν πολύ σημαντικό
            Shift_JIS    | ja | 彼はその町に彼女がいたことを知らなかった。それは彼にとってとても大切なことだった。
            EUC-KR       | ko | 그는 그 도시에 그녀가 있다는 것을 알지 못했고 그것은 그에게 아주 중요한 일이었다 그래서 그는 떠났다
            windows-1252 | de | Er hätte der Frau nicht zugehört, für die er das in der Stadt auf den Tag genau mit großem Ärger schrieb, und sie ist es nicht
            """)
    void anEncodingThatNothingNamesIsGuessedByItsLettersAndSoIsTheLanguage(String encoding, String language,
            String text) throws Exception {
        Extracted extracted = Extractor.extract(text.getBytes(Charset.forName(encoding)), false);
        assertThat(extracted.text().content()).isEqualTo(text.strip());
        assertThat(extracted.notes()).singleElement().asString().contains(encoding, "guessed by its letters");
        assertThat(extracted.language()).isEqualTo(language);
    }

    @Test
    void aPageThatSaysAnEncodingWithoutAThoughtIsReadByItsLetters() throws Exception {
        String words = "كان هناك رجل حكيم يعرف كل شيء عن الحياة وكان يعلم الناس";
        Extracted extracted = Extractor.extract("<html><meta charset=utf-8><p>%s</p></html>".formatted(words)
                .getBytes(Charset.forName("windows-1256")), true);
        assertThat(extracted.text().content()).isEqualTo(words);
    }

    @Test
    void paragraphsOfAPageAreNeverJoinedAndItsTitleIsNoneOfThem() throws Exception {
        Extracted extracted = Extractor.extract("""
                <html><head><title>Club</title></head><body><h1>News of the club</h1><p>some say, and</p><p>others not</p>
                <div class="wp-caption-text">the barn</div><p>and so on</p></body></html>"""
                .getBytes(StandardCharsets.UTF_8), false);
        assertThat(extracted.text().content())
                .isEqualTo("News of the club\nsome say, and\nothers not and so on\nthe barn");
        assertThat(extracted.parts().getLast().role()).isEqualTo(Role.CAPTION);
    }

    @Test
    void aTextIsWhatItIsForWhoeverAttachesIt() throws Exception {
        byte[] text = "Their sup-\nport was a support,\n\nand so\u2028on.".getBytes(StandardCharsets.UTF_8);
        assertThat(Extractor.extract(text, false).text().content()).isEqualTo(NormalisedText.of(text).content());
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Extractor.extract(new byte[] {0, 1, 2, 3}, false))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("nothing that is read");
        assertThatThrownBy(() -> Extractor.extract("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOf(DocumentException.class).hasMessageContaining("broken PDF");
        assertThatThrownBy(() -> Extractor.extract(pdf(List.of(List.of())), false))
                .isInstanceOf(DocumentException.class).hasMessageContaining("it is empty");
    }

    /// The same bytes give the same text on every machine: a colleague with dossier and file verifies.
    @ParameterizedTest
    @CsvSource({"pdf/testPDF_rotated.pdf, 8675866123718a7b5eb5e6e72651a28ce6bd451559c9a126c387c25b56224fe1",
        "pdf/cweb.pdf, 859808385d94716e1ea3a95e0a8c6bcaf3f9d4462e998ea4e0cbdc8f868ddabe",
        "html/testArabicMisleadingCharset.html, 4663b5b0c7dcf88b66cfcfc873e376a0f11e931af444c041d23900717fe2ea14",
        "pdf/eu-001.pdf, 64100b3e38b28dffd8d2cdb223f376e3a56694ed3a0ece361623133ac9190a5e",
        "pdf/PDFBOX-3110-poems-beads.pdf, 7b63fd53984d5847aa31c11c316f0fca50b780eaba89a134ad8d42e273306bfd",
        "html/testBoilerplateMissingSpace.html, 8e433b59b8615a9ffe912e1d03d07806d6e07bfacce1b47285bf54e7cdc79318"})
    void aRealDocumentGivesTheSameTextEverywhere(String file, String digest) throws Exception {
        Extracted extracted = Extractor.extract(Shared.document(file), false);
        assertThat(extracted.text().sha256()).isEqualTo(digest);
        assertThat(extracted.sha256()).isEqualTo(Sha256.of(Shared.document(file)));
        assertThat(extracted.parts().getLast().end()).isEqualTo(extracted.text().length());
    }

    @ParameterizedTest
    @CsvSource({"pdf/AES128ExposedMeta.pdf, certain keys", "pdf/JPXTestGrey.pdf, ocrmypdf",
        "pdf/testPDF_no_extract_no_accessibility_owner_user.pdf, password",
        "word/testWORD_truncated.docx, cut off"})
    void aRealDocumentThatCannotBeReadSaysWhy(String file, String why) {
        assertThatThrownBy(() -> Extractor.extract(Shared.document(file), false))
                .isInstanceOf(DocumentException.class).hasMessageContaining(why);
    }
}
