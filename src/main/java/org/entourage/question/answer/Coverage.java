package org.entourage.question.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What an answer rests on, so that an empty one is not taken for "there is none".
///
/// @param sources number of sources in the graph
/// @param upTo    latest date of publication among them; null if none gives one
/// @param claims  live claims that the question looked at, before its filters
/// @param atLeast whether there are more of them, which were not counted
/// @param leftOut how many of them each filter would leave out by itself, by filter and value
/// @param inParts loads in parts whose readers of another time see, or saw, another graph; nearly always none
/// @param inWords the same in a sentence
public record Coverage(long sources, @Nullable String upTo, long claims, boolean atLeast,
        Map<String, Map<String, Long>> leftOut, List<InParts> inParts, String inWords) {

    public Coverage {
        inParts = List.copyOf(inParts);
    }

    /// A load that was written in parts.
    ///
    /// @param dossier  id
    /// @param since    when it began: the instant at which all of it counts as known
    /// @param complete when all of it was there; null as long as it is not
    public record InParts(String dossier, Instant since, @Nullable Instant complete) {

        String inWords() {
            return complete == null
                    ? "Dossier \"%s\" is being renewed: each of its claims is as it was or as it will be.".formatted(
                            dossier)
                    : "Dossier \"%s\" was loaded in parts from %s to %s: this shows all of that load, of which readers then saw less."
                            .formatted(dossier, since, complete);
        }
    }

    /// The same, told of loads in parts.
    public Coverage with(List<InParts> loads) {
        return loads.isEmpty()
                ? this
                : new Coverage(sources, upTo, claims, atLeast, leftOut, loads,
                        Stream.concat(Stream.of(inWords), loads.stream().map(InParts::inWords))
                                .collect(Collectors.joining(" ")));
    }

    /// What an answer rests on, all of whose claims were counted.
    ///
    /// @param found whether it has rows
    public static Coverage of(SourcesRow sources, long claims, Map<String, Map<String, Long>> leftOut, boolean found) {
        return of(sources, claims, leftOut, found ? "Found" : "No claim found");
    }

    /// The same, said otherwise.
    ///
    /// @param opening how the sentence begins: "Found"
    public static Coverage of(SourcesRow sources, long claims, Map<String, Map<String, Long>> leftOut, String opening) {
        return of(sources, claims, false, leftOut, opening);
    }

    /// The same, if there may be more claims than were counted.
    ///
    /// @param atLeast whether there are more claims, which were not counted
    /// @param opening how the sentence begins: "Found"
    public static Coverage of(SourcesRow sources, long claims, boolean atLeast, Map<String, Map<String, Long>> leftOut,
            String opening) {
        String left = leftOut.values().stream().flatMap(values -> values.entrySet().stream())
                .map(value -> "%d %s".formatted(value.getValue(), value.getKey())).collect(Collectors.joining(", "));
        String words = "%s in %s%s.".formatted(opening, sources.inWords(),
                left.isEmpty() ? "" : "; left out: %s%s".formatted(atLeast ? "at least " : "", left));
        return new Coverage(sources.sources(), sources.upTo(), claims, atLeast, leftOut, List.of(), words);
    }

    /// How far the graph's sources reach.
    public record SourcesRow(long sources, @Nullable String upTo) {

        /// The same as a part of a sentence: "3 sources up to 2013-06".
        public String inWords() {
            String counted = sources == 1 ? "1 source" : sources + " sources";
            return upTo == null ? counted : counted + " up to " + upTo;
        }
    }
}
