package org.entourage.document;

import java.io.IOException;

import org.entourage.claim.Sha256;

/// Takes the text out of documents.
public final class Extractor {

    /// Largest document that is read, in bytes.
    public static final int LARGEST = 64 * 1024 * 1024;

    private Extractor() {}

    /// The text of a document.
    ///
    /// @param whole of a web page all that can be read, else the article alone
    /// @throws DocumentException if it is nothing that is read, or has no text
    public static Extracted extract(byte[] bytes, boolean whole) throws DocumentException {
        if (MediaType.isOld(bytes)) {
            throw WordText.old(bytes);
        }
        MediaType type = MediaType.of(bytes).orElseThrow(() -> new DocumentException(
                "nothing that is read (%s): convert it to one of these".formatted(MediaType.WORDS)));
        RawText raw = read(type, bytes, whole);
        Assembly assembly = new Assembly();
        assembly.add(raw.blocks(), raw.pages() > 0);
        if (assembly.isEmpty() && raw.attached().isEmpty()) {
            throw new DocumentException("no text" + (raw.notes().isEmpty()
                    ? ""
                    : " (%s)".formatted(String.join("; ", raw.notes()))));
        }
        return new Extracted(Sha256.of(bytes), type, raw.extractor(), assembly.text(), assembly.parts(), raw.pages(),
                raw.proposal(), Language.of(assembly.text().content()), raw.attached(), raw.notes());
    }

    private static RawText read(MediaType type, byte[] bytes, boolean whole) throws DocumentException {
        try {
            return switch (type) {
                case PDF -> PdfText.read(bytes);
                case HTML -> HtmlText.read(bytes, whole);
                case DOCX -> WordText.read(bytes);
                case ODT -> OdtText.read(bytes);
                case EPUB -> EpubText.read(bytes);
                case RTF -> RtfText.read(bytes);
                case MAIL -> MailText.read(bytes);
                case TEXT -> PlainText.read(bytes);
            };
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DocumentException("a broken %s: %s".formatted(type.inWords(),
                    e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), e);
        }
    }
}
