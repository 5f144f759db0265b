package org.entourage.document;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// What is painted on one page besides letters, in order: rectangles, and pictures. It tells which letters one does not see.
/// Where it cannot be sure (curves, shadings, half transparent paint, odd clippings), it takes them to be seen.
final class PdfInk {

    /// So many paintings of a page are remembered; what is hidden by later ones is not told.
    private static final int MOST = 20_000;
    private static final double OPAQUE = 0.99;

    private final PDRectangle page;
    private final List<Paint> paints = new ArrayList<>();

    /// Something that is painted.
    ///
    /// @param colour null of a picture, and where it is not sure
    /// @param sure   whether all of the rectangle is painted
    private record Paint(Rectangle2D place, @Nullable PdfColour colour, boolean picture, boolean sure) {}

    PdfInk(PDRectangle page) {
        this.page = page;
    }

    /// How much has been painted so far.
    int size() {
        return paints.size();
    }

    boolean hasPictures() {
        return paints.stream().anyMatch(Paint::picture);
    }

    /// A path is filled.
    ///
    /// @param place     what it takes on the page, in its coordinates
    /// @param rectangle whether it is all of that
    void fill(Rectangle2D place, boolean rectangle, PDGraphicsState state) {
        Area clip = state.getCurrentClippingPath();
        PdfColour colour = PdfColour.of(state.getNonStrokingColor());
        boolean sure = rectangle && colour != null && clip.isRectangular() && isOpaque(state);
        add(new Paint(sure ? place.createIntersection(clip.getBounds2D()) : place, sure ? colour : null, false, sure));
    }

    /// Something is painted of which it is not sure what it hides.
    void other(Rectangle2D place) {
        add(new Paint(place, null, false, false));
    }

    /// A picture is painted.
    void picture(PDGraphicsState state) {
        Matrix matrix = state.getCurrentTransformationMatrix();
        Rectangle2D place = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        Area clip = state.getCurrentClippingPath();
        boolean straight = Math.abs(matrix.getShearX()) + Math.abs(matrix.getShearY()) < 1e-3
                || Math.abs(matrix.getScaleX()) + Math.abs(matrix.getScaleY()) < 1e-3;
        boolean sure = straight && clip.isRectangular() && isOpaque(state);
        add(new Paint(sure ? place.createIntersection(clip.getBounds2D()) : place, null, true, sure));
    }

    private void add(Paint paint) {
        if (paints.size() < MOST && paint.place().getWidth() > 0 && paint.place().getHeight() > 0) {
            paints.add(paint);
        }
    }

    static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() >= OPAQUE && state.getSoftMask() == null
                && BlendMode.NORMAL.equals(state.getBlendMode());
    }

    /// Why a letter is not seen; null if it is.
    ///
    /// @param x      of its middle, in the page's coordinates
    /// @param y      of its middle
    /// @param before how much was painted before it
    /// @param colour its own; null if that is not sure
    @Nullable
    Unseen unseen(double x, double y, int before, @Nullable PdfColour colour) {
        if (x < page.getLowerLeftX() || x > page.getUpperRightX() || y < page.getLowerLeftY()
                || y > page.getUpperRightY()) {
            return Unseen.OFF_PAGE;
        }
        for (Paint paint : paints.subList(before, paints.size())) {
            if (paint.sure() && paint.place().contains(x, y)) {
                return paint.picture() && isMostOfThePage(paint.place()) ? Unseen.OCR_LAYER : Unseen.COVERED;
            }
        }
        return colour != null && colour.isLike(ground(x, y, before)) ? Unseen.SAME_COLOUR : null;
    }

    /// The colour of what a letter stands on; null if that is not sure.
    private @Nullable PdfColour ground(double x, double y, int before) {
        for (Paint paint : paints.subList(0, before).reversed()) {
            if (paint.place().contains(x, y)) {
                return paint.colour();
            }
        }
        return PdfColour.PAPER;
    }

    private boolean isMostOfThePage(Rectangle2D place) {
        return 2 * place.getWidth() * place.getHeight() > page.getWidth() * page.getHeight();
    }
}
