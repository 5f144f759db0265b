package org.entourage.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Wording;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;
import org.entourage.name.Names;
import org.entourage.name.Resolution;

/// Who supported somebody, and on whose word? See `cypher/queries/supporters.cypher`.
@Service
public class Supporters {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Names names;
    private final Citations citations;
    private final SourceCount sources;
    private final BrowserLinks links;

    Supporters(Neo4jClient client, Transactions transactions, Names names, Citations citations,
            SourceCount sources, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.names = names;
        this.citations = citations;
        this.sources = sources;
        this.links = links;
    }

    /// The supporters of whom a text names. What a filter leaves out, the coverage counts.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public SupportersAnswer of(String text, Filters filters) {
        return transactions.read(() -> switch (names.resolve(text)) {
            case Resolution.One(var entity) -> answer(new Understood(text, EntityRef.of(entity), List.of(), filters),
                    entity.id(), filters);
            case Resolution.Several(var candidates) -> new SupportersAnswer(
                    new Understood(text, null, candidates.stream().map(EntityRef::of).toList(), filters), List.of(),
                    Coverage.of(sources.count(), 0, Map.of(), false), null);
            case Resolution.Nobody _ -> throw new UnknownNameException(text, sources.count().inWords());
        });
    }

    private SupportersAnswer answer(Understood question, String id, Filters filters) {
        Map<String, Object> parameters = parameters(id, filters);
        Map<String, String> tiers = new HashMap<>();
        List<String> refs = List.copyOf(client.query(CypherFile.text("queries/supporters.cypher"))
                .bindAll(parameters).fetchAs(String.class).mappedBy((_, row) -> {
                    tiers.put(row.get("relation").asString(), row.get("tier").asString());
                    return row.get("claim").asString();
                }).all());
        Map<String, CitedClaim> claims = citations.of(refs, filters.asOf());
        List<SupportersAnswer.Row> rows = rows(claims.values(), tiers);
        return new SupportersAnswer(question, rows, coverage(parameters, !rows.isEmpty()),
                links.to("supporters", looking(id, filters)));
    }

    private static Map<String, Object> parameters(String id, Filters filters) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("of", id);
        parameters.put("tiers", filters.tiers().stream().map(Relation.Tier::word).toList());
        parameters.put("polarities", filters.polarities().stream().map(Polarity::word).toList());
        parameters.put("certainties", filters.certainties().stream().map(Certainty::word).toList());
        parameters.put("asOf", filters.asOf() == null ? Values.NULL : filters.asOf());
        return parameters;
    }

    /// The same for a person in Neo4j Browser, who gets a day as text.
    private static Map<String, @Nullable Object> looking(String id, Filters filters) {
        Map<String, @Nullable Object> parameters = new TreeMap<>(parameters(id, filters));
        parameters.put("asOf", filters.asOf() == null ? null : filters.asOf().toString());
        return parameters;
    }

    private record Key(String supporter, String relation, Polarity polarity) {}

    private static List<SupportersAnswer.Row> rows(Collection<CitedClaim> claims, Map<String, String> tiers) {
        Map<Key, List<CitedClaim>> grouped = new LinkedHashMap<>();
        for (CitedClaim claim : claims) {
            EntityRef supporter = claim.subject().entity();
            if (supporter != null) {
                grouped.computeIfAbsent(new Key(supporter.id(), claim.relation(), claim.polarity()),
                        _ -> new ArrayList<>()).add(claim);
            }
        }
        return grouped.values().stream().map(group -> row(group, tiers))
                .sorted(Comparator.comparing((SupportersAnswer.Row row) -> !row.plain())
                        .thenComparing(row -> row.supporter().name()).thenComparing(row -> row.supporter().id())
                        .thenComparing(SupportersAnswer.Row::relation).thenComparing(SupportersAnswer.Row::polarity))
                .toList();
    }

    private static SupportersAnswer.Row row(List<CitedClaim> claims, Map<String, String> tiers) {
        CitedClaim first = claims.getFirst();
        EntityRef supporter = Objects.requireNonNull(first.subject().entity());
        List<CitedClaim> sorted = claims.stream().sorted(Comparator.comparing(CitedClaim::retracted)
                .thenComparing(CitedClaim::certainty).thenComparing(CitedClaim::id)).toList();
        boolean plain = claims.stream().anyMatch(claim -> claim.polarity() == Polarity.AFFIRMED
                && claim.certainty() == Certainty.STATED && !claim.retracted());
        return new SupportersAnswer.Row(supporter, first.relation(),
                Relation.Tier.of(tiers.getOrDefault(first.relation(), "")).orElse(null),
                Wording.label(first.relation(), claims.stream().map(Citations::tone).toList()), first.polarity(), plain,
                claims.stream().anyMatch(CitedClaim::disputed), status(sorted), sorted);
    }

    /// The best status among the claims that carry the row's label: what stands and is surest.
    private static Bounds.@Nullable Status status(List<CitedClaim> sorted) {
        CitedClaim best = sorted.getFirst();
        return sorted.stream()
                .filter(claim -> claim.retracted() == best.retracted() && claim.certainty() == best.certainty())
                .map(CitedClaim::status).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private Coverage coverage(Map<String, Object> parameters, boolean found) {
        Map<String, Map<String, Long>> leftOut = new TreeMap<>();
        long[] claims = {0};
        client.query(CypherFile.text("queries/supporters-coverage.cypher")).bindAll(parameters).fetchAs(Long.class)
                .mappedBy((_, row) -> {
                    claims[0] = row.get("claims").asLong();
                    if (!row.get("filter").isNull()) {
                        Coverage.count(leftOut, row.get("filter").asString(), row.get("value").asString(),
                                row.get("leftOut").asLong());
                    }
                    return claims[0];
                }).all();
        return Coverage.of(sources.count(), claims[0], leftOut, found);
    }
}
