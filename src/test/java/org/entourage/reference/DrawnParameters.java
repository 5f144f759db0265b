package org.entourage.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// Parameters of a question, as a person writes them: which claims its answer counts.
///
/// @param words each parameter's value by its name
record DrawnParameters(Map<String, String> words) {

    private static final List<String> SCALE = List.of("stated", "alleged", "suspected", "hypothetical");
    private static final List<String> FILTERS = List.of("certainty", "polarity", "plain", "time", "families",
            "relations", "tier", "sources", "reliability", "about");

    @Nullable
    String get(String name) {
        return words.get(name);
    }

    List<String> list(String name) {
        String value = words.get(name);
        return value == null ? List.of() : List.of(value.split(","));
    }

    boolean is(String name) {
        return "true".equals(words.get(name));
    }

    /// The same with a default for a parameter that is not given.
    DrawnParameters orElse(String name, String value) {
        Map<String, String> more = new TreeMap<>(words);
        more.putIfAbsent(name, value);
        return new DrawnParameters(more);
    }

    /// Those of a question that begins with plain claims; `plain=false` takes that away.
    DrawnParameters plainByDefault() {
        return "false".equals(get("plain")) ? this : orElse("certainty", "stated").orElse("polarity", "affirmed");
    }

    /// The same for a question that also leaves out what was taken back.
    DrawnParameters standingByDefault() {
        return plainByDefault().orElse("plain", "untaken");
    }

    /// Whether all filters keep a claim.
    boolean keeps(NaiveClaim said, NaiveGraph known) {
        return FILTERS.stream().allMatch(filter -> keeps(filter, said, known));
    }

    /// Whether one filter keeps a claim. `plain=true` also narrows certainty and polarity, see [#plainly].
    boolean keeps(String filter, NaiveClaim said, NaiveGraph known) {
        return switch (filter) {
            case "certainty" -> keepsCertainty(said.certainty());
            case "polarity" -> named("polarity", said.polarity());
            case "plain" -> !(is("plain") || "untaken".equals(get("plain"))) || !known.retracted(said);
            case "time" -> !hasTime() || status(said) != null;
            case "families" -> named("families", said.family());
            case "relations" -> named("relations", said.relation());
            case "tier" -> said.what().relation().tier() == null || named("tier", said.what().relation().tier());
            case "sources" -> named("sources", known.world.source(said).id());
            case "about" -> get("about") == null || said.has(String.valueOf(get("about")));
            case "reliability" -> keepsReliability(known.world.source(said).reliability());
            default -> throw new IllegalArgumentException(filter);
        };
    }

    private boolean named(String parameter, @Nullable String value) {
        return get(parameter) == null || list(parameter).contains(value);
    }

    /// `plain=true` spelled out.
    DrawnParameters plainly() {
        return is("plain") ? orElse("certainty", "stated").orElse("polarity", "affirmed") : this;
    }

    private boolean keepsCertainty(String certainty) {
        List<String> named = list("certainty");
        if (named.isEmpty() || named.contains(certainty)) {
            return true;
        }
        int lowest = 0;
        for (String word : named) {
            lowest = Math.max(lowest, SCALE.indexOf(word));
        }
        int degree = SCALE.indexOf(certainty);
        return degree >= 0 && degree <= lowest;
    }

    private boolean keepsReliability(String grade) {
        String worst = get("reliability");
        return worst == null || grade.compareTo(worst) <= 0;
    }

    boolean hasTime() {
        return get("asOf") != null || get("during") != null;
    }

    /// `certain` or `possible` at the time asked for; null if it cannot have held, or no time was asked for.
    @Nullable
    String status(NaiveClaim said) {
        boolean state = said.what().relation().state();
        String day = get("asOf");
        if (day != null) {
            return said.time().asOf(LocalDate.parse(day), state);
        }
        String during = get("during");
        if (during == null) {
            return null;
        }
        String[] days = during.split("/", -1);
        return said.time().during(LocalDate.parse(days[0]), LocalDate.parse(days[1]), state);
    }

    /// The claims that all filters keep.
    List<NaiveClaim> scope(List<NaiveClaim> claims, NaiveGraph known) {
        return claims.stream().filter(said -> keeps(said, known)).toList();
    }

    /// How many claims each filter leaves out by itself, by filter and value.
    Map<String, Map<String, Integer>> leftOut(List<NaiveClaim> claims, NaiveGraph known) {
        Map<String, Map<String, Integer>> leftOut = new TreeMap<>();
        for (NaiveClaim said : claims) {
            for (String filter : FILTERS) {
                if (!keeps(filter, said, known)) {
                    leftOut.computeIfAbsent(nameOf(filter), _ -> new TreeMap<>()).merge(valueOf(filter, said, known),
                            1, Integer::sum);
                }
            }
            if (hasTime() && status(said) == null && said.time().qualified()) {
                leftOut.computeIfAbsent("qualified", _ -> new TreeMap<>()).merge("outside", 1, Integer::sum);
            }
        }
        return leftOut;
    }

    private static String nameOf(String filter) {
        return switch (filter) {
            case "plain" -> "retracted";
            case "families" -> "family";
            case "relations" -> "relation";
            case "sources" -> "source";
            default -> filter;
        };
    }

    private static String valueOf(String filter, NaiveClaim said, NaiveGraph known) {
        return switch (filter) {
            case "certainty" -> said.certainty();
            case "polarity" -> said.polarity();
            case "plain" -> "retracted";
            case "time" -> "outside";
            case "families" -> said.family();
            case "relations" -> said.relation();
            case "tier" -> String.valueOf(said.what().relation().tier());
            case "sources" -> known.world.source(said).id();
            case "about" -> "about others";
            default -> known.world.source(said).reliability();
        };
    }
}
