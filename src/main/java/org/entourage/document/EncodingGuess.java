package org.entourage.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/// Guesses the encoding of a text that is not UTF-8 and does not say what it is: by how much of what is not ASCII becomes
/// letters that are frequent in the languages that use it. What is none of these is taken for Windows-1252, in which most
/// of what is not ASCII stands alone between letters of ASCII.
final class EncodingGuess {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// So much of what is not ASCII must be frequent letters.
    private static final double ENOUGH = 0.5;
    private static final int ENOUGH_LETTERS = 6;
    private static final int LOOKED_AT = 64 * 1024;

    private static final String KANA = "のにはをたがでてとしれさるいもなこんかスンイトル";
    private static final String CHINESE = "的一是不了人我在有他这中大来上国個个和說说们为為子地到你";
    private static final String HANGUL = "이다는을가에의고하지기사한인로도자리";
    private static final String CYRILLIC = "оеаинтсрвлкмдпуя";

    private static final List<Candidate> CANDIDATES = List.of(new Candidate("windows-1256", "اليمونرتبةعدسه"),
            new Candidate("windows-1251", CYRILLIC), new Candidate("KOI8-R", CYRILLIC),
            new Candidate("IBM866", CYRILLIC), new Candidate("windows-1253", "αοιετσνηυρςκπ"),
            new Candidate("windows-1255", "יוהלאתבמרנש"), new Candidate("Shift_JIS", KANA),
            new Candidate("EUC-JP", KANA), new Candidate("GB18030", CHINESE), new Candidate("Big5", CHINESE),
            new Candidate("EUC-KR", HANGUL));

    private EncodingGuess() {}

    /// An encoding.
    ///
    /// @param frequent letters of the languages that use it
    private record Candidate(String name, String frequent) {}

    static Charset of(byte[] bytes) {
        Charset best = WESTERN;
        double most = ENOUGH;
        for (Candidate candidate : CANDIDATES) {
            double share = share(bytes, candidate);
            if (share > most) {
                most = share;
                best = Charset.forName(candidate.name());
            }
        }
        return best;
    }

    private static double share(byte[] bytes, Candidate candidate) {
        String text;
        try {
            text = Charset.forName(candidate.name()).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return 0;
        }
        int all = 0;
        int frequent = 0;
        int touching = 0;
        boolean before = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            boolean foreign = text.charAt(i) > 0x7F;
            all += foreign ? 1 : 0;
            frequent += foreign && candidate.frequent().indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            touching += foreign && before ? 1 : 0;
            before = foreign;
        }
        // Chinese has no letters that make up half of a text
        boolean isWide = candidate.frequent().equals(CHINESE) || candidate.frequent().equals(HANGUL);
        double share = all < ENOUGH_LETTERS || 2 * touching < all ? 0 : frequent / (double) all;
        return isWide ? Math.min(1, 4 * share) : candidate.frequent().equals(KANA) ? Math.min(1, 2 * share) : share;
    }
}
