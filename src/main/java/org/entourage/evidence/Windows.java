package org.entourage.evidence;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;

/// Where a text has the words of a passage, known only by their number of code points and their digest: a passage found
/// again in another copy, or at another place of its own.
///
/// Every window must be hashed, so the search is bounded: at most 20,000 windows, and 20 million code points in them.
/// First those that begin where a sentence does, then where a word does, then all others; each kind from the passage's
/// own place outwards. A text of an article's length is searched whole. The first window that fits tells the words, and by
/// them all other places are found.
///
/// @param places   in order, overlapping ones too
/// @param complete whether there are no more: the words are known, or every window was tried
public record Windows(List<Stretch> places, boolean complete) {

    private static final int MOST_HASHES = 20_000;
    private static final long MOST_CODE_POINTS = 20_000_000;

    public Windows {
        places = places.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    }

    /// Searches a text, the passage's own or another.
    public static Windows of(NormalisedText text, Passage passage) {
        var search = new Search(text, passage);
        for (Beginning beginning : Beginning.values()) {
            search.outwards(beginning);
        }
        return search.found == null
                ? new Windows(List.of(), search.complete)
                : new Windows(Locator.literal(text, text.quote(search.found.start(), search.found.end())), true);
    }

    /// What a window begins with, the likeliest first.
    private enum Beginning {
        SENTENCE, WORD, OTHER;

        static Beginning at(int position, NormalisedText text) {
            if (!beginsWord(position, text)) {
                return OTHER;
            }
            List<Sentence> touching = text.sentencesTouching(position, position + 1);
            return !touching.isEmpty() && touching.getFirst().start() == position ? SENTENCE : WORD;
        }

        private static boolean beginsWord(int position, NormalisedText text) {
            if (position == 0) {
                return true;
            }
            int before = text.codePointAt(position - 1);
            return before == ' ' || before == '\n'
                    || (!Character.isLetterOrDigit(before) && Character.isLetterOrDigit(text.codePointAt(position)));
        }
    }

    private static final class Search {

        private final NormalisedText text;
        private final String sha256;
        private final int length;
        private final int last;
        private final int near;
        private @Nullable Stretch found;
        private long hashesLeft;
        private boolean complete = true;

        Search(NormalisedText text, Passage passage) {
            this.text = text;
            this.sha256 = passage.sha256();
            this.length = passage.end() - passage.start();
            this.last = text.length() - length;
            this.near = Math.max(0, Math.min(passage.start(), last));
            this.hashesLeft = Math.min(MOST_HASHES, MOST_CODE_POINTS / length);
        }

        void outwards(Beginning beginning) {
            int furthest = Math.max(near, last - near);
            for (int distance = 0; complete && found == null && distance <= furthest; distance++) {
                attempt(near - distance, beginning);
                if (distance > 0) {
                    attempt(near + distance, beginning);
                }
            }
        }

        private void attempt(int start, Beginning beginning) {
            if (found != null || start < 0 || start > last || Beginning.at(start, text) != beginning) {
                return;
            }
            if (hashesLeft == 0) {
                complete = false;
                return;
            }
            hashesLeft--;
            if (text.digest(start, start + length).equals(sha256)) {
                found = new Stretch(start, start + length);
            }
        }
    }
}
