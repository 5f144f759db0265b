package org.entourage.question.supporters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.claim.Relation.Tier;
import org.entourage.graph.Entities;
import org.entourage.graph.EntityNode;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.Office;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.answer.ThroughRow;
import org.entourage.question.look.Citations;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.RowClaims;

/// Answers who stands on a side of somebody, for the questions about either side.
@Component
class Stances {

    private final Entities entities;
    private final Citations citations;
    private final RolesAtTime roles;
    private final Independence independence;

    Stances(Entities entities, Citations citations, RolesAtTime roles, Independence independence) {
        this.entities = entities;
        this.citations = citations;
        this.roles = roles;
        this.independence = independence;
    }

    /// A row about one who stands there.
    record Row(EntityRef who, String relation, @Nullable Tier tier, String label, Stance stance, boolean disputed,
            Bounds.@Nullable Status status, SourceCounts sourceCounts, List<Office> offices,
            List<CitedClaim> claims) implements AnswerRow {}

    /// All whom these claims put there, in the order of rows, inside the caller's transaction.
    List<Stance> all(CountedClaims counted) {
        Map<String, EntityRef> who = new HashMap<>();
        entities.findAllByIdInOrderById(counted.kept().stream().map(FoundClaim::subject).distinct().toList()).stream()
                .map(EntityNode::toEntity).map(EntityRef::of).forEach(entity -> who.put(entity.id(), entity));
        return Stance.of(counted.kept().stream().filter(claim -> who.containsKey(claim.subject()))
                .map(claim -> Stance.Found.of(claim, Objects.requireNonNull(who.get(claim.subject())))).toList());
    }

    /// Rows with their evidence.
    List<Row> rows(List<Stance> shown, Filters filters) {
        Set<String> refs = new LinkedHashSet<>();
        shown.forEach(stance -> refs.addAll(stance.refs()));
        Map<String, Map<String, AtThatTime>> offices = roles.offices(refs, filters);
        offices.values().forEach(held -> refs.addAll(held.keySet()));
        Map<String, CitedClaim> cited = citations.of(refs, filters);
        Independence.Groups sources = independence.of(cited.values());
        return shown.stream().map(stance -> row(stance, cited, offices, sources)).toList();
    }

    private static Row row(Stance stance, Map<String, CitedClaim> cited,
            Map<String, Map<String, AtThatTime>> offices, Independence.Groups sources) {
        List<CitedClaim> claims = RowClaims.sorted(stance.refs(), cited);
        Map<String, AtThatTime> held = new HashMap<>();
        stance.refs().forEach(ref -> offices.getOrDefault(ref, Map.of())
                .forEach((office, status) -> held.merge(office, status, Stances::better)));
        Map<String, Office> byId = new TreeMap<>();
        held.forEach((ref, status) -> {
            CitedClaim office = Objects.requireNonNull(cited.get(ref));
            byId.put(office.id(), Office.of(status, office));
        });
        CitedClaim first = claims.getFirst();
        String tier = first.recorded().tier();
        return new Row(Objects.requireNonNull(first.subject().entity()), stance.relation(),
                tier == null ? null : Tier.of(tier).orElseThrow(), RowClaims.label(claims), stance,
                claims.stream().anyMatch(CitedClaim::disputed), RowClaims.status(claims), sources.of(claims),
                List.copyOf(byId.values()), claims);
    }

    /// Those who stand there through an organisation, with their evidence.
    List<ThroughRow> through(List<RolesAtTime.Tied> shown, Filters filters) {
        Set<String> refs = new LinkedHashSet<>();
        shown.forEach(tied -> {
            refs.addAll(tied.ties());
            refs.addAll(tied.stance().refs());
        });
        Map<String, CitedClaim> cited = citations.of(refs, filters);
        Independence.Groups sources = independence.of(cited.values());
        return shown.stream().map(tied -> through(tied, cited, sources)).toList();
    }

    private static ThroughRow through(RolesAtTime.Tied tied, Map<String, CitedClaim> cited,
            Independence.Groups sources) {
        List<CitedClaim> claims = RowClaims.sorted(tied.stance().refs(), cited);
        List<CitedClaim> ties = tied.ties().stream().map(cited::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(CitedClaim::id)).toList();
        List<CitedClaim> all = new ArrayList<>(ties);
        all.addAll(claims);
        return new ThroughRow(Objects.requireNonNull(ties.getFirst().subject().entity()),
                Objects.requireNonNull(claims.getFirst().subject().entity()), tied.stance().relation(),
                RowClaims.label(claims), tied.status(), sources.of(all), ties, claims);
    }

    private static AtThatTime better(AtThatTime one, AtThatTime other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
