package org.entourage.evidence;

import java.util.ArrayList;
import java.util.List;

import org.entourage.claim.Passage;

/// Finds the places of quoted words, and makes passages of them.
public final class Locator {

    private Locator() {}

    /// Where a text has the quoted words, in order, overlapping places too. The quote may be typed plainly: typographic
    /// quotes, apostrophes and dashes match plain ones, an ellipsis three dots, any white space the space or the end of
    /// a paragraph there; soft hyphens and zero-width spaces are passed over. Case counts, and nothing is guessed: what
    /// differs in a letter is not found. Takes time in proportion to the text's length (Knuth, Morris and Pratt 1977).
    ///
    /// @throws IllegalArgumentException if the quote has nothing to find, or is no text
    public static List<Stretch> places(NormalisedText text, String quote) {
        Folded wanted = Folded.of(NormalisedText.of(quote));
        if (wanted.length() == 0) {
            throw new IllegalArgumentException("nothing to find in \"%s\"".formatted(quote));
        }
        Folded here = Folded.of(text);
        int[] borders = borders(wanted);
        var places = new ArrayList<Stretch>();
        for (int i = 0, matched = 0; i < here.length(); i++) {
            matched = extended(wanted, borders, matched, here.unit(i));
            if (matched == wanted.length()) {
                here.stretch(i - matched + 1, i).ifPresent(places::add);
            }
        }
        return List.copyOf(places);
    }

    /// The passage that cites a stretch.
    ///
    /// @param id    id of the text, for the passage
    /// @param start first code point, counted from 0
    /// @param end   one past the last code point
    /// @throws IllegalArgumentException if the stretch lies outside the text, is white space, or touches more than
    ///                                  three sentences
    public static Passage passage(NormalisedText text, String id, int start, int end) {
        int sentences = text.sentencesTouching(start, end).size();
        if (sentences == 0 || sentences > Verification.MOST_SENTENCES) {
            throw new IllegalArgumentException("%s [%d, %d) touches %d sentences; a passage has 1 to %d".formatted(id,
                    start, end, sentences, Verification.MOST_SENTENCES));
        }
        return new Passage(id, start, end, text.digest(start, end), text.paragraphAt(start));
    }

    /// For each beginning of the wanted units, the length of the longest that is both its beginning and its end.
    private static int[] borders(Folded wanted) {
        int[] borders = new int[wanted.length()];
        for (int i = 1; i < borders.length; i++) {
            borders[i] = extended(wanted, borders, borders[i - 1], wanted.unit(i));
        }
        return borders;
    }

    private static int extended(Folded wanted, int[] borders, int matched, int unit) {
        int length = matched;
        while (length > 0 && (length == wanted.length() || wanted.unit(length) != unit)) {
            length = borders[length - 1];
        }
        return wanted.unit(length) == unit ? length + 1 : length;
    }
}
