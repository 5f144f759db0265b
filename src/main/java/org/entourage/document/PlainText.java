package org.entourage.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.evidence.NormalisedText;

/// Reads texts without layout, in the encodings that people use, and says which it was if it was not UTF-8.
final class PlainText {

    private static final String EXTRACTOR = "entourage-text-2";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    /// A text with the name of its encoding.
    ///
    /// @param guessed whether nothing but its letters told it
    record Decoded(String text, String encoding, boolean guessed) {

        /// What to say of it; nothing if it is the usual one.
        List<String> notes() {
            return encoding.equals("UTF-8")
                    ? List.of()
                    : List.of("it was read as %s%s".formatted(encoding,
                            guessed ? ", which is guessed by its letters: look whether they are right" : ""));
        }
    }

    /// Whether bytes are a text in any of these encodings.
    static boolean isText(byte[] bytes) {
        String text = decoded(bytes, null).text();
        return bytes.length > 0
                && text.codePoints().noneMatch(point -> point < ' ' && "\t\n\r\f\u000B".indexOf(point) < 0);
    }

    /// Its text is the one that it has for whoever attaches it as it is.
    static RawText read(byte[] bytes) {
        Decoded decoded = decoded(bytes, null);
        List<Block> blocks = NormalisedText.of(decoded.text()).content().lines()
                .map(paragraph -> Block.of(Role.BODY, List.of(new Block.Line(paragraph, null)))).toList();
        return new RawText(EXTRACTOR, blocks, 0, Proposal.NONE, decoded.notes());
    }

    /// Decodes bytes: by a mark of byte order, as UTF-8 if they are, else as they say unless that is what is said without
    /// a thought, else as their letters make one guess.
    ///
    /// @param said the encoding that the document names; null if it names none
    static Decoded decoded(byte[] bytes, @Nullable Charset said) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            return new Decoded(withoutMark(new String(bytes, StandardCharsets.UTF_16)), "UTF-16", false);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), "UTF-16", false);
        }
        try {
            return new Decoded(
                    withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()),
                    "UTF-8", false);
        } catch (CharacterCodingException e) {
            if (said == null || said.equals(StandardCharsets.UTF_8) || said.equals(StandardCharsets.ISO_8859_1)
                    || said.equals(WINDOWS)) {
                Charset guess = EncodingGuess.of(bytes);
                return new Decoded(new String(bytes, guess), guess.displayName(), true);
            }
            return new Decoded(new String(bytes, said), said.displayName(), false);
        }
    }

    /// UTF-16 without a mark of byte order, where every second byte of most is nothing; else null.
    private static @Nullable Charset wide(byte[] bytes) {
        int[] nothing = new int[2];
        int most = Math.min(bytes.length, 1024) / 2 * 2;
        for (int i = 0; i < most; i++) {
            nothing[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (most == 0 || 4 * (nothing[0] + nothing[1]) < most) {
            return null;
        }
        return nothing[1] > nothing[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
