package org.entourage.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Tier;

/// Which claims count in an answer about support.
///
/// @param tiers       how strong the support; at least one
/// @param certainties how sure; at least one
/// @param polarities  affirmed, denied or both
/// @param asOf        a day on which it held or may have held; null for any time
public record Filters(Set<Tier> tiers, Set<Certainty> certainties, Set<Polarity> polarities,
        @Nullable LocalDate asOf) {

    /// Plain claims of all tiers at any time: what an answer shows unless told otherwise.
    public static final Filters PLAIN = new Filters(EnumSet.allOf(Tier.class), EnumSet.of(Certainty.STATED),
            EnumSet.of(Polarity.AFFIRMED), null);

    /// Everything that is said about support, however surely, affirmed or denied.
    public static final Filters EVERYTHING = new Filters(EnumSet.allOf(Tier.class), EnumSet.allOf(Certainty.class),
            EnumSet.allOf(Polarity.class), null);

    public Filters {
        tiers = Collections.unmodifiableSet(EnumSet.copyOf(tiers));
        certainties = Collections.unmodifiableSet(EnumSet.copyOf(certainties));
        polarities = Collections.unmodifiableSet(EnumSet.copyOf(polarities));
    }

    /// Reads filters as they come from an address or a command line; an empty list means the default.
    ///
    /// @param tiers     of support: material, alliance, advocacy, unspecified
    /// @param certainty the lowest on the scale from stated to hypothetical, and any of those beside it
    /// @param polarity  affirmed, denied
    /// @param asOf      a day as 2013-12-07
    /// @throws IllegalArgumentException that names the parameter, the value and what is accepted
    public static Filters parse(List<String> tiers, List<String> certainty, List<String> polarity,
            @Nullable String asOf) {
        Set<Tier> chosen = choices("tier", tiers, Tier::of, Tier.values(), Tier::word);
        Set<Polarity> said = choices("polarity", polarity, Polarity::of, Polarity.values(), Polarity::word);
        return new Filters(chosen.isEmpty() ? PLAIN.tiers() : chosen, certainties(certainty),
                said.isEmpty() ? PLAIN.polarities() : said, asOf == null ? null : day(asOf));
    }

    private static Set<Certainty> certainties(List<String> words) {
        Set<Certainty> named = choices("certainty", words, Certainty::of, Certainty.values(), Certainty::word);
        Certainty lowest = named.stream().filter(Certainty::onScale).max(Enum::compareTo).orElse(Certainty.STATED);
        Set<Certainty> kept = EnumSet.noneOf(Certainty.class);
        kept.addAll(named);
        Arrays.stream(Certainty.values()).filter(certainty -> certainty.atLeast(lowest)).forEach(kept::add);
        return kept;
    }

    private static <T extends Enum<T>> Set<T> choices(String parameter, List<String> words,
            Function<String, Optional<T>> choice, T[] all, Function<T, String> word) {
        Set<T> chosen = new LinkedHashSet<>();
        for (String text : words) {
            chosen.add(choice.apply(text).orElseThrow(() -> new IllegalArgumentException(
                    "%s: found \"%s\", expected one of %s".formatted(parameter, text,
                            String.join(", ", Arrays.stream(all).map(word).toList())))));
        }
        return chosen;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("asOf: found \"%s\", expected a day as 2013-12-07".formatted(text), e);
        }
    }
}
