package org.entourage.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    static Coverage of(SourcesRow sources, long claims, Map<String, Map<String, Long>> leftOut, boolean found) {
        return of(sources, claims, leftOut, found ? "Found" : "No claim found");
    }

    /// @param opening how the sentence begins: "Found"
    static Coverage of(SourcesRow sources, long claims, Map<String, Map<String, Long>> leftOut, String opening) {
        return of(sources, new Counted(List.of(), claims, false, leftOut), opening);
    }

    /// @param opening how the sentence begins: "Found"
    static Coverage of(SourcesRow sources, Counted counted, String opening) {
        String left = counted.leftOut().values().stream().flatMap(values -> values.entrySet().stream())
                .map(value -> "%d %s".formatted(value.getValue(), value.getKey())).collect(Collectors.joining(", "));
        String words = "%s in %s%s.".formatted(opening, sources.inWords(),
                left.isEmpty() ? "" : "; left out: %s%s".formatted(counted.atLeast() ? "at least " : "", left));
        return new Coverage(sources.sources(), sources.upTo(), counted.claims(), counted.atLeast(),
                counted.leftOut(), words);
    }

    /// How far the graph's sources reach.
    record SourcesRow(long sources, @Nullable String upTo) {

        String inWords() {
            String counted = sources == 1 ? "1 source" : sources + " sources";
            return upTo == null ? counted : counted + " up to " + upTo;
        }
    }
}
