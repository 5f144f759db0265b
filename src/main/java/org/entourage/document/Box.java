package org.entourage.document;

/// A rectangle on a page, in fractions of the page as it is shown: from its left and its upper edge.
///
/// @param left   0 to 1
/// @param top    0 to 1
/// @param width  0 to 1
/// @param height 0 to 1
public record Box(double left, double top, double width, double height) {

    private static final double STEPS = 10_000;

    /// The same on a grid of ten thousand steps, inside the page.
    static Box of(double left, double top, double right, double bottom) {
        double l = rounded(left);
        double t = rounded(top);
        return new Box(l, t, rounded(rounded(right) - l), rounded(rounded(bottom) - t));
    }

    private static double rounded(double fraction) {
        return Math.round(Math.clamp(fraction, 0, 1) * STEPS) / STEPS;
    }

    /// The least one around both.
    Box and(Box other) {
        return of(Math.min(left, other.left), Math.min(top, other.top),
                Math.max(left + width, other.left + other.width), Math.max(top + height, other.top + other.height));
    }

    /// Whether another one stands next to it on the right, in the same line.
    boolean goesOn(Box other) {
        double line = Math.min(height, other.height);
        return Math.abs(top - other.top) < line / 2 && Math.abs(left + width - other.left) < line;
    }

    /// The lower edge.
    double bottom() {
        return top + height;
    }
}
