package org.entourage.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells where a line of a PDF goes on in the next, though PDFBox begins a paragraph there. It goes by indents and gaps, which
/// a name at the left edge, a narrower gap or the edge of a page can make up. A line goes on if it is full, for the
/// next word found no room on it, and if its sentence is not at its end, or the next line stands as any other.
final class PdfParagraphs {

    private static final Pattern OPEN = Pattern.compile("[\\p{L}\\p{M}\\p{N},;–-]\\s*$");
    /// Gaps of a text differ by so much, and no more.
    private static final double WIDER = 1.2;
    private static final double AS_WIDE = 1.06;
    /// And so do the sizes of its letters.
    private static final double LARGER = 1.06;
    /// How far from its neighbours the edge of a column is looked for, in lines.
    private static final int NEAR = 12;
    /// Lines of a column begin at the same place, but for indents.
    private static final double INDENT = 0.06;
    private static final double SAME = 0.002;
    /// A line of fewer letters is a heading or stands in a table.
    private static final int SHORT = 25;
    /// So many lines show where a column ends, though they may end so many letters before.
    private static final int WITNESSES = 3;
    private static final int RAGGED = 8;

    private final List<PdfLine> lines;
    private final Map<Long, Double> gaps;

    /// @param lines of all pages, as they are read
    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.gaps = usualGaps(lines);
    }

    /// From the top of a line to that of the next, by the size of their letters: the middle one of all.
    private static Map<Long, Double> usualGaps(List<PdfLine> lines) {
        Map<Long, List<Double>> all = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            if (isBelow(before, line) && isOfSize(before, line)) {
                all.computeIfAbsent(rounded(line), _ -> new ArrayList<>()).add(gap(before, line));
            }
        }
        Map<Long, Double> usual = new HashMap<>();
        all.forEach((size, found) -> usual.put(size, found.stream().sorted().toList().get(found.size() / 2)));
        return usual;
    }

    /// Whether what a line says goes on in another.
    ///
    /// @param index of the line
    /// @param next  what is read next, as far as it is read on
    boolean goesOn(int index, PdfLine next) {
        PdfLine line = lines.get(index);
        if (!isOfSize(line, next) || !isFull(index, next)) {
            return false;
        }
        double wide = isBelow(line, next) ? gap(line, next) / gaps.getOrDefault(rounded(next), 1.0) : 1;
        return OPEN.matcher(line.words()).find()
                ? wide <= WIDER
                : isBelow(line, next) && wide <= AS_WIDE && Math.abs(next.box().left() - line.box().left()) < SAME;
    }

    /// Whether the first word of the next line had no room on a line, in a column of which other lines show where it ends.
    private boolean isFull(int index, PdfLine next) {
        PdfLine line = lines.get(index);
        String words = next.words().strip();
        if (line.words().strip().length() < SHORT || line.box().height() > line.box().width()) {
            return false;
        }
        List<Double> edges = new ArrayList<>();
        for (int i = Math.max(0, index - NEAR); i < Math.min(lines.size(), index + NEAR); i++) {
            PdfLine other = lines.get(i);
            if (other.page() == line.page() && isOfSize(line, other)
                    && Math.abs(other.box().left() - line.box().left()) < INDENT) {
                edges.add(right(other));
            }
        }
        double edge = edges.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double letter = line.box().width() / line.words().strip().length();
        int first = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        return right(line) + letter * (first + 1) > edge
                && edges.stream().filter(other -> other + letter * RAGGED > edge).count() >= WITNESSES;
    }

    private static boolean isBelow(PdfLine line, PdfLine next) {
        return line.page() == next.page() && gap(line, next) > 0
                && next.box().left() < right(line) && line.box().left() < right(next);
    }

    private static double gap(PdfLine line, PdfLine next) {
        return next.box().top() - line.box().top();
    }

    private static double right(PdfLine line) {
        return line.box().left() + line.box().width();
    }

    private static boolean isOfSize(PdfLine one, PdfLine other) {
        return Math.max(one.size(), other.size()) <= LARGER * Math.min(one.size(), other.size());
    }

    private static long rounded(PdfLine line) {
        return Math.round(line.size());
    }
}
