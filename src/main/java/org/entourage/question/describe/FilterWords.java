package org.entourage.question.describe;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Relation.Tier;
import org.entourage.question.answer.Filters;

/// Reads filters as they come from an address or a command line, and writes them as an address has them.
public final class FilterWords {

    /// The parameters that are filters.
    public static final Set<String> NAMES = FilterParameters.ALL.stream().map(Parameter::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> words;

    private FilterWords(Map<String, String> words) {
        this.words = words;
    }

    /// The filters that words name; what they do not name is as by default.
    ///
    /// @param words    by parameter, several values of one parted by commas
    /// @param defaults of the question
    /// @throws IllegalArgumentException that names the parameter, the value and what is accepted
    public static Filters read(Map<String, String> words, Filters defaults) {
        return new FilterWords(words).over(defaults);
    }

    private Filters over(Filters defaults) {
        Filters base = plain(defaults);
        Set<Tier> tiers = choices("tier", Tier::of, Tier.values(), Tier::word);
        Set<Certainty> certainties = choices("certainty", Certainty::of, Certainty.values(), Certainty::word);
        Set<Polarity> polarities = choices("polarity", Polarity::of, Polarity.values(), Polarity::word);
        choices("families", Family::of, Family.values(), Family::word);
        return new Filters(tiers.isEmpty() ? base.tiers() : tiers,
                certainties.isEmpty() ? base.certainties() : downTo(certainties),
                polarities.isEmpty() ? base.polarities() : polarities, base.retracted(),
                words.containsKey("asOf") ? day("asOf", value("asOf")) : base.asOf(),
                words.containsKey("during") ? during() : base.during(),
                words.containsKey("knownOn") ? knownOn(value("knownOn")) : base.knownOn(), set("families"),
                set("relations"), set("sources"), reliability(), limit(defaults.limit()),
                words.getOrDefault("cursor", null));
    }

    private Filters plain(Filters defaults) {
        String plain = words.get("plain");
        if (plain == null) {
            return defaults;
        }
        if (!plain.equals("true")) {
            if (plain.equals("false")) {
                return Filters.EVERYTHING;
            }
            throw new IllegalArgumentException("plain: found \"%s\", expected true or false".formatted(plain));
        }
        if (words.containsKey("certainty") || words.containsKey("polarity")) {
            throw new IllegalArgumentException(
                    "plain=true means affirmed and stated: give it, or certainty and polarity, not both");
        }
        return Filters.STANDING;
    }

    /// The lowest on the scale that was named keeps what is surer; those beside the scale are kept when named.
    private static Set<Certainty> downTo(Set<Certainty> named) {
        Certainty lowest = named.stream().filter(Certainty::onScale).max(Enum::compareTo).orElse(Certainty.STATED);
        Set<Certainty> kept = EnumSet.copyOf(named);
        Arrays.stream(Certainty.values()).filter(certainty -> certainty.atLeast(lowest)).forEach(kept::add);
        return kept;
    }

    private String value(String parameter) {
        return words.getOrDefault(parameter, "").strip();
    }

    private List<String> values(String parameter) {
        return Arrays.stream(value(parameter).split(",", -1)).map(String::strip).filter(word -> !word.isEmpty())
                .toList();
    }

    private Set<String> set(String parameter) {
        return new LinkedHashSet<>(values(parameter));
    }

    private <T extends Enum<T>> Set<T> choices(String parameter, Function<String, Optional<T>> choice, T[] all,
            Function<T, String> word) {
        Set<T> chosen = new LinkedHashSet<>();
        for (String text : values(parameter)) {
            chosen.add(choice.apply(text).orElseThrow(() -> new IllegalArgumentException(
                    "%s: found \"%s\", expected one of %s".formatted(parameter, text,
                            String.join(", ", Arrays.stream(all).map(word).toList())))));
        }
        return chosen;
    }

    private Filters.Stretch during() {
        String[] days = value("during").split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("during: found \"%s\", expected two days as 2012-01-01/2012-12-31"
                    .formatted(value("during")));
        }
        return new Filters.Stretch(day("during", days[0]), day("during", days[1]));
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s: found \"%s\", expected a day as 2013-12-07".formatted(parameter,
                    text), e);
        }
    }

    /// An instant, or the end of a day in UTC.
    private static Instant knownOn(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "knownOn: found \"%s\", expected an instant as 2026-11-25T10:00:00Z, or a "
                            .formatted(text) + "day as 2026-11-25 for its end in UTC",
                    e);
        }
    }

    private @Nullable String reliability() {
        String grade = words.get("reliability");
        if (grade == null) {
            return null;
        }
        if (grade.length() != 1 || !Filters.GRADES.contains(grade)) {
            throw new IllegalArgumentException("reliability: found \"%s\", expected one of A, B, C, D, E, F"
                    .formatted(grade));
        }
        return grade;
    }

    private int limit(int otherwise) {
        String limit = words.get("limit");
        try {
            return limit == null ? otherwise : Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("limit: found \"%s\", expected 1 to %d".formatted(limit,
                    Filters.HIGHEST_LIMIT), e);
        }
    }

    /// Filters as words, by parameter, without those that are as by default: what an address holds.
    public static Map<String, String> words(Filters filters, Filters defaults) {
        Map<String, String> words = new TreeMap<>();
        put(words, "tier", joined(filters.tiers().stream().map(Tier::word).toList()),
                joined(defaults.tiers().stream().map(Tier::word).toList()));
        put(words, "polarity", joined(filters.polarities().stream().map(Polarity::word).toList()),
                joined(defaults.polarities().stream().map(Polarity::word).toList()));
        put(words, "certainty", joined(filters.certainties().stream().map(Certainty::word).toList()),
                joined(defaults.certainties().stream().map(Certainty::word).toList()));
        if (!filters.retracted() && defaults.retracted()) {
            words.remove("polarity");
            words.remove("certainty");
            words.put("plain", "true");
        }
        put(words, "asOf", String.valueOf(filters.asOf()), "null");
        Filters.Stretch during = filters.during();
        put(words, "during", during == null ? "" : during.from() + "/" + during.to(), "");
        put(words, "knownOn", String.valueOf(filters.knownOn()), "null");
        put(words, "families", joined(filters.families()), "");
        put(words, "relations", joined(filters.relations()), "");
        put(words, "sources", joined(filters.sources()), "");
        put(words, "reliability", String.valueOf(filters.reliability()), "null");
        put(words, "limit", String.valueOf(filters.limit()), String.valueOf(defaults.limit()));
        put(words, "cursor", String.valueOf(filters.cursor()), "null");
        return words;
    }

    private static String joined(Iterable<String> values) {
        return String.join(",", values);
    }

    private static void put(Map<String, String> words, String parameter, String value, String otherwise) {
        if (!value.equals(otherwise)) {
            words.put(parameter, value);
        }
    }
}
