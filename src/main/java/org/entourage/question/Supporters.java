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

import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;
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
    private final Vocabulary vocabulary;
    private final Citations citations;
    private final SourceCount sources;
    private final BrowserLinks links;

    Supporters(Neo4jClient client, Transactions transactions, Names names, Vocabulary vocabulary, Citations citations,
            SourceCount sources, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.names = names;
        this.vocabulary = vocabulary;
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
        List<String> refs = List.copyOf(client.query(CypherFile.text("queries/supporters.cypher"))
                .bindAll(parameters).fetchAs(String.class).mappedBy((_, row) -> row.get("claim").asString()).all());
        Map<String, CitedClaim> claims = citations.of(refs, filters.asOf());
        List<SupportersAnswer.Row> rows = rows(claims.values());
        return new SupportersAnswer(question, rows, coverage(parameters, !rows.isEmpty()),
                links.to("supporters", Map.of("of", id, "relations", vocabulary.supportOf(filters.tiers()),
                        "alleged", filters.certainties().contains(Certainty.ALLEGED))));
    }

    private Map<String, Object> parameters(String id, Filters filters) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("of", id);
        parameters.put("relations", vocabulary.supportOf(filters.tiers()));
        parameters.put("polarities", filters.polarities().stream().map(Polarity::word).toList());
        parameters.put("certainties", filters.certainties().stream().map(Certainty::word).toList());
        parameters.put("asOf", filters.asOf() == null ? Values.NULL : filters.asOf());
        return parameters;
    }

    private record Key(String supporter, String relation, Polarity polarity) {}

    private List<SupportersAnswer.Row> rows(Collection<CitedClaim> claims) {
        Map<Key, List<CitedClaim>> grouped = new LinkedHashMap<>();
        for (CitedClaim claim : claims) {
            EntityRef supporter = claim.subject().entity();
            if (supporter != null) {
                grouped.computeIfAbsent(new Key(supporter.id(), claim.relation(), claim.polarity()),
                        _ -> new ArrayList<>()).add(claim);
            }
        }
        return grouped.values().stream().map(this::row)
                .sorted(Comparator.comparing((SupportersAnswer.Row row) -> !row.plain())
                        .thenComparing(row -> row.supporter().name()).thenComparing(row -> row.supporter().id())
                        .thenComparing(SupportersAnswer.Row::relation).thenComparing(SupportersAnswer.Row::polarity))
                .toList();
    }

    private SupportersAnswer.Row row(List<CitedClaim> claims) {
        CitedClaim first = claims.getFirst();
        EntityRef supporter = Objects.requireNonNull(first.subject().entity());
        List<CitedClaim> sorted = claims.stream().sorted(Comparator.comparing(CitedClaim::certainty)
                .thenComparing(CitedClaim::id)).toList();
        boolean plain = claims.stream().anyMatch(claim -> claim.polarity() == Polarity.AFFIRMED
                && claim.certainty() == Certainty.STATED && !claim.retracted());
        Bounds.Status status = claims.stream().map(CitedClaim::status).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return new SupportersAnswer.Row(supporter, first.relation(),
                vocabulary.find(first.relation()).map(Relation::tier).orElse(null),
                Wording.label(first.relation(), claims.stream().map(Citations::tone).toList()), first.polarity(), plain,
                claims.stream().anyMatch(CitedClaim::disputed), status, sorted);
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
