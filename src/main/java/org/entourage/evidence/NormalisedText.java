package org.entourage.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Sha256;

/// A text in the one form in which positions and digests are taken.
///
/// Strict UTF-8, a byte-order mark at the start dropped, NFC. Lines that are empty but for white space part paragraphs;
/// inside a paragraph every run of white space (Unicode's property White_Space, so U+00A0 too) is one space; trimmed;
/// paragraphs joined by one LF. Lines end at LF, CR, CR LF, VT, FF, NEL, U+2028 and U+2029. Positions are code points.
/// Immutable; a text of 10 MB takes about 60 MB.
public final class NormalisedText {

    private final String content;
    private final int[] codePoints;
    private final String sha256;
    private final List<Stretch> paragraphs;
    private final @Nullable String language;
    private final List<Stretch> asides;
    private final Supplier<List<Sentence>> sentences;
    private final Supplier<List<Sentence>> sentencesBefore;

    private NormalisedText(String content) {
        this.content = content;
        this.codePoints = content.codePoints().toArray();
        this.sha256 = Sha256.of(content);
        this.paragraphs = paragraphs(codePoints);
        this.language = null;
        this.asides = List.of();
        this.sentences = new Once<>(() -> Sentences.in(codePoints, paragraphs, null));
        this.sentencesBefore = new Once<>(() -> SentencesBefore.in(codePoints, paragraphs));
    }

    private NormalisedText(NormalisedText same, @Nullable String language, List<Stretch> asides) {
        this.content = same.content;
        this.codePoints = same.codePoints;
        this.sha256 = same.sha256;
        this.paragraphs = same.paragraphs;
        this.language = language;
        this.asides = List.copyOf(asides);
        this.sentences = new Once<>(() -> Sentences.in(codePoints, paragraphs, language));
        this.sentencesBefore = same.sentencesBefore;
    }

    /// The same text, whose sentences are parted by the rules of a language: its abbreviations and ordinals. Nothing
    /// else differs.
    ///
    /// @param language BCP 47 tag; null if not known, which is how every text begins
    public NormalisedText in(@Nullable String language) {
        return Objects.equals(language, this.language) ? this : new NormalisedText(this, language, asides);
    }

    /// The same text with stretches that are not read on: running heads, numbers of pages, captions. Nobody is asked what
    /// is made of their sentences. Nothing else differs.
    ///
    /// @param asides in their order; no sentence has words of one and words that are read on
    public NormalisedText beside(List<Stretch> asides) {
        return asides.equals(this.asides) ? this : new NormalisedText(this, language, asides);
    }

    /// Normalises a file's bytes.
    ///
    /// @throws TextEncodingException    if they are not UTF-8
    /// @throws IllegalArgumentException if there are over 1,000 combining marks in a row
    public static NormalisedText of(byte[] utf8) {
        return of(Normalisation.decoded(utf8));
    }

    /// Normalises a raw text. Not what [#content()] gave, its paragraphs would become one; see [#restored(String)].
    ///
    /// @throws IllegalArgumentException if it has half of a surrogate pair, or over 1,000 combining marks in a row
    public static NormalisedText of(String raw) {
        return new NormalisedText(Normalisation.folded(Normalisation.withoutByteOrderMark(raw)));
    }

    /// Takes back what [#content()] gave, say from the graph.
    ///
    /// @throws IllegalArgumentException if it is not normalised; somebody changed it
    public static NormalisedText restored(String content) {
        if (!Normalisation.folded(content.replace("\n", "\n\n")).equals(content)) {
            throw new IllegalArgumentException("no normalised text: its SHA-256 is " + Sha256.of(content));
        }
        return new NormalisedText(content);
    }

    private static List<Stretch> paragraphs(int[] codePoints) {
        var paragraphs = new ArrayList<Stretch>();
        for (int start = 0, end = 0; end++ < codePoints.length;) {
            if (end == codePoints.length || codePoints[end] == '\n') {
                paragraphs.add(new Stretch(start, end));
                start = end + 1;
            }
        }
        return List.copyOf(paragraphs);
    }

    /// The whole text, empty if there was nothing but white space.
    public String content() {
        return content;
    }

    /// Digest of the whole text in UTF-8.
    public String sha256() {
        return sha256;
    }

    /// How many code points it has.
    public int length() {
        return codePoints.length;
    }

    /// All code points; not to be changed.
    int[] codePoints() {
        return codePoints;
    }

    int codePointAt(int position) {
        return codePoints[position];
    }

    /// The words of a stretch.
    ///
    /// @throws IllegalArgumentException if it lies outside the text or is empty
    public String quote(int start, int end) {
        refuseOutside(start, end);
        return new String(codePoints, start, end - start);
    }

    /// Digest of what [#quote(int, int)] gives: 64 lower-case hexadecimal digits.
    public String digest(int start, int end) {
        return Sha256.of(quote(start, end));
    }

    /// The paragraphs, in order; none if the text is empty.
    public List<Stretch> paragraphs() {
        return paragraphs;
    }

    /// Number, from 1, of the paragraph that a position lies in; the LF between two belongs to the first.
    ///
    /// @throws IllegalArgumentException if the position lies outside the text
    public int paragraphAt(int position) {
        if (position < 0 || position >= length()) {
            throw new IllegalArgumentException("no position %d in a text of %d".formatted(position, length()));
        }
        return before(paragraphs, Stretch::start, position + 1);
    }

    /// The sentences of all paragraphs, in order. One ends at a sign of Unicode's Sentence_Terminal with what closes it,
    /// before white space or the paragraph's end, except after an abbreviation or an initial; see `Sentences`.
    public List<Sentence> sentences() {
        return sentences.get();
    }

    /// Whether a sentence is not read on.
    public boolean isAside(Sentence sentence) {
        int next = before(asides, Stretch::end, sentence.start() + 1);
        return next < asides.size() && asides.get(next).start() < sentence.end();
    }

    /// The sentences that share a code point with a stretch, in order; none if it is the white space between two.
    ///
    /// @throws IllegalArgumentException if the stretch lies outside the text or is empty
    public List<Sentence> sentencesTouching(int start, int end) {
        refuseOutside(start, end);
        return touching(sentences(), start, end);
    }

    /// How many sentences version 0.1 would have said that a stretch touches.
    int sentencesTouchingBefore(int start, int end) {
        refuseOutside(start, end);
        return touching(sentencesBefore.get(), start, end).size();
    }

    private static List<Sentence> touching(List<Sentence> sentences, int start, int end) {
        int first = before(sentences, Sentence::end, start + 1);
        return sentences.subList(first, Math.max(first, before(sentences, Sentence::start, end)));
    }

    /// How many of the rising values lie before a bound.
    private static <T> int before(List<T> rising, ToIntFunction<T> value, int bound) {
        int low = 0;
        for (int high = rising.size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (value.applyAsInt(rising.get(middle)) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A value that is computed when it is first asked for: not every text's sentences are.
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> source;
        private volatile @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            T known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }

    private void refuseOutside(int start, int end) {
        if (start < 0 || end <= start || end > length()) {
            throw new IllegalArgumentException("no stretch [%d, %d) in a text of %d".formatted(start, end, length()));
        }
    }
}
