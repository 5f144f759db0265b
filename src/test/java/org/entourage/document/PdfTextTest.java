package org.entourage.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PdfTextTest {

    /// Draws one page.
    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream page, PDDocument document) throws IOException;
    }

    private static Extracted read(Drawing... pages) throws IOException, DocumentException {
        return Extractor.extract(pdf(0, pages), false);
    }

    private static byte[] pdf(int rotation, Drawing... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : pages) {
                PDPage page = new PDPage();
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(content, document);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDPageContentStream page, double size, Matrix where, String words) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), (float) size);
        page.setTextMatrix(where);
        page.showText(words);
        page.endText();
    }

    private static void write(PDPageContentStream page, double x, double y, String words) throws IOException {
        write(page, 12, Matrix.getTranslateInstance((float) x, (float) y), words);
    }

    private static void rectangle(PDPageContentStream page, Color colour, int x, int y, int width) throws IOException {
        page.setNonStrokingColor(colour);
        page.addRect(x, y, width, 16);
        page.fill();
    }

    private static Stream<String> words(Extracted extracted, List<Part> parts) {
        return parts.stream().map(part -> extracted.text().content().substring(part.start(), part.end()));
    }

    private static Stream<String> unseen(Extracted extracted) {
        return extracted.parts().stream().filter(part -> part.unseen() != null).map(part -> part.unseen() + ": "
                + extracted.text().content().substring(part.start(), part.end()));
    }

    @Test
    void whatOneDoesNotSeeOnAPageIsMarkedAndTold() throws Exception {
        Extracted extracted = read((page, _) -> {
            write(page, 72, 700, "The man called Robert Smith paid for it.");
            rectangle(page, Color.BLACK, 155, 696, 69);
            page.setNonStrokingColor(Color.WHITE);
            write(page, 72, 660, "White on white.");
            rectangle(page, Color.BLUE, 70, 616, 200);
            page.setNonStrokingColor(Color.WHITE);
            write(page, 72, 620, "White on blue.");
            page.setNonStrokingColor(Color.BLACK);
            write(page, 700, 580, "Beyond the edge.");
            write(page, 72, 540, "Under a yellow pen.");
            PDExtendedGraphicsState thin = new PDExtendedGraphicsState();
            thin.setNonStrokingAlphaConstant(0.4f);
            page.saveGraphicsState();
            page.setGraphicsStateParameters(thin);
            rectangle(page, Color.YELLOW, 70, 536, 200);
            page.restoreGraphicsState();
            page.setRenderingMode(RenderingMode.NEITHER);
            write(page, 72, 500, "Without ink.");
        });
        assertThat(extracted.text().content()).startsWith("The man called Robert Smith paid for it.\n");
        assertThat(unseen(extracted)).containsExactly("COVERED: Robert Smith", "SAME_COLOUR: White on white.",
                "OFF_PAGE: Beyond the edge.", "INVISIBLE: Without ink.");
        assertThat(extracted.notes()).contains("page 1: text under something that is painted over it",
                "page 1: text in the colour of its ground");
    }

    @Test
    void aClippedRectangleHidesNothingBeyondItsClip() throws Exception {
        Extracted extracted = read((page, _) -> {
            write(page, 72, 700, "One sees this.");
            page.saveGraphicsState();
            page.addRect(0, 0, 20, 20);
            page.clip();
            page.setNonStrokingColor(Color.BLACK);
            page.addRect(0, 0, 612, 792);
            page.fill();
            page.restoreGraphicsState();
        });
        assertThat(unseen(extracted)).isEmpty();
    }

    @Test
    void aLayerOfOcrIsMarkedAndPagesWithoutTextAreScannedOrEmpty() throws Exception {
        Drawing picture = (page, document) -> page.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)), 0, 0,
                612, 792);
        Drawing blank = (_, _) -> {};
        Extracted extracted = read((page, document) -> {
            page.setRenderingMode(RenderingMode.NEITHER);
            write(page, 72, 700, "What a program read.");
            page.setRenderingMode(RenderingMode.FILL);
            picture.on(page, document);
        }, picture, blank);
        assertThat(unseen(extracted)).containsExactly("OCR_LAYER: What a program read.");
        assertThat(extracted.notes()).contains(
                "page 2 without text: scanned; OCR it first, for instance with ocrmypdf",
                "page 3 without text: empty",
                "page 1: text of an OCR layer: compare it with the picture");
        assertThatThrownBy(() -> read(picture)).isInstanceOf(DocumentException.class).hasMessageContaining("scanned");
        assertThatThrownBy(() -> read(blank)).isInstanceOf(DocumentException.class).hasMessageContaining("no picture");
    }

    @Test
    void aNoteAtTheFootOfAColumnStandsBehindTheParagraphThatItCuts() throws Exception {
        Extracted extracted = read((page, _) -> {
            write(page, 60, 700, "Ann founded the club in a barn, and for");
            write(page, 8, Matrix.getTranslateInstance(60, 120), "1 So the minutes, which");
            write(page, 8, Matrix.getTranslateInstance(60, 111), "nobody signed.");
            write(page, 320, 700, "years nobody knew who paid.");
        });
        assertThat(extracted.text().content()).isEqualTo("""
                Ann founded the club in a barn, and for years nobody knew who paid.
                1 So the minutes, which nobody signed.""");
        assertThat(extracted.parts()).extracting(Part::role).containsExactly(Role.BODY, Role.BODY, Role.FOOTNOTE,
                Role.FOOTNOTE, Role.FOOTNOTE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersOfLinesAreNotReadOn(boolean beside) throws Exception {
        Drawing filing = (page, _) -> {
            for (int number = 1; !beside && number <= 20; number++) {
                write(page, 50, 740 - 24 * number, String.valueOf(number));
            }
            for (int line = 1; line <= 20; line++) {
                if (beside) {
                    write(page, 50, 740 - 24 * line, String.valueOf(line));
                }
                write(page, line == 11 ? 110 : 80, 740 - 24 * line, line % 10 == 1 ? "Ann said that" : "on and on");
            }
        };
        Extracted extracted = read(filing, filing);
        String paragraph = "Ann said that" + " on and on".repeat(9);
        assertThat(extracted.text().content().lines().filter(line -> !line.startsWith("1 ")))
                .containsExactly(paragraph, paragraph, paragraph, paragraph);
        assertThat(extracted.text().content().lines().filter(line -> line.startsWith("1 2 3 "))).hasSize(2);
        assertThat(words(extracted, extracted.parts()).filter(words -> words.equals("20"))).hasSize(2);
    }

    @Test
    void turnedAndSlantedLinesAreLines() throws Exception {
        byte[] turned = pdf(90, (page, _) -> {
            write(page, 72, 700, "Along the paper, which lies turned.");
            write(page, 12, Matrix.getRotateInstance(Math.toRadians(90), 300, 100), "As one reads it.");
            write(page, 12, Matrix.getRotateInstance(Math.toRadians(30), 300, 400), "A slanted line.");
        });
        Extracted extracted = Extractor.extract(turned, false);
        assertThat(extracted.text().content())
                .isEqualTo("Along the paper, which lies turned.\nAs one reads it.\nA slanted line.");
        assertThat(extracted.parts()).hasSize(3);
        Box box = Objects.requireNonNull(Objects.requireNonNull(extracted.parts().getFirst().region()).box());
        // from the left edge of the paper upwards, which is shown from the upper edge downwards
        assertThat(box.height()).isGreaterThan(3 * box.width());
        assertThat(box.left()).isBetween(0.86, 0.9);
    }

    @Test
    void lettersThatAreSetApartAreAWordIfTheLineHasSpaces() throws Exception {
        Extracted extracted = read((page, _) -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.setCharacterSpacing(1.74f);
            page.newLineAtOffset(72, 700);
            page.showText("Here is some text");
            page.endText();
        });
        assertThat(extracted.text().content()).isEqualTo("Here is some text");
    }

    @Test
    void commentsAreCountedAndNotRead() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, 72, 700, "Ann left.");
            }
            PDAnnotationText comment = new PDAnnotationText();
            comment.setContents("Are you sure?");
            page.getAnnotations().add(comment);
            page.setAnnotations(List.of(comment));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Extracted extracted = Extractor.extract(bytes.toByteArray(), false);
            assertThat(extracted.text().content()).isEqualTo("Ann left.");
            assertThat(extracted.notes())
                    .containsExactly("1 comment or mark stands on its pages, which are not read");
        }
    }

    @Test
    void aSentenceInTheMiddleOfALineHasItsOwnPlace() throws Exception {
        Extracted text = read((page, _) -> write(page, 12, Matrix.getTranslateInstance(100, 700),
                "Norvane paid. Ashdown denied it. Nobody asked."));
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        double before = font.getStringWidth("Norvane paid. ") / 1000 * 12;
        double width = font.getStringWidth("Ashdown denied it.") / 1000 * 12;
        assertThat(text.text().content()).isEqualTo("Norvane paid. Ashdown denied it. Nobody asked.");
        assertThat(TextMap.of(1, text.parts().iterator()).regions(14, 32)).singleElement().satisfies(region -> {
            assertThat(region.rectangles()).singleElement().satisfies(box -> {
                assertThat(box.left()).isCloseTo((100 + before) / 612, within(0.004));
                assertThat(box.width()).isCloseTo(width / 612, within(0.01));
            });
        });
        assertThat(TextMap.of(1, text.parts().iterator()).regions(0, 46).getFirst().rectangles()).hasSize(1);
    }
}
