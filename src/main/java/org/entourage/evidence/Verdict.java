package org.entourage.evidence;

import org.entourage.claim.Passage;

/// What came of holding a passage against its text. Made by [Verification].
public sealed interface Verdict {

    /// What was held against the text.
    Passage passage();

    /// The text has these words at this place.
    record Verified(Passage passage) implements Verdict {}

    /// The text is at hand and does not bear the passage out.
    ///
    /// @param found  what stands there, in words for a message: `paragraph 5`, `4 sentences`
    /// @param reason the first that applies, in the order of the enum
    record Failed(Passage passage, String found, Reason reason) implements Verdict {}

    /// The text is not at hand: nothing is known.
    record Unchecked(Passage passage) implements Verdict {}

    /// Why a passage failed.
    enum Reason {

        /// It ends behind the text's end.
        OUTSIDE,

        /// Other words stand there.
        DIGEST,

        /// It starts in another paragraph than its author says.
        PARAGRAPH,

        /// It touches no sentence: it is white space.
        BLANK,

        /// It touches more than three sentences.
        TOO_LONG
    }
}
