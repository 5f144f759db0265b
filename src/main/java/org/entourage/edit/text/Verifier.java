package org.entourage.edit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.entourage.claim.Passage;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Verdict;
import org.entourage.evidence.Verification;

/// Holds passages against the texts that are at hand.
public final class Verifier {

    private Verifier() {}

    /// What came out.
    ///
    /// @param problems  passages that are not what stands in their text
    /// @param quotes    the words of those that are
    /// @param unchecked number of passages whose text is not at hand
    /// @param warnings  those of them that are too long by now, and taken
    public record Result(List<Problem> problems, Map<Passage, String> quotes, int unchecked, List<Problem> warnings) {}

    /// Verifies passages.
    ///
    /// @param texts the texts at hand, by id
    /// @param place where a passage is cited, for messages
    public static Result verify(Collection<Passage> passages, Map<String, NormalisedText> texts,
            Function<Passage, Place> place) {
        List<Problem> problems = new ArrayList<>();
        Map<Passage, String> quotes = new HashMap<>();
        List<Problem> warnings = new ArrayList<>();
        int unchecked = 0;
        for (Passage passage : passages) {
            NormalisedText text = texts.get(passage.text());
            switch (Verification.verify(passage, text)) {
                case Verdict.Unchecked _ -> unchecked++;
                case Verdict.Verified _ -> {
                    NormalisedText held = Objects.requireNonNull(text);
                    quotes.put(passage, held.quote(passage.start(), passage.end()));
                    warn(passage, held, place.apply(passage)).ifPresent(warnings::add);
                }
                case Verdict.Failed(_, var found, var reason) -> problems
                        .add(new Problem(place.apply(passage), "in passage %s %s".formatted(passage.place(), found),
                                expected(passage, reason), null));
            }
        }
        return new Result(problems, quotes, unchecked, warnings);
    }

    private static Optional<Problem> warn(Passage passage, NormalisedText text, Place place) {
        int sentences = Verification.tooManyByNow(passage, text);
        return sentences == 0
                ? Optional.empty()
                : Optional.of(new Problem(place, "in passage %s %d sentences".formatted(passage.place(), sentences),
                        expected(passage, Verdict.Reason.TOO_LONG),
                        "it is taken, since version 0.1 counted fewer; split it where you can"));
    }

    private static String expected(Passage passage, Verdict.Reason reason) {
        return switch (reason) {
            case OUTSIDE -> "a stretch inside the text";
            case DIGEST -> "words with SHA-256 " + passage.sha256();
            case PARAGRAPH -> "paragraph " + passage.paragraph();
            case BLANK -> "words";
            case TOO_LONG -> "at most %d sentences".formatted(Verification.MOST_SENTENCES);
        };
    }
}
