package org.entourage.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What whoever uses the text of a PDF should know, in words.
final class PdfNotes {

    /// Of so many pages the numbers are told.
    private static final int MOST_TOLD = 10;

    private final List<PdfLine> lines;
    private final int number;

    /// @param number of pages
    PdfNotes(List<PdfLine> lines, int number) {
        this.lines = lines;
        this.number = number;
    }

    /// @param pictured   pages with pictures
    /// @param unreadable letters by page
    List<String> of(Set<Integer> pictured, Map<Integer, Integer> unreadable, PdfLayout layout) {
        List<String> notes = new ArrayList<>();
        Set<Integer> blank = new TreeSet<>(IntStream.rangeClosed(1, number).boxed().toList());
        lines.forEach(line -> blank.remove(line.page()));
        Set<Integer> scanned = new TreeSet<>(blank);
        scanned.retainAll(pictured);
        blank.removeAll(scanned);
        if (!scanned.isEmpty()) {
            notes.add("%s without text: scanned; OCR it first, for instance with ocrmypdf".formatted(pages(scanned)));
        }
        if (!blank.isEmpty()) {
            notes.add("%s without text: empty".formatted(pages(blank)));
        }
        if (!unreadable.isEmpty()) {
            int letters = unreadable.values().stream().mapToInt(Integer::intValue).sum();
            notes.add("%d letter%s could not be read, for the font does not say what they are: %s".formatted(
                    letters, letters == 1 ? "" : "s",
                    unreadable.entrySet().stream().limit(MOST_TOLD)
                            .map(page -> "%d on page %d".formatted(page.getValue(), page.getKey()))
                            .collect(Collectors.joining(", ")) + (unreadable.size() > MOST_TOLD ? " …" : "")));
        }
        Map<Unseen, Set<Integer>> unseen = new EnumMap<>(Unseen.class);
        lines.forEach(line -> line.pieces().forEach(piece -> {
            if (piece.unseen() != null) {
                unseen.computeIfAbsent(piece.unseen(), _ -> new TreeSet<>()).add(line.page());
            }
        }));
        unseen.forEach((why, pages) -> notes.add("%s: %s".formatted(pages(pages), why.words())));
        Set<Integer> doubtful = layout.doubtful();
        if (!doubtful.isEmpty()) {
            notes.add("%s: the order in which it is read is not sure: compare it with the page"
                    .formatted(pages(doubtful)));
        }
        return notes;
    }

    private static String pages(Set<Integer> pages) {
        String first = pages.stream().limit(MOST_TOLD).map(String::valueOf).collect(Collectors.joining(", "));
        return (pages.size() == 1 ? "page " : "pages ") + first
                + (pages.size() > MOST_TOLD ? " and %d more".formatted(pages.size() - MOST_TOLD) : "");
    }
}
