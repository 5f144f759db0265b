package org.entourage.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.evidence.Sentence;
import org.entourage.evidence.Stretch;

/// The place in a text that a user names, or why there is none.
final class Places {

    private static final int MOST_PLACES = 20;
    private static final int CONTEXT = 30;
    private static final Pattern SENTENCES = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private Places() {}

    /// The only place of quoted words.
    static Stretch quoted(NormalisedText text, String quote) {
        List<Stretch> places = Locator.places(text, quote);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("These words do not stand in the text. Upper and lower case count.");
        }
        return only(text, places, "Quote more of one");
    }

    private static Stretch only(NormalisedText text, List<Stretch> places, String whatToDo) {
        if (places.size() > 1) {
            StringBuilder message = new StringBuilder("These words stand in the text %d times. %s:"
                    .formatted(places.size(), whatToDo));
            places.stream().limit(MOST_PLACES).forEach(place -> message.append("%n  paragraph %d, %s: …%s…".formatted(
                    text.paragraphAt(place.start()), place, context(text, place))));
            if (places.size() > MOST_PLACES) {
                message.append("%n  and %d more".formatted(places.size() - MOST_PLACES));
            }
            throw new IllegalArgumentException(message.toString());
        }
        return places.getFirst();
    }

    private static String context(NormalisedText text, Stretch place) {
        return CommandText.visible(text.quote(Math.max(0, place.start() - CONTEXT),
                Math.min(text.length(), place.end() + CONTEXT)).replace('\n', ' '));
    }

    /// The only place of words known by their digest.
    static Stretch again(NormalisedText text, String sha256, int length) {
        if (length < 1) {
            throw new IllegalArgumentException("--length: found %d, expected 1 or more".formatted(length));
        }
        Passage passage = new Passage("text", 0, length, sha256, null);
        return switch (OtherCopy.search(text, List.of(passage)).getFirst()) {
            case OtherCopy.Found found -> found.place();
            case OtherCopy.Several(_, var places) -> only(text, places, "Take one of them by --quote, with more words");
            case OtherCopy.Missing _ -> throw new IllegalArgumentException(
                    "No %d characters of the text have this digest.".formatted(length));
            case OtherCopy.Unsearched _ -> throw new IllegalArgumentException(
                    "Not found. The text is long, and was not searched everywhere: find the words with --quote.");
        };
    }

    /// A paragraph, or sentences of it.
    ///
    /// @param sentences `2` or `2-3`; null for all
    static Stretch numbered(NormalisedText text, int paragraph, @Nullable String sentences) {
        List<Stretch> paragraphs = text.paragraphs();
        if (paragraph < 1 || paragraph > paragraphs.size()) {
            throw new IllegalArgumentException("There is no paragraph %d: the text has %d.".formatted(paragraph,
                    paragraphs.size()));
        }
        if (sentences == null) {
            return paragraphs.get(paragraph - 1);
        }
        Matcher range = SENTENCES.matcher(sentences);
        if (!range.matches()) {
            throw new IllegalArgumentException("--sentence: found \"%s\", expected 2 or 2-3".formatted(sentences));
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        List<Sentence> all = text.sentences().stream().filter(each -> each.paragraph() == paragraph).toList();
        if (first < 1 || last < first || last > all.size()) {
            throw new IllegalArgumentException("There is no sentence %s in paragraph %d: it has %d.".formatted(
                    sentences, paragraph, all.size()));
        }
        return new Stretch(all.get(first - 1).start(), all.get(last - 1).end());
    }
}
