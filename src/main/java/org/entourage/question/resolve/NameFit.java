package org.entourage.question.resolve;

import java.util.Arrays;
import java.util.stream.Collectors;

/// How a name fits what was typed, best first.
public enum NameFit {
    /// The text is the id.
    ID,
    /// The same without case, accents and punctuation.
    EXACT,
    /// The name begins with the text.
    PREFIX,
    /// Each word of the text begins a word of the name.
    WORDS,
    /// It may be meant: see [org.entourage.name.LooseName].
    LOOSE;

    /// The index cuts what is longer than 255 characters; what is left of the word is compared afterwards.
    private static final int LONGEST = 120;

    /// How a name fits a text, both folded; it fits at least by its beginning.
    static NameFit ofBeginning(String text, String name) {
        return name.equals(text) ? EXACT : PREFIX;
    }

    /// Whether each word of a text begins a word of a name, both folded.
    static boolean byWords(String text, String name) {
        String[] words = name.split(" ", -1);
        return Arrays.stream(text.split(" ", -1))
                .allMatch(begun -> Arrays.stream(words).anyMatch(word -> word.startsWith(begun)));
    }

    /// The words of a folded text as a query of the full-text index (the syntax of Lucene's classic parser).
    public static String query(String text) {
        return Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty())
                .map(word -> "+" + escaped(word) + "*").collect(Collectors.joining(" "));
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder();
        word.codePoints().limit(LONGEST).forEach(point -> {
            if (!Character.isLetterOrDigit(point)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }
}
