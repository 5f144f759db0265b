package org.entourage.question.answer;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What an answer rests on, so that an empty one is not taken for "there is none".
///
/// @param sources number of sources in the graph
/// @param upTo    latest date of publication among them; null if none gives one
/// @param claims  live claims that the question looked at, before its filters
/// @param atLeast whether there are more of them, which were not counted
/// @param leftOut how many of them each filter would leave out by itself, by filter and value
/// @param inWords the same in a sentence
public record Coverage(long sources, @Nullable String upTo, long claims, boolean atLeast,
        Map<String, Map<String, Long>> leftOut, String inWords) {

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
        return new Coverage(sources.sources(), sources.upTo(), claims, atLeast, leftOut, words);
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
