package org.entourage.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Guesses in which language a text is, by its script and its most frequent words. It says one only where it is sure.
final class Language {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");
    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_LETTERS = 30;
    /// So much of a text are the most frequent words of its language.
    private static final double ENOUGH = 0.12;
    private static final double AHEAD = 1.5;

    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = Map.of(Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HIRAGANA, "ja", Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.ARMENIAN, "hy", Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.THAI, "th");

    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            words("en", "the of and to in that is was for with as on by it at from his he which this are were not"),
            words("de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden"),
            words("fr", "de la le les et des en un une du dans que qui est pour par sur pas au il ne se ce"),
            words("es", "de la que el en los se del las por un con una su para es al lo como más o no"),
            words("it", "di che la il un in per è una del non con si da le dei sono della alla nel gli ha"),
            words("pt", "de que do da em um para com não uma os no se na por mais as dos como ao foi das"),
            words("nl", "de van het een en in is dat op te zijn met voor niet aan er om door ook als bij werd"),
            words("sv", "och att det i en som på är av för med till den har de inte om ett han var men"),
            words("pl", "w i na z do się nie że jest to o jak za po co od przez dla tym był ale oraz"),
            words("tr", "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ancak ise ne en"),
            words("ru", "и в не на что с по как это он к но из у за о от так же для был его"),
            words("uk", "і в не на що з як це до та у за про від він для був його але й є"),
            words("ar", "في من على إلى أن عن التي مع كان الذي هذا هذه ما بعد لا قال بين أو ذلك"),
            words("fa", "و در به از که این را با است برای آن یک تا بر شد می های ها"));

    private Language() {}

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, Set.of(words.split(" ")));
    }

    static @Nullable String of(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
        String script = script(looked);
        if (script != null) {
            return script;
        }
        List<String> words = NO_LETTERS.splitAsStream(looked).filter(word -> !word.isEmpty()).toList();
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        String best = null;
        double most = ENOUGH;
        double next = 0;
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            double share = words.stream().filter(language.getValue()::contains).count() / (double) words.size();
            if (share > most) {
                next = best == null ? next : most;
                most = share;
                best = language.getKey();
            } else {
                next = Math.max(next, share);
            }
        }
        return most > AHEAD * next ? best : null;
    }

    /// The language whose script makes most of a text, if it is the only one that has it.
    private static @Nullable String script(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters < FEWEST_LETTERS) {
            return null;
        }
        if (share(text, Character.UnicodeScript.HIRAGANA, letters) > ENOUGH) {
            return BY_SCRIPT.get(Character.UnicodeScript.HIRAGANA);
        }
        return BY_SCRIPT.entrySet().stream().filter(script -> share(text, script.getKey(), letters) > 0.5)
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static double share(String text, Character.UnicodeScript script, long letters) {
        return text.codePoints().filter(letter -> Character.UnicodeScript.of(letter) == script).count()
                / (double) letters;
    }
}
