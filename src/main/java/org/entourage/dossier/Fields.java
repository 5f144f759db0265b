package org.entourage.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.EdtfException;
import org.entourage.dossier.YamlNode.Entry;
import org.entourage.dossier.YamlNode.Form;
import org.entourage.dossier.YamlNode.Items;
import org.entourage.dossier.YamlNode.Keys;
import org.entourage.dossier.YamlNode.Word;

/// The keys and values of one mapping of a YAML file. What is missing, of the wrong form or unknown is reported to the
/// file, and reading goes on, so that one run shows everything.
final class Fields {

    private static final int LONGEST_TEXT = 10_000;

    private final YamlFile file;
    private final Keys node;
    private final String path;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, YamlNode> unread = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(YamlFile file, Keys node, String path) {
        this.file = file;
        this.node = node;
        this.path = path;
        for (Entry entry : node.entries()) {
            take(entry.key(), entry.value());
        }
    }

    private void take(YamlNode key, YamlNode value) {
        if (!(key instanceof Word word)) {
            file.report(file.place(key, path), "a key that is no word", "a word", null);
        } else if (values.put(word.text(), value) != null) {
            file.report(file.place(key, path), Shown.quoted(word.text()) + " twice", "each key once", null);
        } else {
            unread.put(word.text(), key);
        }
    }

    Place place() {
        return file.place(node, path);
    }

    /// Where the value of a key stands; where the mapping stands if the key is missing.
    Place place(String key) {
        YamlNode value = values.get(key);
        return value == null ? place() : file.place(value, pathTo(key));
    }

