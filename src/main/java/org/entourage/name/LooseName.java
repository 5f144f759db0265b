package org.entourage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text as somebody may have meant it: words of it, or of the name, run together or taken apart (initials, apostrophes,
/// "al-"), without its "and", with a plain letter for `ø` or the final form of a Hebrew letter. A name that fits so is
/// proposed, and never taken by itself: see docs/decisions/005.
public final class LooseName {

    private static final Map<String, String> PLAIN = Map.of("ø", "o", "ɵ", "o", "\u05DA", "\u05DB", "\u05DD", "\u05DE",
            "\u05DF", "\u05E0", "\u05E3", "\u05E4", "\u05E5", "\u05E6");
    /// What stands for a plain letter, itself included.
    private static final Map<String, String> VARIANTS = PLAIN.entrySet().stream()
            .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey,
                    Collectors.joining())));
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "og", "och", "en", "ve", "и", "και",
            "\u0648");
    /// Of longer texts, words are not run together: a query has at most 1,024 clauses.
    private static final int MOST_WORDS = 5;
    private static final int LONG = 40;
    private static final int TOO_LONG = 200;
    /// So many initials can be one word.
    private static final int MOST_INITIALS = 4;

    private final List<List<String>> ways;

    private LooseName(List<List<String>> ways) {
        this.ways = ways;
    }

    /// The loose form of a folded text.
    public static LooseName of(String folded) {
        List<String> words = words(folded);
        List<List<String>> ways = new ArrayList<>(List.of(words, initialsJoined(words)));
        boolean isShort = words.size() <= MOST_WORDS && folded.length() <= LONG;
        for (int from = 0; isShort && from < words.size(); from++) {
            for (int to = from + 2; to <= words.size(); to++) {
                List<String> way = new ArrayList<>(words.subList(0, from));
                way.add(String.join("", words.subList(from, to)));
                way.addAll(words.subList(to, words.size()));
                ways.add(way);
            }
        }
        return new LooseName(ways.stream().distinct().toList());
    }

    private static List<String> words(String folded) {
        String[] all = folded.split(" ", -1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isEmpty() && !isAnd(all, i)) {
                words.add(plain(all[i]));
            }
        }
        return words;
    }

    /// A single letter beside another is an initial.
    private static boolean isAnd(String[] words, int at) {
        return at > 0 && at < words.length - 1 && AND.contains(words[at])
                && (words[at].length() > 1 || (words[at - 1].length() > 1 && words[at + 1].length() > 1));
    }

    private static String plain(String word) {
        return word.codePoints().mapToObj(Character::toString).map(letter -> PLAIN.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    private static List<String> initialsJoined(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = isInitial(word);
            joined.add(initial && open ? joined.removeLast() + word : word);
            open = initial;
        }
        return joined;
    }

    /// Whether a folded name can be meant.
    public boolean fits(String foldedName) {
        List<String> words = words(foldedName);
        return ways.stream().anyMatch(way -> way.stream().allMatch(word -> stands(word, words)));
    }

    /// Whether a word begins one of a name, or is two that follow one another there, or some initials.
    private static boolean stands(String word, List<String> name) {
        return IntStream.range(0, name.size()).anyMatch(from -> name.get(from).startsWith(word)
                || IntStream.rangeClosed(from + 2, Math.min(from + MOST_INITIALS, name.size()))
                        .mapToObj(to -> name.subList(from, to))
                        .anyMatch(parts -> word.equals(String.join("", parts))
                                && (parts.size() == 2 || parts.stream().allMatch(LooseName::isInitial))));
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    /// A query of the full-text index of folded names (the syntax of Lucene's classic parser) that finds all that fit;
    /// empty if the text is too long.
    public String query() {
        int letters = ways.getFirst().stream().mapToInt(String::length).sum();
        return letters > TOO_LONG
                ? ""
                : ways.stream().map(way -> way.stream().map(word -> "+" + either(word))
                        .collect(Collectors.joining(" ", "(", ")"))).collect(Collectors.joining(" "));
    }

    private static String either(String word) {
        List<String> letters = word.codePoints().mapToObj(Character::toString).toList();
        List<String> all = new ArrayList<>(List.of(pattern(letters, "*")));
        for (int at = 1; at < letters.size(); at++) {
            all.add("(+%s +%s)".formatted(pattern(letters.subList(0, at), ""),
                    pattern(letters.subList(at, letters.size()), "")));
        }
        if (letters.size() > 2 && letters.size() <= MOST_INITIALS) {
            all.add(letters.stream().map(letter -> "+" + pattern(List.of(letter), ""))
                    .collect(Collectors.joining(" ", "(", ")")));
        }
        return all.stream().collect(Collectors.joining(" ", "(", ")"));
    }

    /// A word, or with a star one that begins so; as a regular expression, where a letter can be several.
    private static String pattern(List<String> letters, String star) {
        String pattern = letters.stream().map(LooseName::pattern).collect(Collectors.joining());
        return letters.stream().anyMatch(VARIANTS::containsKey)
                ? "/%s%s/".formatted(pattern, star.isEmpty() ? "" : ".*")
                : pattern + star;
    }

    private static String pattern(String letter) {
        String variants = VARIANTS.get(letter);
        if (variants != null) {
            return "[%s%s]".formatted(letter, variants);
        }
        return Character.isLetterOrDigit(letter.codePointAt(0)) ? letter : "\\" + letter;
    }
}
