package org.entourage.claim;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds words that look like those of one script and are written with letters of two: a Latin name with a Cyrillic `а`
/// is found by nobody who types it.
public final class MixedScripts {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    /// Letters of each script that look like one of the other (confusables of Unicode Technical Standard 39).
    private static final List<Pair> PAIRS = List.of(
            new Pair(new Side(UnicodeScript.LATIN, "acdehijlopqsvwxyABCEHIJKMOPQSTVWXY"),
                    new Side(UnicodeScript.CYRILLIC, "асԁеһіјӏорԛѕѵԝхуАВСЕНІЈӀКМОРԚЅТѴԜХУҮҺ")),
            new Pair(new Side(UnicodeScript.LATIN, "aiknopuvxyABEHIKMNOPTXYZ"),
                    new Side(UnicodeScript.GREEK, "αικηορυνχγΑΒΕΗΙΚΜΝΟΡΤΧΥΖ")),
            new Pair(new Side(UnicodeScript.CYRILLIC, "аоркхуіфАВГЕНІКМОПРТФХУ"),
                    new Side(UnicodeScript.GREEK, "αορκχγυιφΑΒΓΕΗΙΚΜΟΠΡΤΦΧΥ")));

    private MixedScripts() {}

    /// A word that misleads.
    ///
    /// @param text    it
    /// @param letters those that look like letters of the other script, as `U+0430`
    public record Word(String text, List<String> letters) {

        public Word {
            letters = List.copyOf(letters);
        }
    }

    /// @param twins its letters that look like one of the other script
    private record Side(UnicodeScript script, String twins) {

        IntStream of(int[] word) {
            return Arrays.stream(word).filter(point -> UnicodeScript.of(point) == script);
        }

        boolean hidesIn(int[] word) {
            return of(word).allMatch(point -> twins.indexOf(point) >= 0);
        }

        long number(int[] word) {
            return of(word).count();
        }
    }

    private record Pair(Side one, Side other) {

        /// The side whose letters all pass for those of the other, if a word has letters of both.
        Optional<Side> hidden(int[] word) {
            return one.number(word) == 0 || other.number(word) == 0
                    ? Optional.empty()
                    : Stream.of(one, other).filter(side -> side.hidesIn(word))
                            .min(Comparator.comparingLong(side -> side.number(word)));
        }
    }

    /// The words of a name in which all letters of one script pass for letters of another that is there too.
    public static List<Word> in(String name) {
        return Arrays.stream(BETWEEN.split(name.replaceAll("\\p{Cf}", ""), -1)).flatMap(MixedScripts::word).toList();
    }

    private static Stream<Word> word(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray();
        return PAIRS.stream().flatMap(pair -> pair.hidden(points).stream()).limit(1).map(side -> new Word(text,
                side.of(points).distinct().mapToObj("U+%04X"::formatted).toList()));
    }
}
