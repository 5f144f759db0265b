package org.entourage.evidence;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.evidence.Verdict.Failed;
import org.entourage.evidence.Verdict.Reason;
import org.entourage.evidence.Verdict.Unchecked;
import org.entourage.evidence.Verdict.Verified;

/// Holds passages against the text that they cite.
public final class Verification {

    /// How many sentences a passage may touch: what a reader takes in at once.
    public static final int MOST_SENTENCES = 3;

    private Verification() {}

    /// Whether the text bears the passage out. Words that do not stand at their place are searched elsewhere in the
    /// text, see [Windows]: that takes some hundredths of a second.
    ///
    /// @param text the text that the passage names, null if it is not at hand
    public static Verdict verify(Passage passage, @Nullable NormalisedText text) {
        if (text == null) {
            return new Unchecked(passage);
        }
        if (passage.end() > text.length()) {
            String found = String.format(Locale.ROOT, "the text has %,d characters", text.length());
            return new Failed(passage, found + elsewhere(passage, text), Reason.OUTSIDE);
        }
        String digest = text.digest(passage.start(), passage.end());
        if (!digest.equals(passage.sha256())) {
            return new Failed(passage, "SHA-256 " + digest + elsewhere(passage, text), Reason.DIGEST);
        }
        Integer said = passage.paragraph();
        int paragraph = text.paragraphAt(passage.start());
        if (said != null && said != paragraph) {
            return new Failed(passage, "paragraph %d".formatted(paragraph), Reason.PARAGRAPH);
        }
        int sentences = text.sentencesTouching(passage.start(), passage.end()).size();
        if (sentences == 0) {
            return new Failed(passage, "white space only", Reason.BLANK);
        }
        return isTooLong(text, passage.start(), passage.end())
                ? new Failed(passage, "%d sentences".formatted(sentences), Reason.TOO_LONG)
                : new Verified(passage);
    }

    /// Whether a stretch touches too many sentences, by the count of today and by that of version 0.1: what was short
    /// enough for that one stays evidence.
    static boolean isTooLong(NormalisedText text, int start, int end) {
        return text.sentencesTouching(start, end).size() > MOST_SENTENCES
                && text.sentencesTouchingBefore(start, end) > MOST_SENTENCES;
    }

    /// How many sentences a verified passage touches if they are more than three, which version 0.1 counted as no more;
    /// otherwise 0.
    public static int tooManyByNow(Passage passage, NormalisedText text) {
        int sentences = text.sentencesTouching(passage.start(), passage.end()).size();
        return sentences > MOST_SENTENCES ? sentences : 0;
    }

    private static String elsewhere(Passage passage, NormalisedText text) {
        Windows windows = Windows.of(text, passage);
        if (!windows.places().isEmpty()) {
            String places = windows.places().stream().limit(MOST_SENTENCES).map(Stretch::toString)
                    .collect(Collectors.joining(", "));
            return "; the cited words stand at " + places;
        }
        return windows.complete()
                ? "; the cited words stand nowhere in it"
                : "; the cited words do not stand near, the rest was not searched";
    }
}
