package org.entourage.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
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

    private static final int MOST_PAGES = 20_000;
    private static final String UNREADABLE = "\uFFFD";
    private static final GlyphList GLYPHS = glyphs();

    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<Integer, Integer> unreadable = new TreeMap<>();
    private final Set<Integer> pictured = new TreeSet<>();
    private final IdentityHashMap<TextPosition, PdfLetter> letters = new IdentityHashMap<>();
    private final List<PdfWord> words = new ArrayList<>();
    private final Deque<Boolean> layers = new ArrayDeque<>();
    private final @Nullable PDOptionalContentProperties optional;
    private final PdfPaths paths;
    private PdfInk ink;
    private boolean begins = true;
    private boolean apart;
    private boolean isReadable = true;

    static {
        FontMappers.set(new BundledFont());
        // it tells every oddity of a file, of which the notes say what matters
        for (String library : List.of("org.apache.pdfbox", "org.apache.fontbox")) {
            if (LoggerFactory.getLogger(library) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        }
    }

    private PdfText(PDDocument document) {
        optional = document.getDocumentCatalog().getOCProperties();
        ink = new PdfInk(new PDPage().getCropBox());
        paths = new PdfPaths(this, ink);
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static RawText read(byte[] bytes) throws IOException, DocumentException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new DocumentException(String.format(Locale.ROOT,
                        "it has %,d pages, and at most %,d are read: split it", pages, MOST_PAGES));
            }
            PdfText text = new PdfText(document);
            text.getText(document);
            List<String> holds = PdfHoldings.of(document);
            if (text.lines.isEmpty()) {
                throw new DocumentException((text.pictured.isEmpty()
                        ? "no text on any page, and no picture: it is empty, or drawn"
                        : "no text on any page: it is scanned; OCR it first, for instance with ocrmypdf")
                        + (holds.isEmpty() ? "" : " (%s)".formatted(String.join("; ", holds))));
            }
            PdfLayout layout = new PdfLayout(text.lines, pages, labels(document));
            List<String> notes = new PdfNotes(text.lines, pages).of(text.pictured, text.unreadable, layout);
            notes.addAll(holds);
            return new RawText("entourage-pdf-2 pdfbox-" + Version.getVersion(), layout.blocks(), pages,
                    PdfHoldings.proposal(document), notes);
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

    /// What PDFBox reads names of letters by.
    private static GlyphList glyphs() {
        String file = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream more = Objects.requireNonNull(GlyphList.class.getResourceAsStream(file), file)) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        ink = new PdfInk(page.getCropBox());
        paths.begin(ink);
        letters.clear();
        layers.clear();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.push(COSName.OC.equals(tag) && properties != null && optional != null
                && !optional.isGroupEnabled(new PDOptionalContentGroup(properties)));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.poll();
        super.endMarkedContentSequence();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        isReadable = font.toUnicode(code, GLYPHS) != null || Character.isWhitespace(code);
        if (!isReadable) {
            unreadable.merge(getCurrentPageNo(), 1, Integer::sum);
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        Unseen unseen = layers.contains(true)
                ? Unseen.HIDDEN
                : mode == RenderingMode.NEITHER || state.getNonStrokeAlphaConstant() == 0 ? Unseen.INVISIBLE : null;
        boolean isFilled = mode == RenderingMode.FILL && PdfInk.isOpaque(state);
        // a letter that PDFBox takes for the number that it has in its font would be another letter
        TextPosition straight = PdfLetter.straight(letter, getCurrentPage(),
                isReadable ? letter.getUnicode() : UNREADABLE);
        letters.put(straight, PdfLetter.of(letter, getCurrentPage(), ink.size(),
                isFilled ? PdfColour.of(state.getNonStrokingColor()) : null, unseen));
        super.processTextPosition(straight);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.addAll(PdfWord.of(text, positions, letters, ink, apart));
        apart = false;
    }

    @Override
    protected void writeWordSeparator() {
        apart = true;
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
        if (ink.hasPictures()) {
            pictured.add(getCurrentPageNo());
        }
    }

    private void endLine() {
        PdfLine line = PdfWord.line(getCurrentPageNo(), words, begins);
        if (line != null) {
            lines.add(line);
            begins = false;
        }
        words.clear();
        apart = false;
    }
}
