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
        return verifyLength(passage, text.sentencesTouching(passage.start(), passage.end()).size());
    }

    private static Verdict verifyLength(Passage passage, int sentences) {
        if (sentences == 0) {
            return new Failed(passage, "white space only", Reason.BLANK);
        }
        return sentences <= MOST_SENTENCES
                ? new Verified(passage)
                : new Failed(passage, "%d sentences".formatted(sentences), Reason.TOO_LONG);
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
