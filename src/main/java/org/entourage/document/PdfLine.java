package org.entourage.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A line of a page of a PDF.
///
/// @param page   counted from 1
/// @param size   of its largest letters, in points
/// @param begins whether a paragraph begins with it
/// @param pieces from the first to the last, each all seen or all unseen, and of one sentence; one or more
record PdfLine(int page, String words, Box box, double size, boolean begins, List<Piece> pieces) {

    /// How far from an edge of a page its running heads and feet are.
    private static final double BAND = 0.12;

    /// Some words of a line.
    record Piece(String words, Box box, @Nullable Unseen unseen) {}

    /// Whether it stands where running heads stand.
    boolean isHigh() {
        return box.bottom() < BAND;
    }

    /// Whether it stands where running feet stand.
    boolean isLow() {
        return box.top() > 1 - BAND;
    }
}
