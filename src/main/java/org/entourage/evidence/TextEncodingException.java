package org.entourage.evidence;

/// Bytes that are not UTF-8. Who reads files turns it into a problem with its place.
public final class TextEncodingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final int line;

    TextEncodingException(byte[] bytes, int offset, int line, Throwable cause) {
        super("no UTF-8 at byte %d (line %d): found %02X%s".formatted(offset, line, bytes[offset], hint(bytes)), cause);
        this.offset = offset;
        this.line = line;
    }

    private static String hint(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes.length > 1 ? bytes[1] & 0xFF : 0);
        return first == 0xFEFF || first == 0xFFFE ? ", the file is UTF-16" : "";
    }

    /// The first byte that fits no character, counted from 0.
    public int offset() {
        return offset;
    }

    /// The line that this byte lies in, as editors count: from 1; LF, CR and CR LF end a line.
    public int line() {
        return line;
    }
}
