package org.entourage.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import org.entourage.claim.EdtfException;

/// The keys and values of one mapping of a YAML file. What is missing, of the wrong form or unknown is reported to the
/// file, and reading goes on, so that one run shows everything.
final class Fields {

    private static final int LONGEST_TEXT = 10_000;

    private final YamlFile file;
    private final MappingNode node;
    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> unread = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(YamlFile file, MappingNode node, String path) {
        this.file = file;
        this.node = node;
        this.path = path;
        for (NodeTuple tuple : node.getValue()) {
            take(tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    private void take(Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            file.report(file.place(key, path), "a key that is no word", "a word", null);
        } else if (values.put(scalar.getValue(), value) != null) {
            file.report(file.place(key, path), Shown.quoted(scalar.getValue()) + " twice", "each key once", null);
        } else {
            unread.put(scalar.getValue(), key);
        }
    }

    Place place() {
        return file.place(node, path);
    }

    /// Where the value of a key stands; where the mapping stands if the key is missing.
    Place place(String key) {
        Node value = values.get(key);
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
        Node value = asked(key);
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
        List<Node> nodes = nodes(key);
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
        Node value = asked(key);
        return value == null ? null : fields(value, pathTo(key));
    }

    /// The mappings in a list, in order; empty if the key is missing, or, reported, if it has another form.
    List<Fields> each(String key) {
        Node value = asked(key);
        if (value == null || isEmpty(value)) {
            return List.of();
        }
        if (value instanceof SequenceNode) {
            return oneOrMore(key);
        }
        file.report(place(key), described(value), "a list", "begin each item with \"- \"");
        return List.of();
    }

    /// The mappings in a list, in order; a single one is a list of one.
    List<Fields> oneOrMore(String key) {
        List<Fields> all = new ArrayList<>();
        List<Node> nodes = nodes(key);
        for (int i = 0; i < nodes.size(); i++) {
            Fields fields = fields(nodes.get(i), "%s[%d]".formatted(pathTo(key), i));
            if (fields != null) {
                all.add(fields);
            }
        }
        return all;
    }

    /// The mappings of a mapping, by key, in order.
    Map<String, Fields> byKey(String key) {
        Map<String, Fields> all = new LinkedHashMap<>();
        Node value = asked(key);
        Fields parent = value == null || isEmpty(value) ? null : fields(key);
        if (parent != null) {
            for (String name : List.copyOf(parent.values.keySet())) {
                Fields child = parent.fields(name);
                if (child != null) {
                    all.put(name, child);
                }
            }
        }
        return all;
    }

    /// The keys of a mapping, also of those whose values cannot be read: what refers to them is no further mistake.
    Set<String> keysOf(String key) {
        return values.get(key) instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getKeyNode).filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).getValue()).collect(Collectors.toSet())
                : Set.of();
    }

    /// The mappings among the items of a key, unread.
    Stream<MappingNode> itemsOf(String key) {
        Node value = values.get(key);
        return value == null ? Stream.of() : items(value);
    }

    /// The mappings among the values of a mapping, unread.
    Stream<MappingNode> mappingsOf(String key) {
        return values.get(key) instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getValueNode).filter(MappingNode.class::isInstance)
                        .map(MappingNode.class::cast)
                : Stream.of();
    }

    /// The mappings among the items of a list; a single one is a list of one.
    static Stream<MappingNode> items(Node value) {
        Stream<Node> nodes = value instanceof SequenceNode list ? list.getValue().stream() : Stream.of(value);
        return nodes.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    /// The nodes of a list; a single value is a list of one.
    List<Node> nodes(String key) {
        Node value = asked(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }

    @Nullable
    Fields fields(Node value, String at) {
        if (value instanceof MappingNode mapping) {
            return new Fields(file, mapping, at);
        }
        file.report(file.place(value, at), described(value), "keys with values", null);
        return null;
    }

    <T> @Nullable T scalar(Node value, String at, String expected, Function<String, @Nullable T> meaning) {
        Place place = file.place(value, at);
        if (!(value instanceof ScalarNode scalar) || Shown.oneLine(scalar.getValue()).isEmpty()) {
            file.report(place, described(value), expected, null);
            return null;
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            file.report(place, Shown.quoted(scalar.getValue()) + ", which means nothing in YAML", expected,
                    "put the word in quotes, or leave the key out");
            return null;
        }
        String text = scalar.getValue();
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
                "one of " + String.join(", ", asked), NearMiss.hint(key, asked).orElse(null)));
    }

    private @Nullable Node asked(String key) {
        asked.add(key);
        unread.remove(key);
        return values.get(key);
    }

    /// Whether nothing stands behind the key: of a collection, that it has no members yet.
    private static boolean isEmpty(Node value) {
        return value instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain();
    }

    private static String described(Node value) {
        return switch (value) {
            case MappingNode _ -> "keys with values";
            case SequenceNode _ -> "a list";
            case ScalarNode scalar -> Shown.oneLine(scalar.getValue()).isEmpty()
                    ? "nothing"
                    : Shown.quoted(scalar.getValue());
            default -> "something else";
        };
    }

    /// The value of a choice by its word, or a hint at the nearest one.
    static <T> T chosen(String word, Optional<T> choice, List<String> words) {
        return choice.orElseThrow(() -> new IllegalArgumentException(
                NearMiss.hint(word, words).orElse("choose one of " + String.join(", ", words))));
    }
}
