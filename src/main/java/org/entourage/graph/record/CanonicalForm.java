package org.entourage.graph.record;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// Values as the graph keeps them, written so that equal ones, and no others, have the same text: what digests are
/// taken of. Every text is preceded by its length, so that no content can look like structure; keys are sorted; what is
/// null is left out of a map, as Neo4j does.
public final class CanonicalForm {

    private CanonicalForm() {}

    /// The text of a value: null, a boolean, number, text, date, instant, list, or map with texts as keys. Anything
    /// else, which only a change by hand can have brought in, is told by its class and its own words.
    public static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append('~');
            case Boolean truth -> text.append(truth ? 't' : 'f');
            case Integer number -> text.append('i').append(number.longValue());
            case Long number -> text.append('i').append(number.longValue());
            case String words -> words(text, words);
            case LocalDate day -> text.append('d').append(day);
            case ZonedDateTime time -> text.append('z').append(time.toInstant());
            case List<?> list -> list(text, list);
            case Map<?, ?> map -> map(text, map);
            default -> words(text.append('?'), value.getClass().getSimpleName() + " " + value);
        }
    }

    private static void words(StringBuilder text, String words) {
        text.append('s').append(words.length()).append(':').append(words);
    }

    private static void list(StringBuilder text, List<?> list) {
        text.append('[');
        list.forEach(each -> append(text, each));
        text.append(']');
    }

    private static void map(StringBuilder text, Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(key), value);
            }
        });
        text.append('{');
        sorted.forEach((key, value) -> {
            words(text, key);
            append(text, value);
        });
        text.append('}');
    }
}
