package org.entourage.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which names are compared: without case, accents and punctuation. Two names with one form are candidates
/// for the same entity, never proof of it. What is looser than that only proposes: see docs/decisions/005.
public final class FoldedName {

    /// Marks that a writer may leave out: of Latin, Greek and Cyrillic, the points of Hebrew, Arabic and Syriac. Those of
    /// Indic scripts and of kana make other letters, and stay.
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u0483-\\u0489"
            + "\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7"
            + "\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u08CA-\\u08FF"
            + "\\u0730-\\u074A\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F]+");
    /// Soft hyphens, marks of direction, joiners and non-joiners, spaces without width.
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    /// Unicode counts apostrophes such as U+02BC and the half rings of transliterated Arabic among the letters.
    private static final Pattern PARTING = Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}]|[\\u02B9-\\u02BF\\u02EE])+");

    private FoldedName() {}

    /// Folds a name: compatibility decomposition (Unicode Standard Annex 15, NFKD), what nobody sees and marks that may be
    /// left out dropped, [PlainLetters], one space for each run of what is neither letter nor digit. A name of nothing but
    /// such signs keeps them.
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String seen = UNSEEN.matcher(decomposed).replaceAll("");
        String plain = PlainLetters.of(MARKS.matcher(seen).replaceAll(""));
        String folded = PARTING.matcher(plain).replaceAll(" ").strip();
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
