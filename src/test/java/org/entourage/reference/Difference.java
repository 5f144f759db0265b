package org.entourage.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// Compares an answer with what the reference expects, whole, but for what it names as its own affair.
final class Difference {

    /// What the reference says nothing about: words, links, and what the graph noted on its own.
    private static final Set<String> UNSAID = Set.of("question", "browser", "inWords", "names", "recorded", "foundIn",
            "archiveUrl", "span", "rightOfReply", "costInWords",
            "weakestInWords");

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    /// All differences, each with its place; none if the answers are the same.
    static List<String> between(@Nullable Object expected, @Nullable Object actual) {
        Difference difference = new Difference();
        difference.compare("", expected, actual);
        return difference.found;
    }

    /// All that is compared of a value, as one text.
    static String plainly(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, String> all = new TreeMap<>();
                Nested.asMap(map).forEach((key, of) -> {
                    if (!UNSAID.contains(key) && of != null) {
                        all.put(key, plainly(of));
                    }
                });
                yield all.toString();
            }
            case List<?> list -> list.stream().map(Difference::plainly).toList().toString();
            case null, default -> String.valueOf(plain(value));
        };
    }

    private void compare(String place, @Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Map && actual instanceof Map) {
            Map<String, Object> one = Nested.asMap(expected);
            Map<String, Object> other = Nested.asMap(actual);
            Set<String> keys = new TreeSet<>(one.keySet());
            other.keySet().stream().filter(key -> !UNSAID.contains(key)).forEach(keys::add);
            keys.forEach(key -> compare(place + "." + key, one.get(key), other.get(key)));
        } else if (expected instanceof List<?> one && actual instanceof List<?> other) {
            if (one.size() != other.size()) {
                found.add("%s: expected %d, found %d".formatted(place, one.size(), other.size()));
            }
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                compare("%s[%d]".formatted(place, i), one.get(i), other.get(i));
            }
        } else if (!Objects.equals(plain(expected), plain(actual))) {
            found.add("%s: expected %s, found %s".formatted(place, expected, actual));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros()
                : value == null || value instanceof Boolean ? value : value.toString();
    }
}
