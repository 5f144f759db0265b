package org.entourage.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that somebody may have meant.
final class NearMiss {

    private NearMiss() {}

    /// A hint such as `did you mean "supported"?`; empty if no candidate is close.
    static Optional<String> hint(String found, Collection<String> candidates) {
        int limit = Math.max(1, found.length() / 3);
        return candidates.stream().filter(candidate -> distance(found, candidate) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(found, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map("did you mean \"%s\"?"::formatted);
    }

    /// Levenshtein's distance (1965): insertions, deletions and substitutions from one to the other.
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
