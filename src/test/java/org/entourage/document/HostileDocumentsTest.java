package org.entourage.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files that mean harm, in the processes in which they are read.
class HostileDocumentsTest {

    private static final ExtractorPool POOL = new ExtractorPool(new Bounds(Duration.ofSeconds(60), 256, 1));
    private static final byte[] HARMLESS = "Ann met Bob.".getBytes(StandardCharsets.UTF_8);

    @AfterAll
    static void end() {
        POOL.close();
    }

    private static void thatIsRefused(byte[] document, String why) throws Exception {
        assertThatThrownBy(() -> POOL.extract(document, false)).isInstanceOf(DocumentException.class)
                .hasMessageContaining(why);
        thatTheNextOneIsRead(POOL);
    }

    private static void thatTheNextOneIsRead(ExtractorPool pool) throws Exception {
        Extracted extracted = pool.extract(HARMLESS, false);
        assertThat(extracted.text().content()).isEqualTo("Ann met Bob.");
        assertThat(extracted.parts()).isEqualTo(Extractor.extract(HARMLESS, false).parts());
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText("Ann left.");
            content.endText();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /// A PDF whose tree of pages says so many, and has these children.
    private static byte[] tree(int count, String children) {
        return """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count %d/Kids[%s]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj
                trailer <</Root 1 0 R>>
                """.formatted(count, children).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void scriptsAndActionsOfAPdfAreToldAndNotRun(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("made");
        try (PDDocument document = new PDDocument()) {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setD("touch " + made);
            PDActionJavaScript script = new PDActionJavaScript("app.launchURL('http://page.invalid/')");
            script.setNext(List.of(launch));
            document.getDocumentCatalog().setOpenAction(script);
            Extracted extracted = POOL.extract(bytes(document), false);
            assertThat(extracted.text().content()).isEqualTo("Ann left.");
            assertThat(extracted.notes()).anyMatch(note -> note.contains("none was run"));
            assertThat(made).doesNotExist();
        }
    }

    @Test
    void anEncryptedPdfSaysSo() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            thatIsRefused(bytes(document), "opens with a password only");
        }
    }

    @Test
    void pagesThatHoldEachOtherAndPagesWithoutEndAreRefused() throws Exception {
        thatIsRefused(tree(2, "2 0 R 3 0 R"), "");
        thatIsRefused(tree(100_000, "3 0 R ".repeat(100_000)), "100,000 pages");
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 80; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        }
        thatIsRefused(bomb.toByteArray(), "ZIP bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "content.xml", "OPS/book.opf"})
    void noEntityOfAPartIsRead(String name, @TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String part = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "%s"><!ENTITY f "SECRET"><!ENTITY %% p SYSTEM "http://page.invalid/">%%p;]>
                <x xmlns:w="w" xmlns:text="t"><body><w:p><w:r><w:t>Ann &e; &f; left.</w:t></w:r></w:p></body></x>"""
                .formatted(secret.toUri());
        String type = name.startsWith("content") ? "application/vnd.oasis.opendocument.text" : "application/epub+zip";
        byte[] document = name.startsWith("word")
                ? Archive.of(name, part)
                : Archive.of("mimetype", type, "META-INF/container.xml",
                        "<c><rootfile full-path=\"OPS/book.opf\"/></c>",
                        name, part);
        try {
            assertThat(POOL.extract(document, false).text().content()).doesNotContain("SECRET");
        } catch (DocumentException e) {
            assertThat(e).hasMessageNotContaining("SECRET");
        }
        thatTheNextOneIsRead(POOL);
    }

    @Test
    void aNameWithPartsOfAPathWritesNoFile() throws Exception {
        byte[] document = Archive.of("../../../tmp/entourage-evil", "x", "word/document.xml",
                Archive.word("<w:p><w:r><w:t>Ann left.</w:t></w:r></w:p>"));
        assertThat(POOL.extract(document, false).text().content()).isEqualTo("Ann left.");
        assertThat(Path.of("/tmp/entourage-evil")).doesNotExist();
    }

    @Test
    void deepElementsHarmOnlyTheirFile() throws Exception {
        thatIsRefused(Archive.docx("<a>".repeat(5_000) + "</a>".repeat(5_000)), "deep in each other");
    }

    @Test
    void aPageThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws Exception {
        byte[] page = ("<html><body>" + "<div>".repeat(100_000) + "Ann left.").getBytes(StandardCharsets.UTF_8);
        try (ExtractorPool hasty = new ExtractorPool(new Bounds(Duration.ofSeconds(10), 256, 1))) {
            assertThatThrownBy(() -> hasty.extract(page, false)).isInstanceOf(DocumentException.class)
                    .hasMessage("reading it took longer than 10 s, and was given up");
            thatTheNextOneIsRead(hasty);
        }
    }

    @Test
    void whatTakesTooMuchMemoryIsGivenUpAndTheNextOneIsRead() throws Exception {
        byte[] large = "Ann met Bob, and left. ".repeat(1_200_000).getBytes(StandardCharsets.UTF_8);
        try (ExtractorPool narrow = new ExtractorPool(new Bounds(Duration.ofSeconds(60), 48, 1))) {
            assertThatThrownBy(() -> narrow.extract(large, false)).isInstanceOf(DocumentException.class)
                    .hasMessageContaining("more than 48 MB of memory");
            thatTheNextOneIsRead(narrow);
        }
    }
}
