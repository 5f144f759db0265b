package org.entourage.question.answer;

import java.util.List;

/// What is reached through another entity, a list of its own beside the rows of an answer.
///
/// @param rows  to show
/// @param total number of all that were looked at
/// @param cut   whether there may be more
public record ThroughRows(List<ThroughRow> rows, long total, boolean cut) {

    /// Whether a question is also about what is reached so.
    public enum Inclusion {
        LEFT_OUT, SHOWN
    }

    public ThroughRows {
        rows = List.copyOf(rows);
    }
}