    /// A key that may be missing here, said when an unknown one is reported.
    void knows(String key) {
        asked(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// The text of a key; null if the key is missing.
    @Nullable
    String text(String key) {
        return parsed(key, "a text", Fields::words);
    }

    /// The text of a key that must be there; null, and reported, if it is not.
    @Nullable
    String required(String key, String expected) {
        return requiredAs(key, expected, Fields::words);
    }

    /// A text as it is kept: on one line, for a name can fill an index and a line break can forge a line of an answer.
    ///
    /// @throws IllegalArgumentException if it is very long, or not what a reader sees
    static String words(String text) {
        Shown.misleading(Shown.oneLine(text)).ifPresent(sign -> {
            throw new IllegalArgumentException("%s cannot be seen, but changes what is seen".formatted(sign));
        });
        return atMost(LONGEST_TEXT, text);
    }

    /// A text of some characters at most, on one line.
    static String atMost(int longest, String text) {
        String line = Shown.oneLine(text);
        if (line.length() > longest) {
            throw new IllegalArgumentException("%d characters; at most %d are read".formatted(line.length(), longest));
        }
        return line;
    }

    /// What a key's text means; null if the key is missing, or, reported, if the text means nothing.
    <T> @Nullable T parsed(String key, String expected, Function<String, @Nullable T> meaning) {
        YamlNode value = asked(key);
        return value == null ? null : scalar(value, pathTo(key), expected, meaning);
    }

    <T> @Nullable T requiredAs(String key, String expected, Function<String, @Nullable T> meaning) {
        if (!has(key)) {
            asked(key);
            file.report(place(), "no \"%s\"".formatted(key), expected, null);
        }
        return parsed(key, expected, meaning);
    }

    /// What each text of a list means, in order; a single text is a list of one.
    <T> List<T> listOf(String key, String expected, Function<String, @Nullable T> meaning) {
        List<T> meanings = new ArrayList<>();
        List<YamlNode> nodes = nodes(key);
        for (int i = 0; i < nodes.size(); i++) {
            T value = scalar(nodes.get(i), "%s[%d]".formatted(pathTo(key), i), expected, meaning);
            if (value != null) {
                meanings.add(value);
            }
        }
        return meanings;
    }

    /// The mapping of a key; null if the key is missing, or, reported, if it has another form.
    @Nullable
    Fields fields(String key) {
        YamlNode value = asked(key);
        return value == null ? null : fields(value, pathTo(key));
    }

    /// The mappings in a list, in order, read as they are taken; none if the key is missing, or, reported, if it has
    /// another form.
    Stream<Fields> each(String key) {
        return unread(key).map(Unread::fields);
    }

    /// The same, to be read later.
    Stream<Unread> unread(String key) {
        YamlNode value = asked(key);
        if (value == null || isEmpty(value)) {
            return Stream.of();
        }
        if (value instanceof Items) {
            return mappings(key);
        }
        file.report(place(key), described(value), "a list", "begin each item with \"- \"");
        return Stream.of();
    }

    /// The mappings in a list, in order; a single one is a list of one.
    Stream<Fields> oneOrMore(String key) {
        return mappings(key).map(Unread::fields);
    }

    private Stream<Unread> mappings(String key) {
        List<YamlNode> nodes = nodes(key);
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> unread(nodes.get(i), "%s[%d]".formatted(pathTo(key), i))).flatMap(Optional::stream);
    }

    private Optional<Unread> unread(YamlNode value, String at) {
        if (value instanceof Keys mapping) {
            return Optional.of(new Unread(file, mapping, at));
        }
        file.report(file.place(value, at), described(value), "keys with values", null);
        return Optional.empty();
    }

    /// A mapping that is read later. Many of them take less memory than their keys in maps.
    record Unread(YamlFile file, Keys node, String path) {

        Fields fields() {
            return new Fields(file, node, path);
        }
    }

    /// Reads the mappings of a mapping, each with its key, in order.
    void byKey(String key, BiConsumer<String, Fields> reader) {
        YamlNode value = asked(key);
        Fields parent = value == null || isEmpty(value) ? null : fields(key);
        if (parent != null) {
            for (String name : List.copyOf(parent.values.keySet())) {
                Fields child = parent.fields(name);
                if (child != null) {
                    reader.accept(name, child);
                }
            }
        }
    }

    /// The keys of a mapping, also of those whose values cannot be read: what refers to them is no further mistake.
    Set<String> keysOf(String key) {
        return values.get(key) instanceof Keys mapping
                ? mapping.entries().stream().map(Entry::key).filter(Word.class::isInstance)
                        .map(node -> ((Word) node).text()).collect(Collectors.toSet())
                : Set.of();
    }

    /// The mappings among the items of a key, as they stand in the file.
    Stream<Keys> itemsOf(String key) {
        YamlNode value = values.get(key);
        return value == null ? Stream.of() : YamlNode.mappings(value);
    }

    /// The mappings among the values of a mapping, as they stand in the file.
    Stream<Keys> mappingsOf(String key) {
        return values.get(key) instanceof Keys mapping
                ? mapping.entries().stream().map(Entry::value).filter(Keys.class::isInstance).map(Keys.class::cast)
                : Stream.of();
    }

    /// The nodes of a list; a single value is a list of one.
    List<YamlNode> nodes(String key) {
        YamlNode value = asked(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Items list ? list.nodes() : List.of(value);
    }

    @Nullable
    Fields fields(YamlNode value, String at) {
        return unread(value, at).map(Unread::fields).orElse(null);
    }

    <T> @Nullable T scalar(YamlNode value, String at, String expected, Function<String, @Nullable T> meaning) {
        Place place = file.place(value, at);
        if (!(value instanceof Word word) || Shown.oneLine(word.text()).isEmpty()) {
            file.report(place, described(value), expected, null);
            return null;
        }
        if (word.form() == Form.NULL) {
            file.report(place, Shown.quoted(word.text()) + ", which means nothing in YAML", expected,
                    "put the word in quotes, or leave the key out");
            return null;
        }
        String text = word.text();
        try {
            T meant = meaning.apply(text);
            if (meant == null) {
                file.report(place, Shown.quoted(text), expected, null);
            }
            return meant;
        } catch (EdtfException e) {
            file.report(place, Shown.quoted(text), "an EDTF date", e.hint());
        } catch (IllegalArgumentException e) {
            file.report(place, Shown.quoted(text), expected, e.getMessage());
        }
        return null;
    }

    String pathTo(String key) {
        String shown = Shown.message(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    void report(String key, String found, String expected, @Nullable String hint) {
        file.report(place(key), found, expected, hint);
    }

    /// Reports the keys that nobody asked for. Call it last.
    void close() {
        unread.forEach((key, at) -> file.report(file.place(at, path), "unknown key " + Shown.quoted(key),
                "one of " + String.join(", ", asked), file.isFull() ? null : NearMiss.hint(key, asked).orElse(null)));
    }

    private @Nullable YamlNode asked(String key) {
        asked.add(key);
        unread.remove(key);
        return values.get(key);
    }

    /// Whether nothing stands behind the key: of a collection, that it has no members yet.
    private static boolean isEmpty(YamlNode value) {
        return value instanceof Word word && word.text().isEmpty() && word.form() == Form.NULL;
    }

    private static String described(YamlNode value) {
        return switch (value) {
            case Keys _ -> "keys with values";
            case Items _ -> "a list";
            case Word word -> Shown.oneLine(word.text()).isEmpty() ? "nothing" : Shown.quoted(word.text());
        };
    }

    /// The value of a choice by its word, or a hint at the nearest one.
    static <T> T chosen(String word, Optional<T> choice, List<String> words) {
        return choice.orElseThrow(() -> new IllegalArgumentException(
                NearMiss.hint(word, words).orElse("choose one of " + String.join(", ", words))));
    }
}
