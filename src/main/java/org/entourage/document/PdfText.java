package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.apache.pdfbox.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Reads the text of a PDF in the order of its columns, line by line, each with its place on the page.
final class PdfText extends PDFTextStripper {

    /// How far letters reach above and below their line, in parts of the size of their font.
    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.25;
    /// Of so many pages the numbers are told.
    private static final int MOST_TOLD = 10;

    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<Integer, Integer> unreadable = new TreeMap<>();
    private final Map<Integer, Integer> invisible = new TreeMap<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Box box;
    private boolean begins = true;

    static {
        FontMappers.set(new BundledFont());
        // it tells every oddity of a file, of which the notes say what matters
        for (String library : List.of("org.apache.pdfbox", "org.apache.fontbox")) {
            if (LoggerFactory.getLogger(library) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        }
    }

    private PdfText() {}

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfText text = new PdfText();
            text.getText(document);
            int pages = document.getNumberOfPages();
            return new RawText("entourage-pdf-1 pdfbox-" + Version.getVersion(),
                    text.blocks(pages, labels(document)), pages, proposal(document), text.notes(document));
        } catch (InvalidPasswordException e) {
            throw new DocumentException("it is encrypted, and opens with a password only: save a copy without one", e);
        } catch (IOException e) {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("/Adobe.PubSec")) {
                throw new DocumentException("it is encrypted for those who hold certain keys: save a copy without that",
                        e);
            }
            throw e;
        }
    }

    private static String @Nullable [] labels(PDDocument document) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        return labels == null ? null : labels.getLabelsByPageIndices();
    }

    private static Proposal proposal(PDDocument document) {
        PDDocumentInformation said = document.getDocumentInformation();
        Calendar made = said.getCreationDate();
        return new Proposal(Proposal.words(said.getTitle()), Proposal.words(said.getAuthor()),
                made == null ? null : "%1$tY-%1$tm-%1$td".formatted(made));
    }

    private List<Block> blocks(int pages, String @Nullable [] labels) {
        Furniture furniture = new Furniture(lines, pages);
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (PdfLine line : lines) {
            String label = labels == null || labels.length < line.page() ? null : labels[line.page() - 1];
            Block.Line shown = new Block.Line(line.words(), Region.onPage(line.page(), label, line.box()));
            if (furniture.holds(line)) {
                blocks.add(Block.of(Role.PAGE, List.of(shown)));
            } else if (open == null || line.begins()) {
                open = Block.of(Role.BODY, List.of(shown));
                blocks.add(open);
            } else {
                open.lines().add(shown);
            }
        }
        return blocks;
    }

    private List<String> notes(PDDocument document) {
        List<String> notes = new ArrayList<>();
        TreeSet<Integer> blank = new TreeSet<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            blank.add(page);
        }
        lines.forEach(line -> blank.remove(line.page()));
        if (!blank.isEmpty() && !lines.isEmpty()) {
            notes.add("%s without text: empty or scanned; OCR it first, for instance with ocrmypdf"
                    .formatted(pages(blank)));
        }
        if (!unreadable.isEmpty()) {
            notes.add("%d letters could not be read, for their font does not say what they are: %s".formatted(
                    unreadable.values().stream().mapToInt(Integer::intValue).sum(),
                    unreadable.entrySet().stream().limit(MOST_TOLD)
                            .map(page -> "%d on page %d".formatted(page.getValue(), page.getKey()))
                            .collect(Collectors.joining(", ")) + (unreadable.size() > MOST_TOLD ? " …" : "")));
        }
        if (!invisible.isEmpty()) {
            notes.add("%s: text that one does not see there, as a layer of OCR has it: compare it with the picture"
                    .formatted(pages(invisible.keySet())));
        }
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            notes.add("whoever made it does not want text taken out: mind what you may do with it");
        }
        return notes;
    }

    private static String pages(Iterable<Integer> pages) {
        List<String> numbers = new ArrayList<>();
        pages.forEach(page -> numbers.add(String.valueOf(page)));
        String first = numbers.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        return (numbers.size() == 1 ? "page " : "pages ") + first
                + (numbers.size() > MOST_TOLD ? " and %d more".formatted(numbers.size() - MOST_TOLD) : "");
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unreadable.merge(getCurrentPageNo(), 1, Integer::sum);
        }
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible.merge(getCurrentPageNo(), 1, Integer::sum);
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        positions.forEach(position -> {
            Box letter = box(position, getCurrentPage().getRotation());
            box = box == null ? letter : box.and(letter);
        });
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
        begins = true;
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        begins = true;
    }

    private void endLine() {
        if (box != null && !words.toString().isBlank()) {
            lines.add(new PdfLine(getCurrentPageNo(), words.toString(), box, begins));
            begins = false;
        }
        words.setLength(0);
        box = null;
    }

    /// Where a letter stands on its page as it is shown, whichever way it is turned on it.
    private static Box box(TextPosition letter, int rotation) {
        boolean turned = rotation % 180 != 0;
        double width = turned ? letter.getPageHeight() : letter.getPageWidth();
        double height = turned ? letter.getPageWidth() : letter.getPageHeight();
        double x = letter.getX();
        double y = letter.getY();
        double along = letter.getWidthDirAdj();
        double up = ASCENT * letter.getFontSizeInPt();
        double down = DESCENT * letter.getFontSizeInPt();
        double[] edges = switch (Math.floorMod((int) letter.getDir() - rotation, 360)) {
            case 90 -> new double[] {x - up, y - along, x + down, y};
            case 180 -> new double[] {x - along, y - down, x, y + up};
            case 270 -> new double[] {x - down, y, x + up, y + along};
            default -> new double[] {x, y - up, x + along, y + down};
        };
        return Box.of(edges[0] / width, edges[1] / height, edges[2] / width, edges[3] / height);
    }
}
