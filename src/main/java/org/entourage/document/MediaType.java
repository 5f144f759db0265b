package org.entourage.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a document is, by its content and not by its name.
public enum MediaType {

    /// Portable Document Format, ISO 32000.
    PDF("application/pdf", "PDF", "pdf"),
    /// A web page.
    HTML("text/html", "web page", "html"),
    /// A Word file, ECMA-376.
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word file", "docx"),
    /// An OpenDocument text, ISO/IEC 26300.
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", "odt"),
    /// A book.
    EPUB("application/epub+zip", "EPUB", "epub"),
    /// Rich Text Format.
    RTF("application/rtf", "RTF", "rtf"),
    /// A mail, RFC 5322.
    MAIL("message/rfc822", "mail", "eml"),
    /// A text without layout.
    TEXT("text/plain", "text", "txt");

    /// What is read, for whoever brings something else.
    static final String WORDS = "PDF, web pages, DOCX, ODT, EPUB, RTF, EML, plain text";

    private static final int HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|script|p|div|h\\d)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADER = Pattern.compile("^(?:From [^\\r\\n]+|[A-Za-z][A-Za-z0-9-]*:.*)");
    private static final Pattern KNOWN = Pattern.compile(
            "(?im)^(From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To):");
    private static final int FEWEST_HEADERS = 2;
    private static final int HEADERS = 16 * 1024;

    private final String word;
    private final String inWords;
    private final String ending;

    MediaType(String word, String inWords, String ending) {
        this.word = word;
        this.inWords = inWords;
        this.ending = ending;
    }

    /// The one that the registry of IANA names so; empty if it is none that is read.
    public static Optional<MediaType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /// As the registry of IANA names it.
    public String word() {
        return word;
    }

    /// For people.
    public String inWords() {
        return inWords;
    }

    /// What names of such files end with.
    public String ending() {
        return ending;
    }

    /// Whether these bytes begin as files of Office before 2007 do, in which encrypted ones of today are wrapped, too.
    static boolean isOld(byte[] bytes) {
        return head(bytes).startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    private static Optional<MediaType> ofArchive(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains("mimetypeapplication/epub+zip") || all.contains("META-INF/container.xml")) {
            return Optional.of(EPUB);
        }
        if (all.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Optional.of(ODT);
        }
        boolean other = all.contains("xl/workbook") || all.contains("ppt/presentation")
                || all.contains("mimetypeapplication/");
        return !other && (all.contains("word/") || all.contains("[Content_Types].xml"))
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    private static boolean isMail(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEADERS, bytes.length), StandardCharsets.ISO_8859_1);
        if (!HEADER.matcher(head.lines().findFirst().orElse("")).matches()) {
            return false;
        }
        return KNOWN.matcher(head.split("\\r?\\n\\r?\\n", 2)[0]).results().count() >= FEWEST_HEADERS;
    }

    /// Whether these bytes say that they are a PDF.
    public static boolean isPdf(byte[] bytes) {
        return head(bytes).contains("%PDF-");
    }

    /// What these bytes are; empty if they are nothing that is read.
    public static Optional<MediaType> of(byte[] bytes) {
        if (isPdf(bytes)) {
            return Optional.of(PDF);
        }
        if (head(bytes).startsWith("PK\u0003\u0004")) {
            return ofArchive(bytes);
        }
        if (head(bytes).startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (isMail(bytes)) {
            return Optional.of(MAIL);
        }
        String words = head(bytes).replace("\u0000", "");
        if (PAGE.matcher(words).matches() || words.toLowerCase(Locale.ROOT).contains("<html")) {
            return Optional.of(HTML);
        }
        return PlainText.isText(bytes) ? Optional.of(TEXT) : Optional.empty();
    }

    /// A byte a character, without marks of byte order.
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }
}
