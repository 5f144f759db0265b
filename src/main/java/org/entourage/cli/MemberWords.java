package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.question.ThroughRow;

/// What is said of the members of a group, as a person reads it on a terminal.
final class MemberWords {

    private MemberWords() {}

    /// @param total how many there are; null, with the rows, if they were not asked for
    static void print(PrintWriter out, @Nullable List<ThroughRow> rows, @Nullable Long total, @Nullable Boolean cut) {
        if (rows == null) {
            return;
        }
        out.println("Of its members (%d of %s%d)%n".formatted(rows.size(), Boolean.TRUE.equals(cut) ? "at least " : "",
                total));
        for (ThroughRow row : rows) {
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println("  %s, member of %s, %s:".formatted(Words.visible(row.through().name()),
                    Words.visible(row.who().name()), row.atThatTime().inWords()));
            row.ties().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
    }
}
