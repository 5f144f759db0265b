package org.entourage.question.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads several ids or names from one text, parted by commas: `howard-dean, Rudy Giuliani`. A name that has a comma
/// stands as it is where the graph knows it, else in double quotes, in which two mean one:
/// `"Brandt, Son and Company", howard-dean`.
public final class NameList {

    private static final Pattern PART = Pattern.compile("\\G(?:\\s*\"((?:[^\"]|\"\")*)\"\\s*|([^,]*))(,|$)");
    /// Between the values of a parameter that was given several times. No text that was typed holds a line end.
    private static final String NEXT = "\n";
    /// The most parts that are tried as one name.
    private static final int LONGEST = 8;

    private NameList() {}

    /// A stretch of a list.
    ///
    /// @param parts what stands between commas, as it stands; one, if it stood in quotes
    private record Run(List<String> parts) {

        /// A name of some parts; empty if one at an edge is, so that it is none.
        String name(int from, int to) {
            return parts.get(from).isBlank() || parts.get(to - 1).isBlank()
                    ? ""
                    : String.join(",", parts.subList(from, to)).strip();
        }

        /// The end of the longest name that begins with a part.
        int end(int from) {
            return Math.min(from + LONGEST, parts.size());
        }
    }

    /// How the rest of a run is read.
    ///
    /// @param names   of it
    /// @param unknown how many of them nobody bears
    /// @param joined  how many of them were put together though they are written without a comma
    private record Way(List<String> names, int unknown, int joined) {

        boolean isBetterThan(Way other) {
            return unknown < other.unknown || (unknown == other.unknown && joined < other.joined);
        }
    }

    /// How names are known to the graph.
    interface KnownNames {

        boolean has(String name);

        /// Whether a name that it has is written with a comma.
        boolean hasWithComma(String name);
    }

    /// All that can be a name of a list: each part, and neighbours put together.
    static List<String> candidates(String text) {
        return runs(text).stream().flatMap(NameList::candidates).distinct().toList();
    }

    private static Stream<String> candidates(Run run) {
        List<String> all = new ArrayList<>();
        for (int from = 0; from < run.parts().size(); from++) {
            for (int to = from + 1; to <= run.end(from); to++) {
                all.add(run.name(from, to));
            }
        }
        return all.stream().filter(Predicate.not(String::isEmpty));
    }

    /// The names of a list, in their order. Parts are put together where that is a name that is written with a comma, or
    /// where they are no names by themselves; the longest such name wins.
    static List<String> of(String text, KnownNames known) {
        return runs(text).stream().flatMap(run -> best(run, known).stream()).toList();
    }

    private static List<String> best(Run run, KnownNames known) {
        List<Way> from = new ArrayList<>();
        from.add(new Way(List.of(), 0, 0));
        for (int start = run.parts().size() - 1; start >= 0; start--) {
            Way best = with(run, start, start + 1, from, known);
            for (int end = start + 2; end <= run.end(start); end++) {
                String name = run.name(start, end);
                if (!name.isEmpty() && known.has(name)) {
                    Way way = with(run, start, end, from, known);
                    best = best.isBetterThan(way) ? best : way;
                }
            }
            from.addFirst(best);
        }
        return from.getFirst().names();
    }

    /// The way that begins with these parts as one name.
    ///
    /// @param from the best ways from the next part on
    private static Way with(Run run, int start, int end, List<Way> from, KnownNames known) {
        String name = run.name(start, end);
        Way rest = from.get(end - start - 1);
        if (name.isEmpty()) {
            return rest;
        }
        return new Way(Stream.concat(Stream.of(name), rest.names().stream()).toList(),
                rest.unknown() + (known.has(name) ? 0 : 1),
                rest.joined() + (end - start == 1 || known.hasWithComma(name) ? 0 : 1));
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (String value : text.split(NEXT, -1)) {
            List<String> parts = new ArrayList<>();
            Matcher part = PART.matcher(value);
            boolean more = true;
            while (more && part.find()) {
                if (part.group(1) == null) {
                    parts.add(part.group(2));
                } else {
                    runs.add(new Run(List.copyOf(parts)));
                    runs.add(new Run(List.of(part.group(1).replace("\"\"", "\""))));
                    parts.clear();
                }
                more = !part.group(3).isEmpty();
            }
            runs.add(new Run(List.copyOf(parts)));
        }
        return runs;
    }

    /// The values of a parameter that was given several times, as one text: each is a list by itself.
    public static String joined(Collection<String> values) {
        return values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(NEXT));
    }

    /// The values again.
    public static List<String> values(String joined) {
        return List.of(joined.split(NEXT, -1));
    }

    /// The same as one line, as a person types it.
    public static String line(String joined) {
        List<String> values = values(joined);
        return values.size() == 1 ? joined : line(values);
    }

    /// Names as one line.
    public static String line(List<String> names) {
        return names.stream().map(name -> name.contains(",") || name.strip().startsWith("\"")
                ? "\"%s\"".formatted(name.replace("\"", "\"\""))
                : name).collect(Collectors.joining(","));
    }
}
