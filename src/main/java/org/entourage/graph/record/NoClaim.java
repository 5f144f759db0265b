package org.entourage.graph.record;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.entourage.claim.Passage;

/// Why a passage makes no claim, in the words of the dossier that has an entry for its text. The text's node keeps it, so
/// that it goes where the text goes.
///
/// @param passage that makes no claim
/// @param reason  why, in our words
public record NoClaim(Passage passage, String reason) {

    private static final int PARTS = 4;

    /// What a text's node keeps: a line for each of its passages, by position.
    public static List<String> lines(String text, Map<Passage, String> reasons) {
        return reasons.entrySet().stream().filter(each -> each.getKey().text().equals(text))
                .sorted(Comparator.comparingInt((Map.Entry<Passage, String> each) -> each.getKey().start())
                        .thenComparingInt(each -> each.getKey().end()).thenComparing(each -> each.getKey().sha256()))
                .map(each -> line(each.getKey(), each.getValue())).toList();
    }

    /// `95-149 2 281ca72300cf… the title`: position, paragraph (0 if it is not said), digest, reason.
    private static String line(Passage passage, String reason) {
        return "%d-%d %d %s %s".formatted(passage.start(), passage.end(),
                passage.paragraph() == null ? 0 : passage.paragraph(), passage.sha256(), reason);
    }

    /// Reads a line back.
    ///
    /// @param text id of the text whose node keeps it
    /// @throws IllegalArgumentException if it is none of ours
    public static NoClaim of(String text, String line) {
        String[] parts = line.split(" ", PARTS);
        String[] ends = parts[0].split("-", 2);
        if (parts.length < PARTS || ends.length < 2) {
            throw new IllegalArgumentException("no reason for no claim: \"%s\"".formatted(line));
        }
        int paragraph = Integer.parseInt(parts[1]);
        return new NoClaim(new Passage(text, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), parts[2],
                paragraph == 0 ? null : paragraph), parts[PARTS - 1]);
    }
}
