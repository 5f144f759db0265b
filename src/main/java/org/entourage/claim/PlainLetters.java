package org.entourage.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Letters without what a writer may leave out: full case folding (Unicode Standard, section 3.13), and for letters that
/// have no decomposition (đ, ł, æ) a plain form. Letters of Arabic and Persian that differ by keyboard or seat are one.
/// `ø` stays: whoever writes `o` may mean another name.
final class PlainLetters {

    private static final Map<Integer, String> PLAIN = table("""
            æ=ae œ=oe ꜳ=aa ꜵ=ao ȣ=ou ð=d þ=th đ=d ħ=h ı=i ł=l ŋ=n ŧ=t ə=a ǝ=a ĸ=k ſ=s
            ⱥ=a ƀ=b ɓ=b ƈ=c ȼ=c ɖ=d ɗ=d ɇ=e ɛ=e ƒ=f ǥ=g ɠ=g ɣ=g ɨ=i ɩ=i ɉ=j ƙ=k ƚ=l ɫ=l ⱡ=l
            ɲ=n ƞ=n ɔ=o ƥ=p ᵽ=p ɍ=r ɽ=r ʂ=s ƭ=t ʈ=t ⱦ=t ʉ=u ʋ=v ƿ=w ƴ=y ɏ=y ƶ=z ȥ=z
            ς=σ
            ґ=г ғ=г қ=к ҡ=к ҟ=к ң=н ҳ=х ҷ=ч ұ=у ү=у ҙ=з ҫ=с ә=а
            \u05F0=\u05D5\u05D5 \u05F1=\u05D5\u05D9 \u05F2=\u05D9\u05D9
            \u0649=\u064A \u06CC=\u064A \u06CD=\u064A \u06D2=\u064A \u0620=\u064A \u063D=\u064A \u063E=\u064A \u063F=\u064A
            \u06A9=\u0643 \u06AA=\u0643 \u063B=\u0643 \u063C=\u0643
            \u0629=\u0647 \u06C3=\u0647 \u06C1=\u0647 \u06BE=\u0647 \u06D5=\u0647
            \u0671=\u0627 \u0672=\u0627 \u0673=\u0627 \u0621= \u0674= \u0640=
            """);

    private PlainLetters() {}

    private static Map<Integer, String> table(String pairs) {
        return Arrays.stream(pairs.split("\\s+")).map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0].codePointAt(0), pair -> pair[1]));
    }

    /// The plain form of decomposed text.
    static String of(String text) {
        String folded = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        folded.codePoints().forEach(point -> {
            String other = PLAIN.get(point);
            if (other != null) {
                plain.append(other);
            } else if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }
}
