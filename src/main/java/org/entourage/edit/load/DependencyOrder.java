package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;

/// Cuts things into parts so that each thing comes after those that it depends on, or in the same part.
final class DependencyOrder {

    private DependencyOrder() {}

    /// Cuts them.
    ///
    /// @param id   of a thing
    /// @param on   ids of what it depends on; those that are not among the things do not count
    /// @param most how many a part has; what depends on one another in a circle stays together all the same
    static <T> List<List<T>> parts(Collection<T> things, Function<T, String> id, Function<T, List<String>> on,
            int most) {
        Map<String, T> left = new LinkedHashMap<>();
        things.forEach(thing -> left.put(id.apply(thing), thing));
        List<List<T>> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            List<T> free = left.values().stream()
                    .filter(thing -> on.apply(thing).stream().noneMatch(left::containsKey)).toList();
            if (free.isEmpty()) {
                parts.add(List.copyOf(left.values()));
                return parts;
            }
            free.forEach(thing -> left.remove(id.apply(thing)));
            free.stream().gather(Gatherers.windowFixed(most)).forEach(parts::add);
        }
        return parts;
    }
}
