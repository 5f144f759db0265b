package org.entourage.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EncodingsTest {

    private static final String PAID = "Ann said “we paid” – the club’s Béla.";

    private static @Nullable String hint(String text, String charset) {
        return Encodings.hint(text.getBytes(Charset.forName(charset)));
    }

    @Test
    void whatIsNotUtf8IsNamedWithWhatToDo() {
        assertThat(hint(PAID, "windows-1252"))
                .isEqualTo("the file is probably Windows-1252: convert it with iconv -f WINDOWS-1252 -t UTF-8");
        assertThat(hint("Béla", "ISO-8859-1")).contains("probably Windows-1252");
        assertThat(hint(PAID, "UTF-16")).isEqualTo("the file is UTF-16: convert it with iconv -f UTF-16 -t UTF-8");
        assertThat(hint("\uFEFF" + PAID, "UTF-16LE")).contains("UTF-16");
        assertThatThrownBy(() -> NormalisedText.of(PAID.getBytes(Charset.forName("windows-1252"))))
                .isInstanceOfSatisfying(TextEncodingException.class,
                        e -> assertThat(e.hint()).contains("Windows-1252"));
    }

    @Test
    void aDamagedUtf8FileIsNotSaidToBeAnother() {
        byte[] cut = "Béla, Ödön and Éva paid “the club”".getBytes(StandardCharsets.UTF_8);
        cut[1] = 'e';
        assertThat(Encodings.hint(cut)).isNull();
        assertThat(Encodings.hint(new byte[] {'c', 'u', 't', (byte) 0xE2, (byte) 0x82})).isNull();
        assertThat(Encodings.hint(new byte[] {'n', 'o', (byte) 0x81, 'n', 'e'})).isNull();
    }

    @Test
    void aTextThatWasReadAsLatin1IsToldOf() {
        String misread = new String(PAID.getBytes(Charset.forName("windows-1252")), StandardCharsets.ISO_8859_1);
        assertThat(Encodings.misread(("\n" + misread).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("4 control characters U+0080 to U+009F, the first in line 2: " + Encodings.MISREAD);
        assertThat(Encodings.misread("one\u0085two\u0085".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(Encodings.misread("well\u0085 he said\n".getBytes(StandardCharsets.UTF_8)))
                .startsWith("1 control character U+0080");
        assertThat(Encodings.misread("well\u0085 he said".getBytes(StandardCharsets.UTF_8))).isNotNull();
        assertThat(Encodings.misread(PAID.getBytes(StandardCharsets.UTF_8))).isNull();
        NormalisedText text = NormalisedText.of(misread);
        assertThat(Locator.places(text, "\"we paid\" - the club's")).containsExactly(new Stretch(9, 31));
    }
}
