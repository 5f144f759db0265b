package org.entourage.question.look;

import java.util.Comparator;
import java.util.List;

import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;

/// The claims of which an answer makes the rows that it shows. Where all could be counted these are all claims that count,
/// and the question puts their rows in its order; of more they are those of one page, in the order of an index.
///
/// @param counted the claims, and what was counted
/// @param byIndex whether they are those of one page
/// @param more    whether other rows follow that page
/// @param filters which rows are asked for
public record Slice(CountedClaims counted, boolean byIndex, boolean more, Filters filters) {

    /// Rows in their order.
    ///
    /// @param rows  of all claims of the slice, by the first of these
    /// @param usual the order of the question
    public <T> List<T> sorted(List<T> rows, Comparator<? super T> usual) {
        return byIndex ? rows : rows.stream().sorted(usual).toList();
    }

    /// The rows to show.
    ///
    /// @param rows of all claims of the slice, in their order
    public <T> List<T> shown(List<T> rows) {
        return byIndex ? rows : Page.cut(rows, filters);
    }

    /// What these rows are of all.
    ///
    /// @param rows of all claims of the slice
    public Page page(List<?> rows) {
        return byIndex ? Page.ofIndex(more, filters) : Page.of(rows.size(), filters);
    }
}
