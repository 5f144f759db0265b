package org.entourage.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// What is said about somebody only with a hedge, or denied? See `cypher/queries/hedged.cypher`.
@Service
public class Hedged {

    private final Neo4jClient client;
    private final Transactions transactions;
    private final Asking asking;
    private final Citations citations;
    private final Independence independence;
    private final Counting counting;
    private final BrowserLinks links;

    Hedged(Neo4jClient client, Transactions transactions, Asking asking, Citations citations,
            Independence independence, Counting counting, BrowserLinks links) {
        this.client = client;
        this.transactions = transactions;
        this.asking = asking;
        this.citations = citations;
        this.independence = independence;
        this.counting = counting;
        this.links = links;
    }

    /// The claims that are not plain, with whom a text names at either end.
    ///
    /// @param text    id or name
    /// @param filters which claims count
    /// @return rows, or candidates if several bear the name
    /// @throws UnknownNameException if nobody does
    public HedgedAnswer of(String text, Filters filters) {
        return transactions.read(() -> {
            Understood question = asking.about(text, filters);
            return question.isOpen()
                    ? new HedgedAnswer(question, List.of(), Page.of(0, filters), counting.open(), null)
                    : answer(question, filters);
        });
    }

    private HedgedAnswer answer(Understood question, Filters filters) {
        Map<String, Object> parameters = Scope.parameters(filters);
        parameters.put("of", question.ids().getFirst());
        List<String> refs = List.copyOf(client.query(CypherFile.text("queries/hedged.cypher")).bindAll(parameters)
                .fetchAs(String.class).mappedBy((_, row) -> row.get("claim").asString()).all());
        List<String> shown = Page.cut(refs, filters);
        Map<String, CitedClaim> claims = citations.of(shown, filters);
        Independence.Groups groups = independence.of(claims.values());
        List<HedgedAnswer.Row> rows = shown.stream().map(claims::get).filter(Objects::nonNull)
                .map(claim -> new HedgedAnswer.Row(claim.label(), groups.of(List.of(claim)), List.of(claim))).toList();
        return new HedgedAnswer(question, rows, Page.of(refs.size(), filters),
                counting.coverage("hedged-coverage", parameters, !refs.isEmpty()),
                links.to("hedged", Scope.looking(parameters)));
    }
}
