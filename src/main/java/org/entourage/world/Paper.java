package org.entourage.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Edtf;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Grading;
import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.claim.Source;

/// A source of a world with its texts: made-up sentences, four a paragraph. One in ten has a second text with other
/// words; the first text of every other one is attached.
final class Paper {

    private static final int SENTENCES = 32;
    private static final int A_PARAGRAPH = 4;
    private static final List<String> SPEAKERS = List.of("witness", "café owner", "señora", "очевидец", "شاهد", "証人",
            "man with a \uD835\uDD18 on his coat");

    private final Source source;
    private final List<Copy> copies = new ArrayList<>();

    /// A text and where its sentences lie.
    private record Copy(Source.Text text, String content, List<String> sentences, List<Integer> starts) {}

    Paper(long seed, long number, Cast cast) {
        Dice dice = new Dice(seed, 20, number);
        source = source(number, dice, cast);
        copies.add(copy(number, "t" + number, "report"));
        if (dice.percent(10)) {
            copies.add(copy(number, "t" + number + "-b", "reprint"));
        }
    }

    static String id(long number) {
        return "s" + number;
    }

    private static Source source(long number, Dice dice, Cast cast) {
        List<String> authors = dice.percent(80) ? List.of(Cast.id(cast.drawn(dice, EntityKind.PERSON))) : List.of();
        @Nullable
        String publisher = dice.percent(70) ? Cast.id(cast.drawn(dice, EntityKind.ORGANIZATION)) : null;
        @Nullable
        String republisher = dice.percent(10) ? Cast.id(cast.drawn(dice, EntityKind.ORGANIZATION)) : null;
        List<String> basedOn = number > 0 && dice.percent(10) ? List.of(id(dice.below(number))) : List.of();
        @Nullable
        Edtf published = dice.percent(90) ? Edtf.parse(Dates.day(dice)) : null;
        Grading grade = dice.percent(20)
                ? new Grading(dice.of(List.of("A", "B", "C", "D", "E")), "a grader", Edtf.parse("2020-01-01"),
                        "invented")
                : Grading.UNJUDGED_SOURCE;
        return new Source(id(number), "Invented report " + number, authors, publisher, republisher, published,
                published == null ? null : "stated", basedOn, "https://reports.example/" + number, null,
                dice.of(List.of("en", "fr", "fa", "ru")), grade, null);
    }

    private Copy copy(long number, String id, String kind) {
        StringBuilder content = new StringBuilder();
        List<String> sentences = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = "In %s %d the %s spoke of matter number %d.".formatted(kind, number,
                    SPEAKERS.get(i % SPEAKERS.size()), i);
            starts.add(start);
            sentences.add(sentence);
            content.append(sentence);
            start += sentence.codePointCount(0, sentence.length());
            if (i < SENTENCES - 1) {
                content.append((i + 1) % A_PARAGRAPH == 0 ? '\n' : ' ');
                start++;
            }
        }
        Source.Text text = new Source.Text(id, id(number), "https://copies.example/" + id, Edtf.parse("2020-01-02"),
                Sha256.of(content.toString()), start);
        return new Copy(text, content.toString(), sentences, starts);
    }

    Source source() {
        return source;
    }

    List<Source.Text> texts() {
        return copies.stream().map(Copy::text).toList();
    }

    /// The content of the text that is attached, by id, if one is.
    Map<String, String> contents(long number) {
        Copy first = copies.getFirst();
        return number % 2 == 0 ? Map.of(first.text().id(), first.content()) : Map.of();
    }

    /// A sentence, mostly of the first text.
    Passage passage(Dice dice) {
        Copy copy = copies.get(dice.percent(80) ? 0 : copies.size() - 1);
        int sentence = dice.below(SENTENCES);
        String words = copy.sentences().get(sentence);
        int start = copy.starts().get(sentence);
        return new Passage(copy.text().id(), start, start + words.codePointCount(0, words.length()), Sha256.of(words),
                sentence / A_PARAGRAPH + 1);
    }
}
