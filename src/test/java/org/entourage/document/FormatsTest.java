package org.entourage.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.Shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Formats that have no pages.
class FormatsTest {

    private static final String ODT = "mimetype";
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMES = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:xlink=\"x\"";

    private static Stream<String> parts(Extracted extracted) {
        return extracted.parts().stream().map(part -> part.role() + (part.unseen() == null ? "" : "!") + ": "
                + extracted.text().content().substring(part.start(), part.end()));
    }

    private static Extracted word(String body) throws IOException, DocumentException {
        return Extractor.extract(Archive.docx(body), false);
    }

    private static Extracted mail(String text) throws DocumentException {
        return Extractor.extract(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void deletedWordsOfAWordFileNeverComeBack() throws Exception {
        Extracted extracted = word("""
                <w:p><w:r><w:t xml:space="preserve">Ann paid </w:t></w:r><w:del w:id="1"><w:r><w:delText>nothing</w:delText><w:t>none</w:t>
                </w:r></w:del><w:ins w:id="2"><w:r><w:t>all</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>
                <w:p><w:moveFrom w:id="3"><w:r><w:t>Elsewhere.</w:t></w:r></w:moveFrom></w:p>""");
        assertThat(extracted.text().content()).isEqualTo("Ann paid all.");
        assertThat(extracted.notes()).containsExactly("2 deletions with changes tracked are left out",
                "1 insertion with changes tracked is in the text, though nobody has accepted it yet");
    }

    @Test
    void notesAndBoxesOfAWordFileStandBehindTheParagraphThatTheyWouldCut() throws Exception {
        Extracted extracted = Extractor.extract(
                Archive.of("word/_rels/document.xml.rels",
                        """
                <Relationships><Relationship Id="f" Type="x/footnotes" Target="footnotes.xml"/>
                <Relationship Id="h" Type="x/header" Target="header1.xml"/>
                <Relationship Id="t" Type="x/attachedTemplate" Target="http://templates.invalid/a.dotx" TargetMode="External"/>
                <Relationship Id="l" Type="x/hyperlink" Target="http://page.invalid/" TargetMode="External"/></Relationships>""",
                        "word/styles.xml",
                        """
                        <w:styles xmlns:w="w"><w:style w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>""",
                        "word/footnotes.xml",
                        """
                        <w:footnotes xmlns:w="w"><w:footnote w:id="0" w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>
                        <w:footnote w:id="2"><w:p><w:r><w:t>So the minutes.</w:t></w:r></w:p></w:footnote></w:footnotes>""",
                        "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Minutes</w:t></w:r></w:p></w:hdr>",
                        "word/document.xml",
                        Archive.word(
                                """
                        <w:p><w:r><w:t>Ann founded</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:txbxContent><w:p><w:r>
                        <w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t xml:space="preserve"> the</w:t><w:tab/><w:t>club</w:t>
                        </w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>s of old</w:t></w:r><w:commentReference w:id="0"/></w:p>
                        <w:p><w:pPr><w:pStyle w:val="Beschriftung"/></w:pPr><w:r><w:t>The barn</w:t></w:r></w:p><w:altChunk/>""")),
                false);
        assertThat(parts(extracted)).containsExactly("BODY: Ann founded the club", "BODY!: s of old",
                "FOOTNOTE: So the minutes.", "BODY: In a box.", "CAPTION: The barn", "PAGE: Minutes");
        assertThat(extracted.text().content()).startsWith("Ann founded the clubs of old\n");
        assertThat(Objects.requireNonNull(extracted.parts().getFirst().region())).isEqualTo(Region.ofParagraph(0));
        assertThat(extracted.notes()).containsExactly("1 comment is not read",
                "1 part in another format is not read: open it, and save it as a PDF",
                "1 reference to something elsewhere is in it, and nothing was fetched");
    }

    @Test
    void anOpenDocumentIsReadWithItsNotesBehindAndItsDeletionsLeftOut() throws Exception {
        Extracted extracted = Extractor.extract(
                Archive.of(ODT, ODT_TYPE, "content.xml",
                        """
                <office:document-content %s><office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/>
                </style:style></office:automatic-styles><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion>
                <text:p>Nothing.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Ann<text:s text:c="3"/>founded
                <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So the minutes.</text:p></text:note-body></text:note>
                the <text:span>club</text:span><text:span text:style-name="T1"> of old</text:span><office:annotation><text:p>Sure?</text:p>
                </office:annotation>.</text:p></office:text></office:body></office:document-content>"""
                                .formatted(NAMES),
                        "styles.xml",
                        """
                        <office:document-styles %s><style:footer><text:p>Minutes</text:p></style:footer></office:document-styles>"""
                                .formatted(NAMES),
                        "meta.xml", "<m xmlns:dc=\"dc\"><dc:title>Club</dc:title><dc:creator>Ann</dc:creator></m>"),
                false);
        assertThat(parts(extracted)).containsExactly("BODY: Ann founded the club", "BODY!: of old", "BODY: .",
                "FOOTNOTE: So the minutes.", "PAGE: Minutes");
        assertThat(extracted.notes()).containsExactly("1 deletion with changes tracked is left out",
                "1 comment is not read");
        assertThat(extracted.proposal()).isEqualTo(new Proposal("Club", "Ann", null));
    }

    @Test
    void aBookIsReadInTheOrderThatItSays() throws Exception {
        String first = "<html><head><title>x</title></head><body><h1>One</h1><p>Ann left.</p></body></html>";
        Extracted extracted = Extractor.extract(Archive.of(ODT, "application/epub+zip", "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>", "OPS/book.opf", """
                        <package xmlns:dc="d"><metadata><dc:title>Clubs</dc:title></metadata><manifest><item id="b" href="b.xhtml"/>
                        <item id="a" href="a%20one.xhtml"/><item id="x" href="../../../etc/passwd"/></manifest>
                        <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="x"/></spine></package>""",
                "OPS/b.xhtml", "<html><body><p>Bob stayed.</p></body></html>", "OPS/a one.xhtml", first), false);
        assertThat(extracted.text().content()).isEqualTo("One\nAnn left.\nBob stayed.");
        assertThat(extracted.notes()).containsExactly("1 of its chapters is missing");
        assertThat(extracted.proposal().title()).isEqualTo("Clubs");
        Region last = Objects.requireNonNull(extracted.parts().getLast().region());
        assertThat(last.start()).isEqualTo(first.length() + "<html><body><p>".length());
    }

    @Test
    void richTextIsReadInTheCodePagesOfItsFonts() throws Exception {
        byte[] text = """
                {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}{\\*\\generator x}{\\header Minutes\\par}
                \\f0 Zo\\'eb left{\\footnote So the minutes.}, {\\f1\\'c0\\'ed\\'ed\\'e0} came\\u8212?and {\\deleted nothing }{\\v secret}\\par
                Bob stayed.\\par}""".getBytes(Charset.forName("windows-1252"));
        Extracted extracted = Extractor.extract(text, false);
        assertThat(parts(extracted)).containsExactly("BODY: Zoë left, Анна came—and", "BODY!: secret",
                "FOOTNOTE: So the minutes.", "BODY: Bob stayed.", "PAGE: Minutes");
    }

    @Test
    void aMailIsItsPlainTextAndWhatIsAttachedAreDocumentsOfTheirOwn() throws Exception {
        Extracted extracted = mail("""
                From: =?utf-8?q?Zo=C3=AB?= <zoe@club.invalid>
                To: bob@club.invalid
                Subject: The
                 barn
                Date: Sat, 2 Mar 2019 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: multipart/alternative; boundary="c"

                --c
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Ann sold the=20
                barn.

                Zo=C3=AB
                --c
                Content-Type: text/html

                <p>Ann sold the <b>barn</b>.</p><p>Zo&euml;</p>
                --c--
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename="../../minutes.txt"
                Content-Transfer-Encoding: base64

                Qm9iIHN0YXllZC4=
                --b
                Content-Type: message/rfc822

                From: ann@club.invalid
                Subject: Inner

                Inside.
                --b--
                """);
        assertThat(extracted.text().content()).isEqualTo("Ann sold the barn.\nZoë");
        assertThat(extracted.proposal()).isEqualTo(new Proposal("The barn", "Zoë <zoe@club.invalid>", "2019-03-02"));
        assertThat(extracted.attached()).extracting(Embedded::name).containsExactly("minutes.txt", "a mail");
        assertThat(Extractor.extract(extracted.attached().getFirst().bytes().all(), false).text().content())
                .isEqualTo("Bob stayed.");
        assertThat(Extractor.extract(extracted.attached().getLast().bytes().all(), false).text().content())
                .isEqualTo("Inside.");
    }

    @Test
    void aMailWhosePageSaysSomethingElseIsItsPageAndThatIsTold() throws Exception {
        Extracted extracted = mail("""
                From: ann@club.invalid
                Subject: x
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain

                Your program shows no pages.
                --c
                Content-Type: text/html

                <p>Ann sold the barn.</p>
                --c--
                """);
        assertThat(extracted.text().content()).isEqualTo("Ann sold the barn.");
        assertThat(extracted.notes()).contains(
                "it says one thing as plain text and another one as a page: the page was read");
    }

    @ParameterizedTest
    @CsvSource({"word/footnotes.docx, 56d6725e043c5a2695eaa04c85fc810d40833db98913910d6ec01a86dbf86a24",
        "word/testWORD_various.docx, c3373056785c9d46885797f8a6475b74ca82912e46adc787ec01dfecedcda2c3",
        "word/testFooter.odt, 5de7bec87707c5ef80c7449acfe5f7249f02a90fd8b0be1b5c5e1278fc045d3c",
        "rtf/testRTF-ms932.rtf, c69f2a13cb3a99143eede8c4376a8d0a997b8d68bdfdc51e319f9cf31d08afd7",
        "other/testEPUB.epub, c740d15a37ec822863ba04aeb3d81364441f363be09264afeb3f706ed20350c5",
        "mail/testRFC822_dkim.eml, 4cf44b7e055a72628ac19dee738dac9cb999748a2ae9df6b9e4767c41dd4bb3a"})
    void aRealDocumentGivesTheSameTextEverywhere(String file, String digest) throws Exception {
        assertThat(Extractor.extract(Shared.document(file), false).text().sha256()).isEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({"word/testODTEncrypted.odt, encrypted", "word/testWORD_protected_passtika.docx, encrypted",
        "word/testWORD_truncated.docx, cut off", "word/testAltChunkHTML.docx, another format"})
    void aRealDocumentThatCannotBeReadSaysWhy(String file, String why) {
        assertThatThrownBy(() -> Extractor.extract(Shared.document(file), false))
                .isInstanceOf(DocumentException.class).hasMessageContaining(why);
    }
}
