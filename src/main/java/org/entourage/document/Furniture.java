package org.entourage.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells running heads, running feet and page numbers from what is read on: what stands near the upper or lower edge and
/// is, but for its numbers, the same on several pages in the same place, or is nothing but a number.
final class Furniture {

    private static final int FEWEST = 3;
    /// Places on a page that are told apart, from its upper to its lower edge.
    private static final int PLACES = 100;
    private static final Pattern NUMBER = Pattern.compile(
            "\\W*(?:page|p\\.|seite|page)?\\s*(?:\\d{1,5}|[ivxlcdm]{1,8})(?:\\s*(?:/|of|von|de)\\s*\\d{1,5})?\\W*",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final int number;

    /// @param lines  of all pages
    /// @param number of pages
    Furniture(List<PdfLine> lines, int number) {
        this.number = number;
        lines.stream().filter(line -> line.isHigh() || line.isLow())
                .forEach(line -> pages.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page()));
    }

    /// Whether a line is none of what is read on.
    boolean holds(PdfLine line) {
        if (number < 2 || (!line.isHigh() && !line.isLow())) {
            return false;
        }
        return NUMBER.matcher(line.words()).matches()
                || pages.getOrDefault(key(line), Set.of()).size() >= FEWEST;
    }

    private static String key(PdfLine line) {
        return Math.round(line.box().top() * PLACES) + " "
                + line.words().strip().replaceAll("\\d+", "#").toLowerCase(Locale.ROOT);
    }
}
