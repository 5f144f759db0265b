package org.entourage.document;

/// A line of a page of a PDF.
///
/// @param page   counted from 1
/// @param begins whether a paragraph begins with it
record PdfLine(int page, String words, Box box, boolean begins) {

    /// How far from an edge of a page its running heads and feet are.
    private static final double BAND = 0.12;

    /// Whether it stands where running heads stand.
    boolean isHigh() {
        return box.bottom() < BAND;
    }

    /// Whether it stands where running feet stand.
    boolean isLow() {
        return box.top() > 1 - BAND;
    }
}
