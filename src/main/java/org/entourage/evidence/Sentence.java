package org.entourage.evidence;

/// A sentence of a normalised text, without the white space around it. See [NormalisedText#sentences()].
///
/// @param paragraph number of the paragraph that it lies in, counted from 1
/// @param number    its number in that paragraph, counted from 1
/// @param start     first code point, counted from 0
/// @param end       one past the last code point, greater than `start`
public record Sentence(int paragraph, int number, int start, int end) {

    public Sentence {
        if (paragraph < 1 || number < 1) {
            throw new IllegalArgumentException(
                    "paragraphs and sentences are counted from 1, not %d and %d".formatted(paragraph, number));
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no sentence: [%d, %d)".formatted(start, end));
        }
    }

    /// Where it lies.
    public Stretch stretch() {
        return new Stretch(start, end);
    }
}
