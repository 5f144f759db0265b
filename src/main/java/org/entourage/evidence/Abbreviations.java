package org.entourage.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What a language writes with a full stop that does not end a sentence; one file a language in `/sentences`.
///
/// All without the last full stop, and `z.B` for `z. B.` too. A word with a small first letter also stands for the one
/// with a capital.
///
/// @param always              no sentence ends behind these: titles, `z.B`
/// @param sometimes           a sentence may end behind these if a word follows that begins one: `usw`, `Inc`
/// @param units               a sentence may end behind these if a number stands before them: `г`, `m`
/// @param beforeNumbers       these abbreviate only before a number: `No`, `p`
/// @param beginnings          words that begin sentences; none if every capital does
/// @param months              names of months, with a capital, that follow an ordinal
/// @param ordinals            whether ordinals are written with a full stop
/// @param ordinalsBeforeNames whether a capital follows ordinals, as that of a German noun or a Turkish name
record Abbreviations(Set<String> always, Set<String> sometimes, Set<String> units, Set<String> beforeNumbers,
        Set<String> beginnings,
        Set<String> months, boolean ordinals, boolean ordinalsBeforeNames) {

    /// Languages that have a file of their own.
    static final List<String> LANGUAGES = List.of("af", "ar", "az", "be", "bg", "ca", "cs", "da", "de", "el", "en",
            "es",
            "et", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu", "id", "is", "it", "lt", "lv", "mk", "nb", "nl",
            "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "ur", "vi");

    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("bs", "hr"), Map.entry("cnr", "hr"),
            Map.entry("sh", "hr"), Map.entry("no", "nb"), Map.entry("nn", "nb"), Map.entry("iw", "he"),
            Map.entry("in", "id"), Map.entry("ms", "id"), Map.entry("mo", "ro"), Map.entry("lb", "de"),
            Map.entry("gsw", "de"), Map.entry("prs", "fa"), Map.entry("tg", "ru"), Map.entry("kk", "ru"),
            Map.entry("ky", "ru"), Map.entry("mr", "hi"), Map.entry("ne", "hi"), Map.entry("fo", "da"));

    /// Titles and companies that stand in texts of every language.
    private static final String EVERYWHERE = "mul";

    private static final String UNKNOWN = "";
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");
    private static final Map<String, Abbreviations> READ = new ConcurrentHashMap<>();

    /// Those of a language. Of one that is not known or not listed: those of all, so that the letters of its script
    /// decide, but for words that mean something else in another.
    ///
    /// @param language BCP 47 tag; null if not known
    static Abbreviations of(@Nullable String language) {
        String primary = language == null ? UNKNOWN : Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
        String listed = SAME.getOrDefault(primary, primary);
        return READ.computeIfAbsent(LANGUAGES.contains(listed) ? listed : UNKNOWN,
                known -> read(known.isEmpty() ? LANGUAGES : List.of(known), known.isEmpty()));
    }

    private static Abbreviations read(List<String> languages, boolean unknown) {
        var lists = new Lists(unknown);
        lists.take(EVERYWHERE);
        languages.forEach(lists::take);
        // before a name an ordinal looks like the end of a sentence: only a known language tells
        return new Abbreviations(lists.of("always"), lists.of("sometimes"), lists.of("units"),
                lists.of("before numbers"),
                lists.of("beginnings"), lists.of("months"), !unknown && lists.headed("ordinals"),
                !unknown && lists.headed("ordinals before names"));
    }

    /// Whether a word is a Roman number below 40.
    static boolean isRoman(String word) {
        return !word.isEmpty() && ROMAN.matcher(word).matches();
    }

    /// The sections of files: `[name]`, words. A word with a star means something else in another language.
    private static final class Lists {

        private final boolean unknown;
        private final Map<String, Set<String>> sections = new ConcurrentHashMap<>();

        Lists(boolean unknown) {
            this.unknown = unknown;
        }

        void take(String language) {
            String section = "";
            boolean shared = language.equals(EVERYWHERE) || language.equals("en");
            for (String line : text("/sentences/" + language + ".txt").lines().toList()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                    sections.computeIfAbsent(section, _ -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    Set<String> words = of(section);
                    Arrays.stream(line.strip().split("\\s+", -1)).forEach(word -> add(word, words, shared));
                }
            }
        }

        private void add(String word, Set<String> words, boolean shared) {
            if (unknown && word.endsWith("*")) {
                return;
            }
            String plain = word.replace("*", "");
            words.add(plain);
            // where the language is not known, the French `ann` must not be Ann
            if (unknown && !plain.contains(".") && !shared) {
                return;
            }
            words.add(plain.substring(0, plain.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                    + plain.substring(plain.offsetByCodePoints(0, 1)));
        }

        boolean headed(String section) {
            return sections.containsKey(section);
        }

        Set<String> of(String section) {
            return sections.getOrDefault(section, Set.of());
        }

        private static String text(String file) {
            try (InputStream in = Abbreviations.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("not in the program: " + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
