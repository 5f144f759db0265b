package org.entourage.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.claim.Relation.Tier;
import org.entourage.graph.CypherFile;

/// Answers who stands on a side of somebody, for the questions about either side.
@Component
class Stances {

    private final Neo4jClient client;
    private final Citations citations;
    private final Retractions retractions;
    private final RolesAtTime roles;
    private final Independence independence;

    Stances(Neo4jClient client, Citations citations, Retractions retractions, RolesAtTime roles,
            Independence independence) {
        this.client = client;
        this.citations = citations;
        this.retractions = retractions;
        this.roles = roles;
        this.independence = independence;
    }

    /// A row about one who stands there.
    record Row(EntityRef who, String relation, @Nullable Tier tier, String label, Stance stance, boolean disputed,
            Bounds.@Nullable Status status, Standing standing, List<Office> offices, List<CitedClaim> claims) {}

    /// All who stand there, in the order of rows, inside the caller's transaction.
    ///
    /// @param parameters of the filters, and `of`
    List<Stance> all(Side side, Map<String, Object> parameters, Filters filters) {
        Collection<Stance.Found> found = client.query(CypherFile.text("queries/" + side.question() + ".cypher"))
                .bindAll(parameters).fetchAs(Stance.Found.class).mappedBy((_, row) -> Stance.Found.of(row, side)).all();
        Set<String> retracted = retractions.among(found.stream().filter(Stance.Found::taken).map(Stance.Found::ref)
                .toList(), filters);
        return Stance.of(found.stream().filter(claim -> filters.retracted() || !retracted.contains(claim.ref()))
                .toList(), retracted);
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
        List<CitedClaim> claims = Rows.sorted(stance.refs(), cited);
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
                tier == null ? null : Tier.of(tier).orElseThrow(), Rows.label(claims), stance,
                claims.stream().anyMatch(CitedClaim::disputed), Rows.status(claims), sources.of(claims),
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
        List<CitedClaim> claims = Rows.sorted(tied.stance().refs(), cited);
        List<CitedClaim> ties = tied.ties().stream().map(cited::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(CitedClaim::id)).toList();
        List<CitedClaim> all = new ArrayList<>(ties);
        all.addAll(claims);
        return new ThroughRow(Objects.requireNonNull(ties.getFirst().subject().entity()),
                Objects.requireNonNull(claims.getFirst().subject().entity()), tied.stance().relation(),
                Rows.label(claims), tied.status(), sources.of(all), ties, claims);
    }

    private static AtThatTime better(AtThatTime one, AtThatTime other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
