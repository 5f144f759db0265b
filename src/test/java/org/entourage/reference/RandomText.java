package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Sha256;

/// A text of short sentences, of which the positions are known as it is made.
///
/// @param words     of the normalised text: one line for each paragraph
/// @param sentences in order
record RandomText(String id, String words, List<Sentence> sentences) {

    /// A sentence: its paragraph from 1, first character, and one past the last.
    record Sentence(int paragraph, int start, int end) {}

    static RandomText of(String id, Chance chance) {
        StringBuilder words = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        int paragraphs = chance.from(2, 4);
        for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
            words.append(paragraph == 1 ? "" : "\n");
            int several = chance.from(1, 4);
            for (int i = 0; i < several; i++) {
                words.append(i == 0 ? "" : " ");
                int start = words.length();
                words.append("Of matter ").append(sentences.size()).append(chance.any(" the café of ", " a friend of "))
                        .append(id).append(chance.any(" knows.", " asks?", " speaks!"));
                sentences.add(new Sentence(paragraph, start, words.length()));
            }
        }
        return new RandomText(id, words.toString(), sentences);
    }

    /// The text as a file has it: an empty line between paragraphs.
    String file() {
        return words.replace("\n", "\n\n");
    }

    /// A locator of some of the sentences, or of a part of one.
    Map<String, Object> locator(Chance chance) {
        int most = sentences.size() - (reserved() == null ? 1 : 2);
        int first = chance.from(0, most);
        int last = Math.min(first + chance.any(0, 0, 0, 1, 2), most);
        int start = sentences.get(first).start() + chance.any(0, 0, 0, 3);
        return locator(sentences.get(first).paragraph(), start, sentences.get(last).end());
    }

    /// The last sentence, of a text of several: no claim cites it.
    @Nullable
    Sentence reserved() {
        return sentences.size() > 2 ? sentences.getLast() : null;
    }

    Map<String, Object> locator(Sentence sentence) {
        return locator(sentence.paragraph(), sentence.start(), sentence.end());
    }

    private Map<String, Object> locator(int paragraph, int start, int end) {
        return Nested.of("text", id, "paragraph", paragraph, "start", start, "end", end, "sha256",
                Sha256.of(words.substring(start, end)));
    }

    Map<String, Object> entry() {
        return Nested.of("sha256", Sha256.of(words), "length", words.length());
    }
}
