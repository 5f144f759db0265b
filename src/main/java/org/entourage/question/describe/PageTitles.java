package org.entourage.question.describe;

import java.util.Set;

/// What a page says of a question.
///
/// @param tab      its name among others
/// @param place    its place among what can be asked of one entity, the lowest first; 0 if it is not asked so
/// @param opening  what stands before the names, as a heading
/// @param controls filters that its page offers, beside those of every question
public record PageTitles(String tab, int place, String opening, Set<String> controls) {

    public PageTitles {
        controls = Set.copyOf(controls);
    }

    /// What a page says of a question.
    ///
    /// @param controls filters that its page offers, beside those of every question
    public static PageTitles of(String tab, int place, String opening, String... controls) {
        return new PageTitles(tab, place, opening, Set.of(controls));
    }
}
