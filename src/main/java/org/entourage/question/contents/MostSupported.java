package org.entourage.question.contents;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;

/// About whom does the graph hold the most claims of support? See `cypher/queries/most-supported.cypher`.
@Service
public class MostSupported {

    private final Cypher cypher;
    private final Transactions transactions;

    MostSupported(Cypher cypher, Transactions transactions) {
        this.cypher = cypher;
        this.transactions = transactions;
    }

    /// The id of that entity; empty if the graph holds no claim of support.
    public Optional<String> entity() {
        return transactions.read(
                () -> cypher.one("queries/most-supported.cypher", Map.of()).map(row -> row.get("entity").asString()));
    }
}
