package org.entourage.document;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/// Follows the paths and pictures of a page, as far as one must to know what its letters stand on, and what is painted over them.
final class PdfPaths {

    /// Narrower lines hide no letter and are no ground for one.
    private static final double WIDE = 4;
    /// Corners of a rectangle, and the first one again.
    private static final int CORNERS = 5;
    private static final double STRAIGHT = 0.01;

    private final PDFStreamEngine engine;
    private final List<List<Point2D>> parts = new ArrayList<>();
    private PdfInk ink;
    private boolean curved;
    private boolean clips;

    PdfPaths(PDFStreamEngine engine, PdfInk ink) {
        this.engine = engine;
        this.ink = ink;
        on("re", this::rectangle);
        on("m", points -> part(point(points, 0)));
        on("l", points -> to(point(points, 0)));
        on("c", points -> curve(points, 2));
        on("v", points -> curve(points, 1));
        on("y", points -> curve(points, 1));
        on("h", _ -> {});
        on("W", _ -> clips = true);
        on("W*", _ -> clips = true);
        on("n", _ -> end());
        for (String fill : List.of("f", "F", "f*")) {
            on(fill, _ -> paint(true, false));
        }
        for (String both : List.of("B", "B*", "b", "b*")) {
            on(both, _ -> paint(true, true));
        }
        on("S", _ -> paint(false, true));
        on("s", _ -> paint(false, true));
        on("BI", _ -> ink().picture(engine.getGraphicsState()));
        engine.addOperator(new DrawObject(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                if (!operands.isEmpty() && operands.getFirst() instanceof COSName name
                        && engine.getResources().isImageXObject(name)) {
                    ink().picture(engine.getGraphicsState());
                } else {
                    super.process(operator, operands);
                }
            }
        });
        on("sh", _ -> ink().other(engine.getGraphicsState().getCurrentClippingPath().getBounds2D()));
    }

    /// Begins another page.
    void begin(PdfInk next) {
        ink = next;
        parts.clear();
        curved = false;
        clips = false;
    }

    private PdfInk ink() {
        return ink;
    }

    private void on(String name, Consumer<List<COSBase>> what) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                what.accept(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }

    private void rectangle(List<COSBase> numbers) {
        Point2D from = number(numbers, 0, 1);
        Point2D size = number(numbers, 2, 3);
        if (from == null || size == null) {
            return;
        }
        part(transformed(from.getX(), from.getY()));
        to(transformed(from.getX() + size.getX(), from.getY()));
        to(transformed(from.getX() + size.getX(), from.getY() + size.getY()));
        to(transformed(from.getX(), from.getY() + size.getY()));
    }

    private void curve(List<COSBase> numbers, int controls) {
        curved = true;
        to(point(numbers, 2 * controls));
    }

    private void part(@Nullable Point2D begin) {
        parts.add(new ArrayList<>());
        to(begin);
    }

    private void to(@Nullable Point2D point) {
        if (point != null && !parts.isEmpty()) {
            parts.getLast().add(point);
        }
    }

    private void paint(boolean fills, boolean strokes) {
        PDGraphicsState state = engine.getGraphicsState();
        for (List<Point2D> part : parts) {
            Rectangle2D place = place(part);
            if (place == null) {
                continue;
            }
            if (fills) {
                ink.fill(place, !curved && isRectangle(part, place), state);
            }
            double width = state.getLineWidth();
            if (strokes && width > WIDE) {
                ink.other(new Rectangle2D.Double(place.getX() - width / 2, place.getY() - width / 2,
                        place.getWidth() + width, place.getHeight() + width));
            }
        }
        end();
    }

    private void end() {
        if (clips) {
            PDGraphicsState state = engine.getGraphicsState();
            Rectangle2D place = parts.size() == 1 ? place(parts.getFirst()) : null;
            // an odd clipping makes what is painted in it not sure
            state.intersectClippingPath(place != null && !curved && isRectangle(parts.getFirst(), place)
                    ? new Area(place)
                    : oddly(state));
        }
        begin(ink);
    }

    /// A clipping that is no rectangle.
    private static Area oddly(PDGraphicsState state) {
        Rectangle2D now = state.getCurrentClippingPath().getBounds2D();
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(now.getMinX(), now.getMinY());
        triangle.lineTo(now.getMaxX(), now.getMinY());
        triangle.lineTo(now.getMaxX(), now.getMaxY());
        triangle.closePath();
        return new Area(triangle);
    }

    private static @Nullable Rectangle2D place(List<Point2D> points) {
        if (points.isEmpty()) {
            return null;
        }
        Rectangle2D place = new Rectangle2D.Double(points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(place::add);
        return place;
    }

    private static boolean isRectangle(List<Point2D> points, Rectangle2D place) {
        return (points.size() == CORNERS - 1 || points.size() == CORNERS) && points.stream()
                .allMatch(point -> isEdge(point.getX(), place.getMinX(), place.getMaxX())
                        && isEdge(point.getY(), place.getMinY(), place.getMaxY()));
    }

    private static boolean isEdge(double at, double least, double most) {
        return Math.abs(at - least) < STRAIGHT || Math.abs(at - most) < STRAIGHT;
    }

    private @Nullable Point2D point(List<COSBase> numbers, int first) {
        Point2D point = number(numbers, first, first + 1);
        return point == null ? null : transformed(point.getX(), point.getY());
    }

    private static @Nullable Point2D number(List<COSBase> numbers, int x, int y) {
        return numbers.size() > y && numbers.get(x) instanceof COSNumber first
                && numbers.get(y) instanceof COSNumber second
                        ? new Point2D.Double(first.floatValue(), second.floatValue())
                        : null;
    }

    private Point2D transformed(double x, double y) {
        return engine.getGraphicsState().getCurrentTransformationMatrix()
                .transformPoint((float) x, (float) y);
    }
}
