package org.entourage.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.claim.Certainty;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;
import org.entourage.name.Names;
import org.entourage.name.Resolution;

/// What is said about somebody only with a hedge, or denied? See `cypher/queries/hedged.cypher`.
@Service
public class Hedged {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Names names;
    private final Citations citations;
    private final SourceCount sources;
    private final BrowserLinks links;

    Hedged(Neo4jClient client, Transactions transactions, Names names, Citations citations, SourceCount sources,
            BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.names = names;
        this.citations = citations;
        this.sources = sources;
        this.links = links;
    }

    /// The claims that are not plain, with whom a text names at either end.
    ///
    /// @param text id or name
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public HedgedAnswer of(String text) {
        return transactions.read(() -> switch (names.resolve(text)) {
            case Resolution.One(var entity) -> answer(new Understood(text, EntityRef.of(entity), List.of(), null),
                    entity.id());
            case Resolution.Several(var candidates) -> new HedgedAnswer(
                    new Understood(text, null, candidates.stream().map(EntityRef::of).toList(), null), List.of(),
                    Coverage.of(sources.count(), 0, Map.of(), false), null);
            case Resolution.Nobody _ -> throw new UnknownNameException(text, sources.count().inWords());
        });
    }

    private HedgedAnswer answer(Understood question, String id) {
        List<String> refs = List.copyOf(client.query(CypherFile.text("queries/hedged.cypher"))
                .bindAll(Map.of("of", id)).fetchAs(String.class).mappedBy((_, row) -> row.get("claim").asString())
                .all());
        Map<String, CitedClaim> claims = citations.of(refs, null);
        List<HedgedAnswer.Row> rows = refs.stream().map(claims::get).filter(Objects::nonNull)
                .map(claim -> new HedgedAnswer.Row(claim.label(), List.of(claim))).toList();
        long plain = client.query(CypherFile.text("queries/hedged-coverage.cypher")).bindAll(Map.of("of", id))
                .fetchAs(Long.class).one().orElse(0L);
        Map<String, Map<String, Long>> leftOut = plain == 0
                ? Map.of()
                : Map.of("certainty", Map.of(Certainty.STATED.word(), plain));
        return new HedgedAnswer(question, rows,
                Coverage.of(sources.count(), rows.size() + plain, leftOut, !rows.isEmpty()),
                links.to("hedged", Map.of("of", id)));
    }
}
