package org.entourage.evidence;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NormalisedTextTest {

    /// Both columns are UTF-8 in hexadecimal digits, but for what stands in quotes.
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'one  two'                  | 'one two'         | a run of spaces is one
            'one' 09 'two'              | 'one two'         | a tab is white space
            'one' C2A0 C2A0 'two'       | 'one two'         | so is the no-break space
            'one' E280AF E38080 'two'   | 'one two'         | and the narrow and the ideographic one
            'one' E2808B 'two'          | 'one' E2808B 'two' | a zero-width space is none
            'one' 1F 'two'              | 'one' 1F 'two'    | nor is a unit separator
            '  one '                    | 'one'             | the ends are trimmed
            EFBBBF 'one'                | 'one'             | a byte-order mark at the start is dropped
            'one' EFBBBF                | 'one' EFBBBF      | but not elsewhere
            EFBBBF EFBBBF 'one'         | EFBBBF 'one'      | and only one
            'one' 0A 'two'              | 'one two'         | one line end is white space
            'one' 0D0A 'two'            | 'one two'         | CR LF is one line end
            'one' 0A0A 'two'            | 'one' 0A 'two'    | an empty line parts paragraphs
            'one' 0D0A0D0A 'two'        | 'one' 0A 'two'    | between CR LF too
            'one' 0D0D 'two'            | 'one' 0A 'two'    | and between CR
            'one' 0A0D 'two'            | 'one' 0A 'two'    | LF CR are two line ends
            'one' 0A 2009C2A0 0A 'two'  | 'one' 0A 'two'    | a line of white space is empty
            'one' 200A0A 20 'two'       | 'one' 0A 'two'    | no space stays beside the line feed
            'one' 0A0A0A0A 'two'        | 'one' 0A 'two'    | many empty lines are one break
            0A0A 'one' 0A0A             | 'one'             | none at the ends
            'one' E280A8 'two'          | 'one two'         | U+2028 is one line end
            'one' E280A8 E280A8 'two'   | 'one' 0A 'two'    | two have an empty line between them
            'one' E280A9 C285 'two'     | 'one' 0A 'two'    | as have U+2029 and NEL
            'one' 0A0C 'two'            | 'one' 0A 'two'    | or a line feed and a form feed
            65CC81 'te'                 | C3A9 'te'         | marks compose
            E284AB                      | C385              | a singleton is replaced
            'x' 20CC81                  | 'x' 20CC81        | a mark does not compose with a space
            0A0A CC81                   | CC81              | nor vanish at the start
            EFAC81                      | EFAC81            | a ligature stays, NFC is not NFKC
            F09F9982 'one'              | F09F9982 'one'    | what lies beyond the BMP stays
            00 'one'                    | 00 'one'          | so does NUL
            2009 C2A0 0A                | ''                | nothing but white space is an empty text
            """)
    void foldsWhatCarriesNoMeaning(String raw, String content, String rule) {
        assertThat(NormalisedText.of(bytes(raw)).content()).as(rule).isEqualTo(utf8(content));
    }

    private static String utf8(String written) {
        return new String(bytes(written), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String written) {
        String hex = Pattern.compile("'([^']*)'").matcher(written).replaceAll(match -> HexFormat.of()
                .formatHex(match.group(1).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'caf' E9 ' is Latin-1'      | 3  | 1 | no UTF-8 at byte 3 (line 1): found E9
            'a' 0D0A 'b' 0A0D 'c' FF    | 7  | 4 | no UTF-8 at byte 7 (line 4): found FF
            'cut off' E282              | 7  | 1 | no UTF-8 at byte 7 (line 1): found E2
            'overlong' C0AF             | 8  | 1 | no UTF-8 at byte 8 (line 1): found C0
            'surrogate' EDA080          | 9  | 1 | no UTF-8 at byte 9 (line 1): found ED
            'too high' F4908080         | 8  | 1 | no UTF-8 at byte 8 (line 1): found F4
            FFFE 6100                   | 0  | 1 | no UTF-8 at byte 0 (line 1): found FF
            """)
    void namesTheFirstByteThatIsNoUtf8(String raw, int offset, int line, String message) {
        assertThatThrownBy(() -> NormalisedText.of(bytes(raw)))
                .isInstanceOfSatisfying(TextEncodingException.class, e -> {
                    assertThat(e.offset()).isEqualTo(offset);
                    assertThat(e.line()).isEqualTo(line);
                })
                .hasMessage(message)
                .hasCauseInstanceOf(CharacterCodingException.class);
    }

    @Test
    void whiteSpaceIsUnicodesProperty() {
        var property = Pattern.compile("\\p{IsWhite_Space}").asMatchPredicate();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(Normalisation.isWhiteSpace(c)).as("U+%04X", c).isEqualTo(property.test(Character.toString(c)));
        }
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NormalisedText.of("ab\uD83D c"))
                .withMessage("half of a surrogate pair, U+D83D, at char 2");
    }

    @Test
    void aThousandMarksAreReadAndMoreAreRefused() {
        String marks = "\u0301\u0316".repeat(500);
        assertThat(NormalisedText.of("q" + marks).length()).isEqualTo(1001);
        assertThatIllegalArgumentException().isThrownBy(() -> NormalisedText.of("q" + marks + "\u0301"))
                .withMessage("over 1000 combining marks in a row at char 1001");
    }

    @Test
    void positionsAreCodePoints() {
        var text = NormalisedText.of("\uD83D\uDE42 Ann\u00A0 met\n\n\uD835\uDC01ob.");
        assertThat(text.length()).isEqualTo(14);
        assertThat(text.quote(2, 5)).isEqualTo("Ann");
        assertThat(text.quote(10, 14)).isEqualTo("\uD835\uDC01ob.");
        assertThat(text.digest(0, 1)).isEqualTo(Sha256.of("\uD83D\uDE42"));
        assertThat(text.sha256()).isEqualTo(Sha256.of("\uD83D\uDE42 Ann met\n\uD835\uDC01ob."));
    }

    @Test
    void paragraphsAreCountedFromOneAndOwnTheLineFeedBehindThem() {
        var text = NormalisedText.of("ab\n\nc\n\nd");
        assertThat(text.paragraphs()).containsExactly(new Stretch(0, 2), new Stretch(3, 4), new Stretch(5, 6));
        assertThat(text.content().codePoints().mapToObj(Character::toString)).containsExactly("a", "b", "\n", "c",
                "\n", "d");
        assertThat(IntStream.range(0, 6).map(text::paragraphAt)).containsExactly(1, 1, 1, 2, 2, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> text.paragraphAt(6))
                .withMessage("no position 6 in a text of 6");
    }

    @Test
    void anEmptyTextHasNoParagraph() {
        var text = NormalisedText.of(new byte[0]);
        assertThat(text.paragraphs()).isEmpty();
        assertThat(text.sentences()).isEmpty();
        assertThat(text.length()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 4", "2, 2", "3, 4", "0, 2147483647"})
    void aStretchOutsideIsRefused(int start, int end) {
        var text = NormalisedText.of("abc");
        String message = "no stretch [%d, %d) in a text of 3".formatted(start, end);
        assertThatIllegalArgumentException().isThrownBy(() -> text.quote(start, end)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> text.sentencesTouching(start, end)).withMessage(message);
    }

    @Test
    void contentIsRestoredWithItsParagraphs() {
        var text = NormalisedText.of("\uFEFF\uFEFFOne. Two.\r\n\r\nThree.");
        var restored = NormalisedText.restored(text.content());
        assertThat(restored.paragraphs()).isEqualTo(text.paragraphs()).hasSize(2);
        assertThat(restored.sha256()).isEqualTo(text.sha256());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            one  two
            `one `
            e\u0301
            `one\n\ntwo`
            """)
    void whatIsNotNormalisedIsNotRestored(String content) {
        assertThatIllegalArgumentException().isThrownBy(() -> NormalisedText.restored(content))
                .withMessage("no normalised text: its SHA-256 is " + Sha256.of(content));
    }
}
