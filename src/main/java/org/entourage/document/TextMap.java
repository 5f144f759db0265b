package org.entourage.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.entourage.evidence.Stretch;

/// Where each stretch of a text stands in its document, to be looked up by position. A book has a hundred thousand lines,
/// so they are kept in arrays.
public final class TextMap {

    /// As many steps as [Box] has between the edges of a page.
    private static final double STEPS = 10_000;
    private static final int EDGES = 4;

    private static final int FIRST_SIZE = 64;

    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int[] pages = new int[FIRST_SIZE];
    private short[] boxes = new short[FIRST_SIZE * EDGES];
    private int size;
    private final Map<Integer, String> labels = new HashMap<>();
    private final List<Stretch> asides = new ArrayList<>();

    private final int pageCount;

    private TextMap(int pageCount) {
        this.pageCount = pageCount;
    }

    /// The map of parts in their order.
    ///
    /// @param pages how many the document has; 0 if it has none
    static TextMap of(int pages, Iterator<Part> parts) {
        TextMap map = new TextMap(pages);
        while (parts.hasNext()) {
            map.take(parts.next());
        }
        return map;
    }

    private void take(Part part) {
        if (part.end() <= part.start()) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            pages = Arrays.copyOf(pages, 2 * size);
            boxes = Arrays.copyOf(boxes, 2 * size * EDGES);
        }
        starts[size] = part.start();
        ends[size] = part.end();
        if (part.role() != Role.BODY) {
            asides.add(new Stretch(part.start(), part.end()));
        }
        Region region = part.region();
        if (region != null && region.page() != null && region.box() != null) {
            place(region.page(), region.label(), region.box());
        }
        size++;
    }

    private void place(int page, @Nullable String label, Box box) {
        pages[size] = page;
        if (label != null) {
            labels.put(page, label);
        }
        double[] edges = {box.left(), box.top(), box.width(), box.height()};
        for (int edge = 0; edge < EDGES; edge++) {
            boxes[size * EDGES + edge] = (short) Math.round(edges[edge] * STEPS);
        }
    }

    /// How many stretches it has.
    int size() {
        return size;
    }

    /// The pages on which a passage stands, in the order of the text; none if the document has no pages.
    ///
    /// @param start first code point
    /// @param end   one past the last one
    public List<PageRegion> regions(int start, int end) {
        Map<Integer, List<Box>> found = new LinkedHashMap<>();
        for (int i = first(start); i < size && starts[i] < end; i++) {
            if (pages[i] > 0) {
                add(found.computeIfAbsent(pages[i], _ -> new ArrayList<>()), box(i));
            }
        }
        return found.entrySet().stream()
                .map(page -> new PageRegion(page.getKey(), labels.get(page.getKey()), page.getValue())).toList();
    }

    /// What goes on in the same line is one rectangle.
    private static void add(List<Box> boxes, Box box) {
        if (!boxes.isEmpty() && boxes.getLast().goesOn(box)) {
            boxes.add(boxes.removeLast().and(box));
        } else {
            boxes.add(box);
        }
    }

    /// How many pages the document has; 0 if it has none.
    public int pageCount() {
        return pageCount;
    }

    /// The label that is printed on a page; null if the file does not say.
    public @Nullable String label(int page) {
        return labels.get(page);
    }

    /// The least stretch of the text that has all that stands on a page; empty if it has no text.
    public Optional<Stretch> onPage(int page) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = 0; i < size; i++) {
            if (pages[i] == page) {
                start = Math.min(start, starts[i]);
                end = Math.max(end, ends[i]);
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(new Stretch(start, end));
    }

    /// The stretches that are not read on: running heads and feet, numbers of pages, captions.
    public List<Stretch> asides() {
        return List.copyOf(asides);
    }

    private Box box(int i) {
        double[] edges = new double[EDGES];
        for (int edge = 0; edge < EDGES; edge++) {
            edges[edge] = boxes[i * EDGES + edge] / STEPS;
        }
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }

    /// The first stretch that ends behind a position.
    private int first(int position) {
        int low = 0;
        for (int high = size; low < high;) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
