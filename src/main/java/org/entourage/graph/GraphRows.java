package org.entourage.graph;

import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// Reads what may be millions of rows, one after the other: no more than a thousand are in memory.
@Component
public final class GraphRows {

    private final Neo4jClient client;

    GraphRows(Neo4jClient client) {
        this.client = client;
    }

    /// Gives each row of a query to a consumer, inside the caller's transaction. The consumer may ask the graph, too.
    ///
    /// @param file inside `cypher/`
    public void each(String file, Map<String, Object> parameters, Consumer<Record> consumer) {
        QueryRunner runner = client.getQueryRunner();
        Result result = runner.run(CypherFile.text(file), parameters);
        while (result.hasNext()) {
            consumer.accept(result.next());
        }
    }
}
