package org.entourage.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which names are compared: without case, accents and punctuation. Two names with one form are candidates
/// for the same entity, never proof of it.
public final class FoldedName {

    private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036F]+");
    /// Soft hyphens, marks of direction, joiners. The space without width and the non-joiner part words.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200B\\u200C]]+");
    /// Unicode counts apostrophes such as U+02BC and the half rings of transliterated Arabic among the letters.
    private static final Pattern PARTING = Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}]|[\\u02B9-\\u02BF\\u02EE])+");

    private FoldedName() {}

    /// Folds a name: compatibility decomposition (Unicode Standard Annex 15, NFKD), combining marks of Latin, Greek and
    /// Cyrillic and what nobody sees dropped, lower case, one space for each run of what is neither letter nor digit. A
    /// name of nothing but such signs keeps them.
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String seen = UNSEEN.matcher(decomposed).replaceAll("");
        String plain = LATIN_MARKS.matcher(seen).replaceAll("").toLowerCase(Locale.ROOT);
        String folded = PARTING.matcher(plain).replaceAll(" ").strip();
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
