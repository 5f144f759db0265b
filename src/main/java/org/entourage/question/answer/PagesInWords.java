package org.entourage.question.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.document.PageRegion;

/// Pages as a person cites them: by the labels that are printed on them; where the file does not say, by their number in the
/// file, which need not be the printed one.
final class PagesInWords {

    private PagesInWords() {}

    /// @param regions at least one, in the order of the text
    static String of(List<PageRegion> regions) {
        List<PageRegion> pages = regions.stream().sorted((a, b) -> Integer.compare(a.page(), b.page())).toList();
        boolean labelled = pages.stream().map(PageRegion::label).allMatch(Objects::nonNull);
        boolean one = pages.size() == 1;
        String words = runs(pages, labelled);
        return labelled
                ? (one ? "p. " : "pp. ") + words
                : (one ? "page %s of the file" : "pages %s of the file").formatted(words);
    }

    /// Pages that follow one another from the first to the last.
    private static String runs(List<PageRegion> pages, boolean labelled) {
        int first = pages.getFirst().page();
        int last = pages.getLast().page();
        Stream<PageRegion> named = last - first == pages.size() - 1 && pages.size() > 1
                ? Stream.of(pages.getFirst(), pages.getLast())
                : pages.stream();
        return named.map(page -> labelled ? String.valueOf(page.label()) : String.valueOf(page.page()))
                .collect(Collectors.joining(last - first == pages.size() - 1 ? "–" : ", "));
    }
}
