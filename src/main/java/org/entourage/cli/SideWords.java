package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.question.Office;
import org.entourage.question.ThroughRow;

/// What the answers about supporters and opponents share, as a person reads it on a terminal.
final class SideWords {

    private SideWords() {}

    static void offices(PrintWriter out, List<Office> offices) {
        for (Office office : offices) {
            out.println("  %s: %s".formatted(Words.visible(office.role()), office.atThatTime().inWords()));
            Words.claim(out, office.claim());
        }
    }

    static void through(PrintWriter out, @Nullable List<ThroughRow> rows) {
        if (rows == null) {
            return;
        }
        out.println("Through organisations that they led or belonged to at that time:%n".formatted());
        if (rows.isEmpty()) {
            out.println("  none found%n".formatted());
        }
        for (ThroughRow row : rows) {
            out.println("%s, through %s: %s (%s)".formatted(Words.visible(row.who().name()),
                    Words.visible(row.through().name()), row.label(), row.atThatTime().inWords()));
            row.ties().forEach(claim -> Words.claim(out, claim));
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println();
        }
    }
}
