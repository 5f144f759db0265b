package org.entourage.document;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/// A colour of a PDF, as the same numbers on every machine.
///
/// @param red   0 to 1
/// @param green 0 to 1
/// @param blue  0 to 1
record PdfColour(double red, double green, double blue) {

    static final PdfColour PAPER = new PdfColour(1, 1, 1);

    private static final double SAME = 0.02;

    /// A colour of a PDF in one of the plain colour spaces; null for any other.
    static @Nullable PdfColour of(PDColor colour) {
        if (colour.isPattern() || colour.getColorSpace() == null) {
            return null;
        }
        float[] parts = colour.getComponents();
        return switch (colour.getColorSpace().getName()) {
            case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" -> switch (parts.length) {
                case 1 -> new PdfColour(parts[0], parts[0], parts[0]);
                case 3 -> new PdfColour(parts[0], parts[1], parts[2]);
                case 4 -> new PdfColour((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]),
                        (1 - parts[2]) * (1 - parts[3]));
                default -> null;
            };
            default -> null;
        };
    }

    /// Whether nobody sees one on the other.
    boolean isLike(@Nullable PdfColour other) {
        return other != null && Math.abs(red - other.red) < SAME && Math.abs(green - other.green) < SAME
                && Math.abs(blue - other.blue) < SAME;
    }
}
