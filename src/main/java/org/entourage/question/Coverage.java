package org.entourage.question;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What an answer rests on, so that an empty one is not taken for "there is none".
///
/// @param sources number of sources in the graph
/// @param upTo    latest date of publication among them; null if none gives one
/// @param claims  live claims that the question looked at, before its filters
/// @param leftOut how many of them each filter would leave out by itself, by filter and value
/// @param inWords the same in a sentence
public record Coverage(long sources, @Nullable String upTo, long claims, Map<String, Map<String, Long>> leftOut,
        String inWords) {

    static Coverage of(SourcesRow sources, long claims, Map<String, Map<String, Long>> leftOut, boolean found) {
        return of(sources, claims, leftOut, found ? "Found" : "No claim found");
    }

    /// @param opening how the sentence begins: "Found"
    static Coverage of(SourcesRow sources, long claims, Map<String, Map<String, Long>> leftOut, String opening) {
        String left = leftOut.values().stream().flatMap(values -> values.entrySet().stream())
                .map(value -> "%d %s".formatted(value.getValue(), value.getKey())).collect(Collectors.joining(", "));
        String words = "%s in %s%s.".formatted(opening, sources.inWords(),
                left.isEmpty() ? "" : "; left out: " + left);
        return new Coverage(sources.sources(), sources.upTo(), claims, leftOut, words);
    }

    /// How far the graph's sources reach.
    record SourcesRow(long sources, @Nullable String upTo) {

        String inWords() {
            String counted = sources == 1 ? "1 source" : sources + " sources";
            return upTo == null ? counted : counted + " up to " + upTo;
        }
    }

    static void count(Map<String, Map<String, Long>> leftOut, String filter, String value, long number) {
        leftOut.computeIfAbsent(filter, _ -> new TreeMap<>()).put(value, number);
    }
}
