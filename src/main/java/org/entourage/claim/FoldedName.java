package org.entourage.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The form in which names are compared: without case, accents and punctuation. Two names with one form are candidates
/// for the same entity, never proof of it.
public final class FoldedName {

    private static final Pattern LATIN_MARKS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private FoldedName() {}

    /// Folds a name: compatibility decomposition (Unicode Standard Annex 15, NFKD), combining marks of Latin, Greek and
    /// Cyrillic dropped, lower case, one space for each run of what is neither letter nor digit. A name of nothing but
    /// such signs keeps them.
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String plain = LATIN_MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String folded = PARTING.matcher(plain).replaceAll(" ").strip();
        return folded.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
