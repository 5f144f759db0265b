package org.entourage.question.contents;

import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

import org.entourage.graph.CypherFile;
import org.entourage.graph.Transactions;

/// About whom does the graph hold the most claims of support? See `cypher/queries/most-supported.cypher`.
@Service
public class MostSupported {

    private final Neo4jClient client;
    private final Transactions transactions;

    MostSupported(Neo4jClient client, Transactions transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    /// The id of that entity; empty if the graph holds no claim of support.
    public Optional<String> entity() {
        return transactions.read(() -> client.query(CypherFile.text("queries/most-supported.cypher"))
                .fetchAs(String.class).mappedBy((_, row) -> row.get("entity").asString()).one());
    }
}
