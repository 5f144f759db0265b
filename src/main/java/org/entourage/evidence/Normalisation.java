package org.entourage.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/// How bytes become the content of a [NormalisedText].
final class Normalisation {

    /// More marks in a row are no writing; reordering them would take time in the square of their number.
    /// Unicode's Stream-Safe Text Format (UAX #15, section 13) allows 30.
    private static final int MOST_MARKS = 1000;

    private Normalisation() {}

    /// Strict UTF-8: nothing is replaced or skipped.
    static String decoded(byte[] utf8) {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new TextEncodingException(utf8, bytes.position(), line(utf8, bytes.position()), e);
        }
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\r' || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'))) {
                line++;
            }
        }
        return line;
    }

    static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// NFC, then white space folded: a run in which two lines end becomes one LF (between them lies an empty line), any
    /// other run one space, those at both ends nothing.
    ///
    /// @throws IllegalArgumentException if the text has half of a surrogate pair, or no end of combining marks
    static String folded(String text) {
        refuseWhatIsNoText(text);
        String composed = Normalizer.normalize(text, Form.NFC);
        var content = new StringBuilder(composed.length());
        int lineEnds = 0;
        boolean parted = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i); // no white space lies beyond the BMP
            if (isWhiteSpace(c)) {
                parted = true;
                boolean secondHalf = c == '\n' && i > 0 && composed.charAt(i - 1) == '\r';
                lineEnds += endsLine(c) && !secondHalf ? 1 : 0;
                continue;
            }
            if (parted && !content.isEmpty()) {
                content.append(lineEnds > 1 ? '\n' : ' ');
            }
            content.append(c);
            parted = false;
            lineEnds = 0;
        }
        return content.toString();
    }

    private static void refuseWhatIsNoText(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.getType(c) == Character.SURROGATE) {
                throw new IllegalArgumentException("half of a surrogate pair, U+%04X, at char %d".formatted(c, i));
            }
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                throw new IllegalArgumentException(
                        "over %d combining marks in a row at char %d".formatted(marks - 1, i));
            }
        }
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Unicode's property White_Space; neither Java's own notion, which leaves U+00A0 out, nor U+200B and U+FEFF.
    static boolean isWhiteSpace(int c) {
        return (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c);
    }

    /// The line ends of the Unicode Standard, section 5.8: LF, VT, FF, CR, NEL, U+2028 and U+2029.
    private static boolean endsLine(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
