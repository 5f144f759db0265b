package org.entourage.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a document is, by its content and not by its name.
public enum MediaType {

    /// Portable Document Format, ISO 32000.
    PDF("application/pdf"),
    /// A web page.
    HTML("text/html"),
    /// A text without layout.
    TEXT("text/plain");

    private static final int HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|script|p|div|h\\d)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String word;

    MediaType(String word) {
        this.word = word;
    }

    /// As the registry of IANA names it.
    public String word() {
        return word;
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
