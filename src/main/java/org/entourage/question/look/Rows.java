package org.entourage.question.look;

import java.util.List;
import java.util.function.IntFunction;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;

/// The rows of a page, where several claims make one row.
///
/// @param shown those of the page, in their order
/// @param page  which they are of all
/// @param any   whether there is a row at all
public record Rows<T>(List<T> shown, Page page, boolean any) {

    /// Rows that some claims make.
    ///
    /// @param rows in the order in which an index finds their claims: of more claims, these come first again
    /// @param all  whether there are no more claims
    public record Begun<T>(List<T> rows, boolean all) {}

    /// Of all rows.
    ///
    /// @param all in the order of the question
    public static <T> Rows<T> of(List<T> all, Filters filters) {
        return new Rows<>(Page.cut(all, filters), Page.of(all.size(), filters), !all.isEmpty());
    }

    /// Of more than can be read: claims are read until they make the page, those before it and one more, each time four times
    /// as many.
    ///
    /// @param read gives the rows that so many claims make
    public static <T> Rows<T> byIndex(Filters filters, IntFunction<Begun<T>> read) {
        int wanted = Page.start(filters) + filters.limit() + 1;
        int most = wanted;
        Begun<T> begun;
        do {
            most = (int) Math.min(4L * most, Integer.MAX_VALUE);
            begun = read.apply(most);
        } while (begun.rows().size() < wanted && !begun.all());
        return new Rows<>(Page.cut(begun.rows(), filters), Page.ofIndex(begun.rows().size() >= wanted, filters),
                !begun.rows().isEmpty());
    }
}
