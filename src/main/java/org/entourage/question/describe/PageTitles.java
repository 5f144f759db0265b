package org.entourage.question.describe;

import java.util.Set;

/// What pages say of a question.
///
/// @param tab      its name among others
/// @param place    its place among others, the lowest first
/// @param ofOne    whether a page about one entity offers it
/// @param opening  what stands before the names, as a heading
/// @param summary  what it answers, as the list of all questions says it
/// @param controls filters that its page offers, beside those of every question
public record PageTitles(String tab, int place, boolean ofOne, String opening, String summary, Set<String> controls) {

    public PageTitles {
        controls = Set.copyOf(controls);
    }

    /// Those of a question that can be asked of one entity.
    public static PageTitles ofOne(String tab, int place, String opening, String summary, String... controls) {
        return new PageTitles(tab, place, true, opening, summary, Set.of(controls));
    }

    /// Those of any other question.
    public static PageTitles of(String tab, int place, String opening, String summary, String... controls) {
        return new PageTitles(tab, place, false, opening, summary, Set.of(controls));
    }
}
