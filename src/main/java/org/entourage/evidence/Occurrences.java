package org.entourage.evidence;

import java.util.ArrayList;
import java.util.List;

/// Finds units among units, in time that grows with the number of both (Knuth, Morris and Pratt 1977).
final class Occurrences {

    private final int[] wanted;
    private final int[] borders;

    private Occurrences(int[] wanted) {
        this.wanted = wanted;
        this.borders = new int[wanted.length];
        for (int i = 1; i < wanted.length; i++) {
            borders[i] = extended(borders[i - 1], wanted[i]);
        }
    }

    /// The first unit of each, in order, overlapping ones too.
    ///
    /// @param wanted at least one unit
    static List<Integer> of(int[] wanted, int[] units) {
        Occurrences search = new Occurrences(wanted);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0, matched = 0; i < units.length; i++) {
            matched = search.extended(matched, units[i]);
            if (matched == wanted.length) {
                starts.add(i - matched + 1);
            }
        }
        return starts;
    }

    /// How much of what is wanted ends with a unit.
    ///
    /// @param matched how much ended with the one before
    private int extended(int matched, int unit) {
        int length = matched;
        while (length > 0 && (length == wanted.length || wanted[length] != unit)) {
            length = borders[length - 1];
        }
        return wanted[length] == unit ? length + 1 : length;
    }
}
