package org.entourage.edit.attach;

import org.entourage.edit.text.MismatchExplanation;
import org.entourage.evidence.OtherCopy.Found;

/// Where a passage was found again, and what must be said of that, in words.
public final class FoundWords {

    private FoundWords() {}

    /// The passage, its place in the copy, and its marks: "herald [68, 81), paragraph 4 at [107, 120), paragraph 5: placed by
    /// its neighbours; the same words stand at [68, 81) too".
    public static String of(Found found) {
        return "%s at %s, paragraph %d%s".formatted(MismatchExplanation.inWords(found.passage()), found.place(),
                found.paragraph(), found.marks().isEmpty() ? "" : ": " + found.marksInWords());
    }
}
