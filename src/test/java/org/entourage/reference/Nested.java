package org.entourage.reference;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// YAML as nested maps and lists in which every word is the string that is written.
final class Nested {

    private Nested() {}

    static Map<String, Object> read(String yaml) {
        return read(new StringReader(yaml));
    }

    static Map<String, Object> read(InputStream yaml) {
        return read(new InputStreamReader(yaml, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> read(Reader yaml) {
        LoaderOptions settings = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(settings), new Representer(unused), unused, settings, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // 2013 is a word like any other
            }
        }).load(yaml);
    }

    /// A map of these keys and values; those whose value is null are left out.
    static Map<String, Object> of(@Nullable Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return map;
    }

    @SuppressWarnings("unchecked") // the files of these tests are valid
    static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked") // the files of these tests are valid
    static List<Object> asList(Object node) {
        return (List<Object>) node;
    }

    static Map<String, Object> map(Map<String, Object> node, String key) {
        Object found = node.get(key);
        return found instanceof Map ? asMap(found) : Map.of();
    }

    static List<Map<String, Object>> list(Map<String, Object> node, String key) {
        return oneOrMore(node, key).stream().map(Nested::asMap).toList();
    }

    static List<Object> oneOrMore(Map<String, Object> node, String key) {
        Object found = node.get(key);
        if (found instanceof List<?> several) {
            return List.copyOf(several);
        }
        return found == null || "".equals(found) ? List.of() : List.of(found);
    }

    static List<String> words(Map<String, Object> node, String key) {
        return oneOrMore(node, key).stream().map(Object::toString).toList();
    }

    static String word(Map<String, Object> node, String key) {
        String word = absent(node, key);
        if (word == null) {
            throw new IllegalArgumentException("no %s in %s".formatted(key, node));
        }
        return word;
    }

    /// The word of that key; null if there is none.
    static @Nullable String absent(Map<String, Object> node, String key) {
        Object found = node.get(key);
        return found == null ? null : found.toString();
    }

    static boolean is(Map<String, Object> node, String key) {
        return "true".equals(absent(node, key));
    }

    static @Nullable Long number(Map<String, Object> node, String key) {
        String word = absent(node, key);
        return word == null ? null : Long.valueOf(word);
    }
}
