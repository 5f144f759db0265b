package org.entourage.evidence;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Parts paragraphs into sentences, by rule and list alone, so that everybody counts the same.
///
/// A sentence ends at a run of [Enders] with what belongs to it ([Stop]: closing quotes and brackets, marks of
/// footnotes), before white space, which scripts without spaces do without, or at the paragraph's end. It never crosses
/// a paragraph; what is left without a stop (a headline, a caption) is one too. It goes on
///
/// * where a small letter, a comma or the like follows, as in `“Why?” she asked`;
/// * behind a stop in brackets that opened within it: `(sic!)`;
/// * behind a number or a letter that it begins with, as an item of a list does;
/// * behind an abbreviation, an initial or an ordinal: see [FullStops].
final class Sentences {

    private final int[] text;
    private final FullStops fullStops;
    private final WithoutSpaces withoutSpaces;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(int[] text, @Nullable String language) {
        this.text = text;
        this.fullStops = new FullStops(text, Abbreviations.of(language));
        this.withoutSpaces = new WithoutSpaces(text);
    }

    /// @param language BCP 47 tag of the language that decides on abbreviations; null if not known
    static List<Sentence> in(int[] text, List<Stretch> paragraphs, @Nullable String language) {
        var sentences = new Sentences(text, language);
        for (int i = 0; i < paragraphs.size(); i++) {
            sentences.part(i + 1, paragraphs.get(i));
        }
        return List.copyOf(sentences.found);
    }

    private void part(int paragraph, Stretch whole) {
        int number = 1;
        var begun = new Begun(whole.start());
        for (int i = whole.start(); i < whole.end();) {
            if (!Enders.at(text, i, begun.start())) {
                begun.take(i, text[i]);
                i++;
                continue;
            }
            Stop stop = Stop.at(text, i, whole.end(), begun.quoting());
            for (; i < stop.end(); i++) {
                begun.take(i, text[i]);
            }
            if (i < whole.end() && ends(begun, stop, whole.end())) {
                found.add(new Sentence(paragraph, number++, begun.start(), i));
                i += text[i] == ' ' ? 1 : 0;
                begun.anew(i);
            }
        }
        found.add(new Sentence(paragraph, number, begun.start(), whole.end()));
    }

    /// Whether a sentence ends with a stop that does not end its paragraph.
    private boolean ends(Begun begun, Stop stop, int limit) {
        if (begun.firstWord() < 0 || begun.firstWord() >= stop.from()) {
            return false;
        }
        if (text[stop.end()] != ' ') {
            return withoutSpaces.ends(begun.start(), stop, limit);
        }
        if (Enders.isCertain(text[stop.last()])) {
            return true;
        }
        Following following = Following.at(text, stop.end() + 1, limit);
        return !following.goesOn() && !(stop.bracketed() && begun.bracketWithin())
                && !fullStops.abbreviate(begun.start(), stop, following);
    }
}
