package org.entourage.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;
import org.entourage.question.answer.Filters;

/// Says in words which claims count in an answer.
final class FiltersInWords {

    private FiltersInWords() {}

    /// One part for each filter that keeps some claims out, and for how sure and whether affirmed in any case.
    static List<String> of(Filters filters) {
        List<String> parts = new ArrayList<>();
        parts.add(filters.polarities().size() == Polarity.values().length
                ? "affirmed or denied"
                : joined(filters.polarities().stream().map(Polarity::word).toList()));
        parts.add(filters.certainties().size() == Certainty.values().length
                ? "however surely"
                : joined(filters.certainties().stream().map(Certainty::word).toList()));
        if (!filters.retracted()) {
            parts.add("not taken back");
        }
        if (filters.tiers().size() < Tier.values().length) {
            parts.add("support: " + joined(filters.tiers().stream().map(Tier::word).toList()));
        }
        parts.add(time(filters));
        Instant knownOn = filters.knownOn();
        if (knownOn != null) {
            parts.add("as the graph knew it at " + knownOn);
        }
        some(parts, "family", filters.families());
        some(parts, "relation", filters.relations());
        some(parts, "source", filters.sources());
        if (filters.reliability() != null) {
            parts.add("sources graded %s or better".formatted(filters.reliability()));
        }
        return parts;
    }

    private static String time(Filters filters) {
        Filters.Stretch during = filters.during();
        if (filters.asOf() != null) {
            return "certainly or possibly on " + filters.asOf();
        }
        return during == null
                ? "at any time"
                : "certainly or possibly from %s to %s".formatted(during.from(), during.to());
    }

    private static void some(List<String> parts, String what, Collection<String> words) {
        if (!words.isEmpty()) {
            parts.add(what + ": " + joined(words));
        }
    }

    private static String joined(Collection<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
