package org.entourage.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Wording;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// Who supported somebody, and on whose word? See `cypher/queries/supporters.cypher`.
@Service
public class Supporters {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Independence independence;
    private final Counting counting;
    private final BrowserLinks links;

    Supporters(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Independence independence, Counting counting, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.independence = independence;
        this.counting = counting;
        this.links = links;
    }

    /// The supporters of whom a text names. What a filter leaves out, the coverage counts.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public SupportersAnswer of(String text, Filters filters) {
        return transactions.read(() -> {
            Understood question = asking.about(text, filters);
            return question.isOpen()
                    ? new SupportersAnswer(question, List.of(), Page.of(0, filters), counting.open(), null)
                    : answer(question, filters);
        });
    }

    private SupportersAnswer answer(Understood question, Filters filters) {
        Map<String, Object> parameters = Scope.parameters(filters);
        parameters.put("of", question.ids().getFirst());
        List<Found> found = List.copyOf(client.query(CypherFile.text("queries/supporters.cypher")).bindAll(parameters)
                .fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(new Key(row.get("name").asString(), row.get("supporter").asString(),
                        row.get("relation").asString(), Polarity.of(row.get("polarity").asString()).orElseThrow()),
                        row.get("claim").asString(), row.get("tier").asString(),
                        row.get("certainty").asString().equals(Certainty.STATED.word()), row.get("taken").asBoolean()))
                .all());
        List<Group> groups = grouped(found, retracted(found, filters), filters);
        List<Group> shown = Page.cut(groups, filters);
        Map<String, CitedClaim> claims = citations.of(shown.stream().flatMap(group -> group.refs().stream()).toList(),
                filters);
        Independence.Groups sources = independence.of(claims.values());
        List<SupportersAnswer.Row> rows = shown.stream().map(group -> row(group, claims, sources)).toList();
        Map<String, Object> counted = new HashMap<>(parameters);
        counted.put("family", Relation.Family.SUPPORT.word());
        return new SupportersAnswer(question, rows, Page.of(groups.size(), filters),
                counting.coverage("supporters-coverage", counted, !groups.isEmpty()),
                links.to("supporters", Scope.looking(parameters)));
    }

    private record Key(String name, String supporter, String relation, Polarity polarity) {}

    private record Found(Key key, String ref, String tier, boolean stated, boolean taken) {}

    private record Group(Key key, String tier, List<String> refs, boolean plain) {}

    /// Which of these claims were taken back by who could: few are spoken against at all.
    private Map<String, CitedClaim> retracted(List<Found> found, Filters filters) {
        Map<String, CitedClaim> taken = new HashMap<>(
                citations.of(found.stream().filter(Found::taken).map(Found::ref).toList(), filters));
        taken.values().removeIf(claim -> !claim.retracted());
        return taken;
    }

    private static List<Group> grouped(List<Found> found, Map<String, CitedClaim> retracted, Filters filters) {
        Map<Key, List<Found>> grouped = new LinkedHashMap<>();
        found.stream().filter(claim -> filters.retracted() || !retracted.containsKey(claim.ref()))
                .forEach(claim -> grouped.computeIfAbsent(claim.key(), _ -> new ArrayList<>()).add(claim));
        return grouped.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue().getFirst().tier(),
                entry.getValue().stream().map(Found::ref).toList(),
                entry.getKey().polarity() == Polarity.AFFIRMED && entry.getValue().stream()
                        .anyMatch(claim -> claim.stated() && !retracted.containsKey(claim.ref()))))
                .sorted(Comparator.comparing((Group group) -> !group.plain())
                        .thenComparing(group -> group.key().name()).thenComparing(group -> group.key().supporter())
                        .thenComparing(group -> group.key().relation()).thenComparing(group -> group.key().polarity()))
                .toList();
    }

    private static SupportersAnswer.Row row(Group group, Map<String, CitedClaim> cited, Independence.Groups sources) {
        List<CitedClaim> sorted = group.refs().stream().map(cited::get).filter(Objects::nonNull)
                .sorted(Comparator.comparing(CitedClaim::retracted).thenComparing(CitedClaim::certainty)
                        .thenComparing(CitedClaim::id))
                .toList();
        EntityRef supporter = Objects.requireNonNull(sorted.getFirst().subject().entity());
        return new SupportersAnswer.Row(supporter, group.key().relation(), Relation.Tier.of(group.tier()).orElse(null),
                Wording.label(group.key().relation(), sorted.stream().map(Citations::tone).toList()),
                group.key().polarity(), group.plain(), sorted.stream().anyMatch(CitedClaim::disputed), status(sorted),
                sources.of(sorted), sorted);
    }

    /// The best status among the claims that carry the row's label: what stands and is surest.
    static Bounds.@Nullable Status status(Collection<CitedClaim> sorted) {
        CitedClaim best = sorted.iterator().next();
        return sorted.stream()
                .filter(claim -> claim.retracted() == best.retracted() && claim.certainty() == best.certainty())
                .map(CitedClaim::status).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
