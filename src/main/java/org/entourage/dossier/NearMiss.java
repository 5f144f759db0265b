package org.entourage.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that somebody may have meant.
public final class NearMiss {

    /// Words that are read at all are shorter, and so many take a millisecond: a file may hold thousands of mistakes.
    private static final int LONGEST = 100;
    private static final int MOST = 1_000;

    private NearMiss() {}

    /// A hint such as `did you mean "supported"?`; empty if no candidate is close, or if there are very many.
    public static Optional<String> hint(String found, Collection<String> candidates) {
        if (found.length() > LONGEST || candidates.size() > MOST) {
            return Optional.empty();
        }
        int limit = Math.max(1, found.length() / 3);
        return candidates.stream().filter(candidate -> Math.abs(candidate.length() - found.length()) <= limit)
                .map(candidate -> new Candidate(candidate, distance(found, candidate)))
                .filter(candidate -> candidate.distance() <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(candidate -> "did you mean %s?".formatted(Shown.quoted(candidate.word())));
    }

    private record Candidate(String word, int distance) {}

    /// Insertions, deletions, substitutions and swaps of neighbours from one to the other: optimal string alignment, after
    /// Damerau (1964).
    static int distance(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, a, i, b, j);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int step(int[][] distances, String a, int i, String b, int j) {
        int substituted = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(substituted, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
