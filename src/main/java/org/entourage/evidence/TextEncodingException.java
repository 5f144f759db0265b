package org.entourage.evidence;

import org.jspecify.annotations.Nullable;

/// Bytes that are not UTF-8. Who reads files turns it into a problem with its place.
public final class TextEncodingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final int line;
    private final @Nullable String hint;

    TextEncodingException(byte[] bytes, int offset, int line, Throwable cause) {
        super("no UTF-8 at byte %d (line %d): found %02X".formatted(offset, line, bytes[offset]), cause);
        this.offset = offset;
        this.line = line;
        this.hint = Encodings.hint(bytes);
    }

    /// What the file probably is, and what to do; null if there is nothing to say.
    public @Nullable String hint() {
        return hint;
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
