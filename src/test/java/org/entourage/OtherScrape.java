package org.entourage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.entourage.evidence.NormalisedText;

/// The article as somebody else would have scraped it, made from the shared one when a test runs: without the page's
/// first line, the caption of a photo and all that follows the author's own words, with straight quotation marks, and
/// with lines of at most 60 signs.
public final class OtherScrape {

    private static final int WIDTH = 60;
    private static final int CAPTION = 4;
    private static final int LAST = 17;

    private OtherScrape() {}

    /// The other scrape of the article.
    public static String of(String article) {
        List<String> paragraphs = NormalisedText.of(article).content().lines().toList();
        // the caption stands in the middle of a sentence, which is whole again without it
        String opening = paragraphs.get(CAPTION - 2) + " " + paragraphs.get(CAPTION);
        return "%s\n\n%s\n\n%s\n".formatted(paragraphs.get(1), wrapped(opening), paragraphs
                .subList(CAPTION + 1, LAST).stream().map(OtherScrape::wrapped).collect(Collectors.joining("\n\n")))
                .replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }

    private static String wrapped(String paragraph) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String word : Arrays.asList(paragraph.split(" ", -1))) {
            boolean full = width + word.length() > WIDTH;
            lines.append(lines.isEmpty() ? "" : full ? "\n" : " ").append(word);
            width = full ? word.length() : width + 1 + word.length();
        }
        return lines.toString();
    }
}
