package org.entourage.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form of every id that a person writes: lower-case letters and digits, parted by single hyphens.
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;
    private static final int LONGEST_MADE = 60;

    /// The form in words, for messages.
    public static final String EXPECTED = "an id of at most %d lower-case letters and digits, parted by hyphens"
            .formatted(LONGEST);

    private Slug() {}

    /// Whether a text can be an id.
    public static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /// An id made of other words, say a title or the name of a file: accents dropped, whatever is no letter or digit a
    /// hyphen; empty if nothing is left.
    public static Optional<String> from(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = id.substring(0, Math.min(id.length(), LONGEST_MADE)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }

    /// Gives the id back if it is one.
    ///
    /// @throws IllegalArgumentException if it is not
    public static String checked(String id) {
        if (!fits(id)) {
            throw new IllegalArgumentException("\"%s\" is not %s".formatted(id, EXPECTED));
        }
        return id;
    }
}
