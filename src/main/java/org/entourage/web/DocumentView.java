package org.entourage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.document.PageRegion;
import org.entourage.document.TextMap;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Stretch;

/// A sheet of a document as a page shows it: a page of a PDF, or so many paragraphs of what has no pages; with a passage
/// marked where it stands.
///
/// @param sheet      which one, counted from 1
/// @param sheets     how many there are
/// @param label      printed on it; null if there is none, or the document has no pages
/// @param paged      whether a sheet is a page
/// @param paragraphs that have words on it, in the order of the text
/// @param marked     the sheets with words of the passage; none if no passage is shown
/// @param regions    of the passage, on all pages
record DocumentView(int sheet, int sheets, @Nullable String label, boolean paged, List<Paragraph> paragraphs,
        List<Sheet> marked, List<PageRegion> regions) {

    /// So many paragraphs of what has no pages are shown at once.
    static final int PARAGRAPHS = 200;

    /// A sheet to go to.
    ///
    /// @param number counted from 1
    /// @param name   as a person calls it: `p. xii`, `page 5`, `part 2`
    record Sheet(int number, String name) {}

    /// A paragraph.
    ///
    /// @param number counted from 1
    /// @param aside  whether it is a running head, the number of a page, or a caption
    /// @param pieces in order, without a gap
    record Paragraph(int number, boolean aside, List<Piece> pieces) {}

    /// Words that are in the passage, or not.
    ///
    /// @param begins whether the passage begins with them
    record Piece(String words, boolean marked, boolean begins) {}

    /// A sheet of a text.
    ///
    /// @param passage to be marked; null for none
    /// @param wanted  number of the sheet; null for that on which the passage begins, else the first
    /// @throws IllegalArgumentException if there is no such sheet, or the passage lies outside the text
    static DocumentView of(NormalisedText text, TextMap map, @Nullable Stretch passage, @Nullable Integer wanted) {
        if (passage != null && passage.end() > text.length()) {
            throw new IllegalArgumentException("passage: found %s, expected a stretch of a text of %d characters"
                    .formatted(passage, text.length()));
        }
        boolean paged = map.pageCount() > 0;
        int sheets = paged ? map.pageCount() : (text.paragraphs().size() + PARAGRAPHS - 1) / PARAGRAPHS;
        List<PageRegion> regions = passage == null ? List.of() : map.regions(passage.start(), passage.end());
        List<Integer> marked = passage == null ? List.of() : paged ? pages(regions) : parts(text, passage);
        int sheet = wanted != null ? wanted : marked.stream().findFirst().orElse(1);
        if (sheet < 1 || sheet > sheets) {
            throw new IllegalArgumentException("page: found %d, expected 1 to %d".formatted(sheet, sheets));
        }
        List<Paragraph> paragraphs = paragraphs(text, map, paged, sheet)
                .map(number -> paragraph(text, number, passage)).toList();
        return new DocumentView(sheet, sheets, map.label(sheet), paged, paragraphs,
                marked.stream().map(number -> new Sheet(number, name(map, number))).toList(), regions);
    }

    private static List<Integer> pages(List<PageRegion> regions) {
        return List.copyOf(new TreeSet<>(regions.stream().map(PageRegion::page).toList()));
    }

    private static List<Integer> parts(NormalisedText text, Stretch passage) {
        int first = (text.paragraphAt(passage.start()) - 1) / PARAGRAPHS + 1;
        int last = (text.paragraphAt(passage.end() - 1) - 1) / PARAGRAPHS + 1;
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static String name(TextMap map, int sheet) {
        if (map.pageCount() == 0) {
            return "part " + sheet;
        }
        String label = map.label(sheet);
        return label == null ? "page " + sheet : "p. " + label;
    }

    /// What the sheet is called.
    public String name() {
        return label != null ? "p. " + label : (paged ? "page " : "part ") + sheet;
    }

    /// The numbers of its paragraphs.
    private static Stream<Integer> paragraphs(NormalisedText text, TextMap map, boolean paged, int sheet) {
        if (!paged) {
            return IntStream.rangeClosed((sheet - 1) * PARAGRAPHS + 1,
                    Math.min(sheet * PARAGRAPHS, text.paragraphs().size())).boxed();
        }
        Optional<Stretch> on = map.onPage(sheet);
        return on.isEmpty()
                ? Stream.of()
                : IntStream.rangeClosed(text.paragraphAt(on.get().start()), text.paragraphAt(on.get().end() - 1))
                        .boxed().filter(number -> isOn(map, text.paragraphs().get(number - 1), sheet));
    }

    private static boolean isOn(TextMap map, Stretch paragraph, int page) {
        return map.regions(paragraph.start(), paragraph.end()).stream().anyMatch(region -> region.page() == page);
    }

    private static Paragraph paragraph(NormalisedText text, int number, @Nullable Stretch passage) {
        Stretch all = text.paragraphs().get(number - 1);
        List<Piece> pieces = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(all.start(), all.end()));
        Stream.ofNullable(passage).flatMap(each -> Stream.of(each.start(), each.end()))
                .filter(cut -> cut > all.start() && cut < all.end()).forEach(cuts::add);
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            boolean marked = passage != null && passage.start() < to && from < passage.end();
            pieces.add(new Piece(text.quote(from, to), marked,
                    marked && from <= Objects.requireNonNull(passage).start()));
        }
        return new Paragraph(number, text.sentencesTouching(all.start(), all.end()).stream().allMatch(text::isAside),
                pieces);
    }
}
