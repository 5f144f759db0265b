package org.entourage.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sentences as version 0.1 counted them. Only the limit of three still asks: a passage that was short enough then stays
/// so, see [Verification].
///
/// A sentence ended at `.`, `!` or `?` with what closes it (quotes and brackets), before white space or the paragraph's
/// end. It never crossed a paragraph.
///
/// * A run (`?!`, `...`) is one stop. What stands apart and only stops or closes (`. . .`, the French `! »`) belongs to
///   the sentence before it, or, where a paragraph begins with it, to the one after.
/// * A lone `.` does not end one after an initial: a letter, not a small one, that no letter or digit precedes. So
///   `W.`, `H.W.`, `J.-P.`, `U.S.`, `D.C.`, `Ph.D.`. A real end there goes unseen; the sentence is longer.
/// * Nor after a word of `ABBREVIATIONS`, nor, before a digit, after one of `BEFORE_NUMBERS`. Case counts.
final class SentencesBefore {

    /// Titles, names of companies, states, months, and words that go on. Without the last stop.
    private static final Set<String> ABBREVIATIONS = Set.of( //
            "Adm", "Amb", "Brig", "Capt", "Cdr", "Cmdr", "Col", "Cpl", "Dr", "Esq", "Fr", "Gen", "Gov", "Hon", "Insp",
            "Jr", "Lt", "Maj", "Messrs", "Mlle", "Mme", "Mr", "Mrs", "Ms", "Mx", "Pres", "Prof", "Pvt", "Rep", "Reps",
            "Rev", "Sec", "Sen", "Sens", "Sgt", "Sr", "St", "Supt", //
            "Assn", "Bros", "Co", "Corp", "Dept", "Govt", "Inc", "Inst", "Ltd", "Univ", //
            "Calif", "Conn", "Fla", "Ga", "Md", "Tenn", "Va", //
            "Apr", "Aug", "Dec", "Feb", "Jan", "Jul", "Jun", "Mar", "Nov", "Oct", "Sep", "Sept", //
            "a.k.a", "a.m", "al", "approx", "c", "ca", "cf", "e.g", "E.g", "etc", "f.k.a", "i.e", "I.e", "p.m", "v",
            "viz", "vs");

    /// Words that are whole ones elsewhere. Without the last stop.
    private static final Set<String> BEFORE_NUMBERS = Set.of( //
            "Art", "Ch", "Fig", "No", "Nos", "Nr", "Para", "Vol", //
            "art", "b", "ch", "d", "fig", "fl", "no", "nos", "p", "para", "pp", "r", "sec", "vol");

    private final int[] text;
    private final List<Sentence> found = new ArrayList<>();

    private SentencesBefore(int[] text) {
        this.text = text;
    }

    static List<Sentence> in(int[] text, List<Stretch> paragraphs) {
        var sentences = new SentencesBefore(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            sentences.part(i + 1, paragraphs.get(i));
        }
        return List.copyOf(sentences.found);
    }

    private void part(int paragraph, Stretch whole) {
        int number = 1;
        int start = whole.start();
        boolean worded = false;
        boolean ended = false;
        for (int from = whole.start(), to; from < whole.end(); from = to + 1) {
            to = endOfWord(from, whole.end());
            boolean closing = onlyCloses(from, to);
            if (ended && !closing) {
                found.add(new Sentence(paragraph, number++, start, from - 1));
                start = from;
                ended = false;
            }
            worded |= !closing;
            ended = worded && (ended || ends(from, to));
        }
        found.add(new Sentence(paragraph, number, start, whole.end()));
    }

    private int endOfWord(int from, int end) {
        int to = from;
        while (to < end && text[to] != ' ') {
            to++;
        }
        return to;
    }

    private boolean onlyCloses(int from, int to) {
        for (int i = from; i < to; i++) {
            int type = Character.getType(text[i]);
            if (!stops(text[i]) && type != Character.END_PUNCTUATION && type != Character.FINAL_QUOTE_PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    /// Whether what stands between two white spaces has a stop at its end that ends a sentence.
    private boolean ends(int from, int to) {
        int tail = to;
        int stops = 0;
        while (tail > from && (stops(text[tail - 1]) || closes(text[tail - 1]))) {
            tail--;
            stops += stops(text[tail]) ? 1 : 0;
        }
        boolean loneDot = stops == 1 && text[tail] == '.';
        return stops > 0 && !(loneDot && abbreviates(from, tail, to));
    }

    private boolean abbreviates(int from, int dot, int to) {
        int start = dot;
        while (start > from && (Character.isLetter(text[start - 1]) || text[start - 1] == '.')) {
            start--;
        }
        String word = new String(text, start, dot - start);
        boolean beforeNumber = to + 1 < text.length && text[to] == ' ' && Character.isDigit(text[to + 1]);
        return isInitial(from, dot) || ABBREVIATIONS.contains(word) || (beforeNumber && BEFORE_NUMBERS.contains(word));
    }

    private boolean isInitial(int from, int dot) {
        if (dot == from || !Character.isLetter(text[dot - 1]) || Character.isLowerCase(text[dot - 1])) {
            return false;
        }
        return dot - 1 == from || !(Character.isLetterOrDigit(text[dot - 2]) || Normalisation.isMark(text[dot - 2]));
    }

    private static boolean stops(int c) {
        return c == '.' || c == '!' || c == '?';
    }

    /// Quotes of either direction: some languages close with what others open with.
    private static boolean closes(int c) {
        return c == '"' || c == '\'' || switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
