package org.entourage.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Tells by the layout of a PDF what its lines are: what is read on, running heads, notes at the foot of a page, numbers of
/// lines in the margin. And tells on which pages it is not sure in which order they are read.
final class PdfLayout {

    private static final Pattern NOTE = Pattern.compile(
            "^\\s*(?:[\\[(]?\\d{1,3}[\\])]?|[*†‡§¶]{1,3})[.)]?\\s*[\\p{L}“\"„«(‘'].*");
    /// Notes are set smaller than the text, but not this small.
    private static final double SMALL = 0.93;
    private static final double TINY = 0.5;
    /// Notes stand in the lower part of a page.
    private static final double LOWER = 0.35;
    /// So often may what is read next stand above what was read, below the same edge.
    private static final int LEAPS = 2;

    private final List<PdfLine> lines;
    private final String @Nullable [] labels;
    private final Furniture furniture;
    private final LineNumbers numbers;
    private final PdfParagraphs paragraphs;
    private final double size;

    /// @param given of all pages, as they are read
    PdfLayout(List<PdfLine> given, int pages, String @Nullable [] labels) {
        this.numbers = new LineNumbers(given);
        this.lines = numbers.lines();
        this.labels = labels;
        this.furniture = new Furniture(lines, pages);
        this.paragraphs = new PdfParagraphs(lines);
        this.size = usual(lines);
    }

    /// The size that most letters have.
    private static double usual(List<PdfLine> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(Math.rint(2 * line.size()) / 2, line.words().length(), Integer::sum));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0.0);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        Block note = null;
        Block margin = null;
        PdfLine before = null;
        int body = -1;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            List<Block.Line> shown = shown(line);
            if (numbers.holds(line)) {
                if (margin == null || lines.get(i - 1).page() != line.page()) {
                    margin = Block.of(Role.PAGE, List.of());
                    blocks.add(margin);
                }
                margin.lines().addAll(shown);
            } else if (furniture.holds(line)) {
                blocks.add(Block.of(Role.PAGE, shown));
            } else if (isNote(i, before, note != null)) {
                if (note == null || NOTE.matcher(line.words()).matches()) {
                    note = Block.of(Role.FOOTNOTE, shown);
                    blocks.add(note);
                } else {
                    note.lines().addAll(shown);
                }
                before = line;
            } else {
                boolean begins = line.begins() || note != null;
                if (open == null || (begins && !paragraphs.goesOn(body, line))) {
                    open = Block.of(Role.BODY, shown);
                    blocks.add(open);
                } else {
                    open.lines().addAll(shown);
                }
                note = null;
                before = line;
                body = i;
            }
        }
        return blocks;
    }

    private List<Block.Line> shown(PdfLine line) {
        String label = labels == null || labels.length < line.page() ? null : labels[line.page() - 1];
        return line.pieces().stream().map(piece -> new Block.Line(piece.words(),
                Region.onPage(line.page(), label, piece.box()), piece.unseen(), false)).toList();
    }

    /// Whether a line is of a note at the foot of its page.
    ///
    /// @param before the line read before it
    /// @param within whether that one is of a note
    private boolean isNote(int index, @Nullable PdfLine before, boolean within) {
        PdfLine line = lines.get(index);
        boolean small = line.size() <= SMALL * size && line.size() > TINY * size;
        if (!small || before == null || before.page() != line.page()) {
            return false;
        }
        return within || (before.size() > SMALL * size && line.box().top() > LOWER
                && NOTE.matcher(line.words()).matches() && isLast(index));
    }

    /// Whether nothing of the usual size stands below a line in its column.
    private boolean isLast(int index) {
        PdfLine line = lines.get(index);
        for (int i = index + 1; i < lines.size() && lines.get(i).page() == line.page(); i++) {
            PdfLine other = lines.get(i);
            if (other.size() > SMALL * size && other.box().top() > line.box().top() && overlap(line, other)
                    && !furniture.holds(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlap(PdfLine one, PdfLine other) {
        return one.box().left() < other.box().left() + other.box().width()
                && other.box().left() < one.box().left() + one.box().width();
    }

    /// Pages on which what is read next often stands above what was read, so that their order may be another.
    Set<Integer> doubtful() {
        Map<Integer, Integer> leaps = new TreeMap<>();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (furniture.holds(line) || numbers.holds(line)) {
                continue;
            }
            if (before != null && before.page() == line.page() && line.box().bottom() <= before.box().top()
                    && overlap(line, before)) {
                leaps.merge(line.page(), 1, Integer::sum);
            }
            before = line;
        }
        Set<Integer> pages = new TreeSet<>();
        leaps.forEach((page, often) -> {
            if (often >= LEAPS) {
                pages.add(page);
            }
        });
        return pages;
    }
}
