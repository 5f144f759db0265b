package org.entourage.claim;

import java.util.regex.Pattern;

/// The form of every id that a person writes: lower-case letters and digits, parted by single hyphens.
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    /// The form in words, for messages.
    public static final String EXPECTED = "an id of at most %d lower-case letters and digits, parted by hyphens"
            .formatted(LONGEST);

    private Slug() {}

    /// Whether a text can be an id.
    public static boolean fits(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
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
