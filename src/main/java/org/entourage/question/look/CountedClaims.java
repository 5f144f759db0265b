package org.entourage.question.look;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// What a look at claims found: those that count, and how many each filter leaves out.
///
/// @param kept      the claims that pass all filters
/// @param claims    how many were looked at
/// @param atLeast   whether there are more, which were not counted
/// @param leftOut   how many each filter leaves out by itself, by filter and value
/// @param knownOn   as of which instant; null for now
public record CountedClaims(List<FoundClaim> kept, long claims, boolean atLeast,
        Map<String, Map<String, Long>> leftOut, @Nullable Instant knownOn) {

    public CountedClaims {
        kept = List.copyOf(kept);
    }

    /// Counts what one filter leaves out by itself.
    static void count(Map<String, Map<String, Long>> leftOut, String filter, String value) {
        leftOut.computeIfAbsent(filter, _ -> new TreeMap<>()).merge(value, 1L, Long::sum);
    }
}
