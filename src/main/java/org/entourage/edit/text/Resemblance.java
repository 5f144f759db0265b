package org.entourage.edit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entourage.claim.Passage;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.evidence.OtherCopy.Outcome;
import org.entourage.graph.write.CitedPassages;

/// How far the passages of a source stand in a text that is another copy of it, or of something else.
///
/// @param source   id
/// @param found    passages that stand in it, by text and position
/// @param notFound those that do not, by text and position
public record Resemblance(String source, List<Found> found, List<NotFound> notFound) {

    public Resemblance {
        found = List.copyOf(found);
        notFound = List.copyOf(notFound);
    }

    /// Holds a text against sources.
    ///
    /// @return in the order of the sources, one for each
    public static List<Resemblance> of(NormalisedText text, List<CitedPassages> sources) {
        Set<Passage> all = sources.stream().flatMap(source -> source.claims().keySet().stream())
                .collect(Collectors.toSet());
        Map<Passage, Outcome> outcomes = OtherCopy.search(text, all).stream()
                .collect(Collectors.toMap(Outcome::passage, Function.identity()));
        return sources.stream().map(source -> of(source, outcomes)).toList();
    }

    private static Resemblance of(CitedPassages source, Map<Passage, Outcome> outcomes) {
        List<Found> found = new ArrayList<>();
        List<NotFound> notFound = new ArrayList<>();
        source.claims().forEach((passage, claims) -> {
            switch (outcomes.get(passage)) {
                case Found again -> found.add(again);
                case OtherCopy.Several(_, var places) -> notFound.add(new NotFound(passage, claims, true, places));
                case OtherCopy.Missing _ -> notFound.add(new NotFound(passage, claims, true, List.of()));
                case OtherCopy.Unsearched _ -> notFound.add(new NotFound(passage, claims, false, List.of()));
                case null -> throw new IllegalStateException("no outcome for " + passage.place());
            }
        });
        return new Resemblance(source.source(), found, notFound);
    }

    /// How many passages have their words in the text.
    public int alike() {
        return found.size() + several();
    }

    private int several() {
        return Math.toIntExact(notFound.stream().filter(lost -> !lost.places().isEmpty()).count());
    }

    /// How many passages stand where they stood in the text that was read.
    int standing() {
        return found.size() - moved();
    }

    /// How many stand elsewhere.
    int moved() {
        return Math.toIntExact(found.stream().filter(Found::moved).count());
    }

    /// Whether every passage was looked for everywhere.
    boolean complete() {
        return notFound.stream().allMatch(NotFound::searched);
    }

    /// How far, in words.
    String inWords() {
        long others = found.stream().filter(each -> !each.verbatim()).count();
        return "of %d passages %d stand where they were read, %d elsewhere%s, %s%d %s".formatted(
                found.size() + notFound.size(), standing(), moved(),
                others == 0 ? "" : " (%d of these with other signs)".formatted(others),
                several() == 0 ? "" : "%d at several places, ".formatted(several()), notFound.size() - several(),
                complete() ? "nowhere" : "were not found");
    }
}
