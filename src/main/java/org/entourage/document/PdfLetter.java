package org.entourage.document;

import java.awt.geom.Point2D;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// A letter of a PDF where it is printed.
///
/// @param box    on the page as it is shown
/// @param x      of its middle, in the page's own coordinates
/// @param y      of its middle
/// @param before how much was painted on the page before it
/// @param colour its own; null if that is not sure
/// @param unseen why it is not seen, whatever else is painted; null if that is to be found out
record PdfLetter(Box box, double x, double y, int before, @Nullable PdfColour colour, @Nullable Unseen unseen) {

    /// How far letters reach above and below their line, in parts of the size of their font.
    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.25;
    /// What is turned by less than this is straight, in degrees.
    private static final double STRAIGHT = 2;
    private static final int QUARTER = 90;
    private static final int WHOLE = 360;
    /// How far below all pages turned letters are laid, so that they make no line with straight ones.
    private static final float ASIDE = 10_000;

    static PdfLetter of(TextPosition letter, PDPage page, int before, @Nullable PdfColour colour,
            @Nullable Unseen unseen) {
        PDRectangle crop = page.getCropBox();
        Matrix matrix = letter.getTextMatrix();
        double fromX = matrix.getTranslateX();
        double fromY = matrix.getTranslateY();
        double alongX = letter.getEndX() - fromX;
        double alongY = letter.getEndY() - fromY;
        double length = Math.hypot(alongX, alongY);
        double turned = length > 0 ? Math.atan2(alongY, alongX) : angle(matrix);
        double upX = -Math.sin(turned) * letter.getFontSizeInPt();
        double upY = Math.cos(turned) * letter.getFontSizeInPt();
        double[] x = {fromX + ASCENT * upX, fromX - DESCENT * upX, fromX + alongX + ASCENT * upX,
            fromX + alongX - DESCENT * upX};
        double[] y = {fromY + ASCENT * upY, fromY - DESCENT * upY, fromY + alongY + ASCENT * upY,
            fromY + alongY - DESCENT * upY};
        Box box = null;
        for (int corner = 0; corner < x.length; corner++) {
            Box at = shown(x[corner] / crop.getWidth(), y[corner] / crop.getHeight(), page.getRotation());
            box = box == null ? at : box.and(at);
        }
        double up = (ASCENT - DESCENT) / 2;
        return new PdfLetter(box == null ? Box.of(0, 0, 0, 0) : box,
                crop.getLowerLeftX() + fromX + alongX / 2 + up * upX,
                crop.getLowerLeftY() + fromY + alongY / 2 + up * upY, before, colour, unseen);
    }

    /// A point of a page, from its left and lower edges, as the page is shown.
    private static Box shown(double x, double y, int rotation) {
        double right;
        double down;
        switch (Math.floorMod(rotation, WHOLE) / QUARTER) {
            case 1 -> {
                right = y;
                down = x;
            }
            case 2 -> {
                right = 1 - x;
                down = y;
            }
            case 3 -> {
                right = 1 - y;
                down = 1 - x;
            }
            default -> {
                right = x;
                down = 1 - y;
            }
        }
        return Box.of(right, down, right, down);
    }

    private static double angle(Matrix matrix) {
        return Math.atan2(matrix.getShearY(), matrix.getScaleX());
    }

    /// The letter as lines are made of it: one that does not run along its page as it is shown is laid straight, so that
    /// those of a turned or slanted line make a line.
    ///
    /// @param words what it is
    static TextPosition straight(TextPosition letter, PDPage page, String words) {
        Matrix matrix = letter.getTextMatrix();
        double off = Math.toDegrees(angle(matrix)) - page.getRotation();
        boolean isStraight = Math.abs(off - WHOLE * Math.rint(off / WHOLE)) < STRAIGHT;
        if (isStraight && words.equals(letter.getUnicode())) {
            return letter;
        }
        if (isStraight) {
            return laid(letter, letter.getRotation(), matrix, letter.getEndX(), letter.getEndY(), words);
        }
        Matrix turn = Matrix.getRotateInstance(-angle(matrix), 0, -ASIDE);
        Point2D.Float end = turn.transformPoint(letter.getEndX(), letter.getEndY());
        return laid(letter, 0, matrix.multiply(turn), end.x, end.y, words);
    }

    private static TextPosition laid(TextPosition letter, int rotation, Matrix matrix, float endX, float endY,
            String words) {
        return new TextPosition(rotation, letter.getPageWidth(), letter.getPageHeight(), matrix, endX, endY,
                letter.getHeight(), letter.getIndividualWidths()[0], letter.getWidthOfSpace(), words,
                letter.getCharacterCodes(), letter.getFont(), letter.getFontSize(), (int) letter.getFontSizeInPt());
    }
}
