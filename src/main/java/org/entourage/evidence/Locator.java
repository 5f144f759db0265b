package org.entourage.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.entourage.claim.Passage;

/// Finds the places of quoted words, and makes passages of them.
public final class Locator {

    private static final Comparator<Stretch> BY_PLACE = Comparator.comparingInt(Stretch::start)
            .thenComparingInt(Stretch::end);

    private Locator() {}

    /// Where a text has the quoted words, in order, overlapping places too. The quote may be typed plainly: typographic
    /// quotes, apostrophes and dashes match plain ones, an ellipsis three dots, a ligature its letters, any white space the
    /// space or the end of a paragraph there; a hyphen at a line's end may belong to the word or not; soft hyphens, marks of
    /// direction and what else nobody sees are passed over. Case counts, and nothing is guessed: what differs in a letter is
    /// not found. Takes time in proportion to the text's length.
    ///
    /// @throws IllegalArgumentException if the quote has nothing to find, or is no text
    public static List<Stretch> places(NormalisedText text, String quote) {
        return places(text, Folded.of(text), quote);
    }

    static List<Stretch> places(NormalisedText text, Folded here, String quote) {
        NormalisedText plain = NormalisedText.of(quote);
        Folded wanted = Folded.of(plain);
        if (wanted.units().length == 0) {
            throw new IllegalArgumentException("nothing to find in \"%s\"".formatted(quote));
        }
        int last = wanted.units().length - 1;
        var places = new TreeSet<>(BY_PLACE);
        Occurrences.of(wanted.units(), here.units()).stream().filter(first -> here.joinedAs(wanted, first))
                .forEach(first -> here.stretch(first, first + last).ifPresent(places::add));
        if (places.isEmpty()) {
            return literal(text, plain.content());
        }
        return List.copyOf(places);
    }

    /// Where a text has these very signs.
    static List<Stretch> literal(NormalisedText text, String words) {
        int[] wanted = words.codePoints().toArray();
        return Occurrences.of(wanted, text.codePoints()).stream()
                .map(first -> new Stretch(first, first + wanted.length)).toList();
    }

    /// The passage that cites a stretch.
    ///
    /// @param id    id of the text, for the passage
    /// @param start first code point, counted from 0
    /// @param end   one past the last code point
    /// @throws IllegalArgumentException if the stretch lies outside the text, is white space, or touches more than
    ///                                  three sentences by the count of today and by that of version 0.1
    public static Passage passage(NormalisedText text, String id, int start, int end) {
        int sentences = text.sentencesTouching(start, end).size();
        if (sentences == 0 || Verification.isTooLong(text, start, end)) {
            throw new IllegalArgumentException("%s [%d, %d) touches %d sentences; a passage has 1 to %d".formatted(id,
                    start, end, sentences, Verification.MOST_SENTENCES));
        }
        return new Passage(id, start, end, text.digest(start, end), text.paragraphAt(start));
    }
}
