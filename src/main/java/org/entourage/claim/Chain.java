package org.entourage.claim;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Who says a claim inside its source, outermost first. Empty: the author's own voice.
///
/// @param steps each speaker in turn
public record Chain(List<Step> steps) {

    /// The author's own voice.
    public static final Chain OWN = new Chain(List.of());

    public Chain {
        steps = List.copyOf(steps);
        if (steps.stream().skip(1).anyMatch(Step::apart)) {
            throw new IllegalArgumentException("only the first step of a chain stands apart from the author's words");
        }
    }

    /// One speaker.
    ///
    /// @param speaker id of an entity; null when the source names nobody, as with "allegedly"
    /// @param verb    what the source lets the speaker do ("claims"), if it says so
    /// @param hedge   how the source softens it ("allegedly", "to some extent"), if it does
    /// @param apart   whether it stands apart from what the author wrote (a heading of the page, a note on the author):
    ///                then the author does not pass it on
    public record Step(@Nullable String speaker, @Nullable String verb, @Nullable String hedge, boolean apart) {

        /// A speaker whom the author, or the speaker before, lets speak.
        public Step(@Nullable String speaker, @Nullable String verb, @Nullable String hedge) {
            this(speaker, verb, hedge, false);
        }

        public Step {
            if (speaker == null && verb == null && hedge == null) {
                throw new IllegalArgumentException("a step of a chain names a speaker, a verb or a hedge");
            }
        }
    }

    /// Whose voice the claim is in, by its last step.
    ///
    /// @param subject what the claim is about
    /// @param unnamed ids of the entities that their source does not name
    public Voice voice(Term subject, Set<String> unnamed) {
        if (steps.isEmpty()) {
            return Voice.OWN;
        }
        String speaker = steps.getLast().speaker();
        if (speaker != null && subject.equals(new Term.OfEntity(speaker))) {
            return Voice.SELF;
        }
        return speaker == null || unnamed.contains(speaker) ? Voice.UNNAMED : Voice.ATTRIBUTED;
    }
}
