package org.entourage.question.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Relation.Tier;
import org.entourage.question.answer.Filters;

/// Why claims do not count in an answer: the filter of all questions, as `cypher/looks/counting.cypher` has it for claims
/// that are too many to be counted.
public final class ClaimFilter {

    private final Filters filters;
    private final Set<String> tiers;
    private final boolean hedged;
    private final @Nullable String about;

    /// @param filters of the question
    public ClaimFilter(Filters filters) {
        this(filters, false, null);
    }

    private ClaimFilter(Filters filters, boolean hedged, @Nullable String about) {
        this.filters = filters;
        this.hedged = hedged;
        this.about = about;
        this.tiers = filters.tiers().stream().map(Tier::word).collect(Collectors.toSet());
    }

    /// The filter that leaves out plain claims, too: by their certainty.
    public static ClaimFilter hedged(Filters filters) {
        return new ClaimFilter(filters, true, null);
    }

    /// The filter that leaves out what somebody is at no end of, too.
    ///
    /// @param about id of an entity; null for whatever claims are about
    public static ClaimFilter about(@Nullable String about, Filters filters) {
        return new ClaimFilter(filters, false, about);
    }

    /// The filters of the question.
    public Filters filters() {
        return filters;
    }

    /// The same for `cypher/looks/counting.cypher`: `only` and `knownOn`; may be changed.
    Map<String, Object> parameters() {
        Map<String, Object> only = QueryParameters.only(filters);
        only.put("hedged", hedged);
        return new HashMap<>(Map.of("only", only, "knownOn", QueryParameters.knownOn(filters)));
    }

    /// A filter that leaves a claim out, and what of the claim it does not take.
    record Reason(String filter, String value) {}

    /// Whether a claim counts.
    boolean counts(FoundClaim claim) {
        return reasons(claim).isEmpty() && !isLeftOutAsRetracted(claim);
    }

    /// Whether a claim is left out for it was taken back.
    boolean isLeftOutAsRetracted(FoundClaim claim) {
        return claim.retracted() && !filters.retracted();
    }

    /// All filters that leave a claim out, each by itself; none if it counts. Whether it was taken back is not looked at.
    List<Reason> reasons(FoundClaim claim) {
        List<Reason> reasons = new ArrayList<>();
        if (about != null && !claim.hasEnd(about)) {
            reasons.add(new Reason("about", "about others"));
        }
        if (claim.tier() != null) {
            require(reasons, "tier", tiers, claim.tier());
        }
        if (!filters.polarities().contains(claim.polarity())) {
            reasons.add(new Reason("polarity", claim.polarity().word()));
        }
        if (!filters.certainties().contains(claim.certainty()) || (hedged && claim.isPlainlySaid())) {
            reasons.add(new Reason("certainty", claim.certainty().word()));
        }
        if (isOutside(claim)) {
            reasons.add(new Reason("time", "outside"));
        }
        requireOrAll(reasons, "family", filters.families(), claim.family());
        requireOrAll(reasons, "relation", filters.relations(), claim.relation());
        requireOrAll(reasons, "source", filters.sources(), claim.source());
        requireOrAll(reasons, "reliability", filters.reliabilities(), claim.reliability());
        return reasons;
    }

    /// Whether a claim is outside the time asked for, and its date is marked uncertain or approximate.
    boolean isOutsideByAQualifiedDate(FoundClaim claim) {
        return claim.qualified() && isOutside(claim);
    }

    private boolean isOutside(FoundClaim claim) {
        Filters.Stretch stretch = filters.stretch();
        return stretch != null && (claim.bounds().startEarliest().isAfter(stretch.to())
                || claim.bounds().endLatest().isBefore(stretch.from()));
    }

    private static void requireOrAll(List<Reason> reasons, String filter, Set<String> wanted, @Nullable String found) {
        if (!wanted.isEmpty()) {
            require(reasons, filter, wanted, found);
        }
    }

    private static void require(List<Reason> reasons, String filter, Set<String> wanted, @Nullable String found) {
        if (found != null && !wanted.contains(found)) {
            reasons.add(new Reason(filter, found));
        }
    }
}
