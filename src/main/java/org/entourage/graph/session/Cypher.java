package org.entourage.graph.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.entourage.graph.server.CypherFile;

/// Runs the files of `cypher/` in the caller's transaction, the one that Spring Data's repositories share; without one,
/// each in a transaction of its own. A file is named by its path inside `cypher/`: `write/owners.cypher`.
@Component
public final class Cypher {

    private final Neo4jClient client;
    private final DatabaseSelectionProvider database;

    Cypher(Neo4jClient client, DatabaseSelectionProvider database) {
        this.client = client;
        this.database = database;
    }

    /// The rows of a file.
    public List<Record> rows(String file, Map<String, ? extends @Nullable Object> parameters) {
        return rows(file, parameters, Function.identity());
    }

    /// What a function makes of each row of a file.
    public <T> List<T> rows(String file, Map<String, ? extends @Nullable Object> parameters,
            Function<Record, T> mapper) {
        return run(CypherFile.text(file), parameters, result -> result.list(mapper));
    }

    /// The same of several files that are joined to one query, see [CypherFile#joined].
    public <T> List<T> rows(List<String> files, Map<String, ? extends @Nullable Object> parameters,
            Function<Record, T> mapper) {
        return run(CypherFile.joined(files.toArray(String[]::new)), parameters, result -> result.list(mapper));
    }

    /// The first column of a file, whose values are strings, without nulls.
    public List<String> strings(String file, Map<String, ? extends @Nullable Object> parameters) {
        return rows(file, parameters, row -> row.get(0)).stream().filter(value -> !value.isNull()).map(Value::asString)
                .toList();
    }

    /// The row of a file that has one at most.
    ///
    /// @throws org.neo4j.driver.exceptions.NoSuchRecordException if it has more
    public Optional<Record> one(String file, Map<String, ? extends @Nullable Object> parameters) {
        return run(CypherFile.text(file), parameters,
                result -> result.hasNext() ? Optional.of(result.single()) : Optional.empty());
    }

    /// The first value of a file that has one row at most; empty if it has none, or the value is null.
    ///
    /// @throws org.neo4j.driver.exceptions.NoSuchRecordException if it has more
    public Optional<Value> value(String file, Map<String, ? extends @Nullable Object> parameters) {
        return one(file, parameters).map(row -> row.get(0)).filter(value -> !value.isNull());
    }

    /// Runs a file whose rows, if it has any, nobody needs.
    public ResultSummary run(String file, Map<String, ? extends @Nullable Object> parameters) {
        return run(CypherFile.text(file), parameters, Result::consume);
    }

    /// Gives each row of a file, of which there may be millions, to a consumer: no more than a thousand are in memory. The
    /// consumer may ask the graph, too.
    ///
    /// @throws IllegalStateException outside a transaction
    public void each(String file, Map<String, ? extends @Nullable Object> parameters, Consumer<Record> consumer) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("rows one after the other, outside a transaction: " + file);
        }
        client.getQueryRunner(database.getDatabaseSelection())
                .run(CypherFile.text(file), all(CypherFile.text(file), parameters))
                .forEachRemaining(consumer);
    }

    /// The parameters, with what the transaction does not see, if the text asks for that.
    private static Map<String, Object> all(String text, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        if (text.contains(Incomplete.PARAMETER)) {
            // in a map: Neo4j plans a query anew for lists of another size, but does not look into maps
            all.put("incomplete", incomplete());
        }
        return all;
    }

    /// What a file gets as `$incomplete`: what the caller's transaction does not see.
    public static Map<String, Object> incomplete() {
        return Incomplete.ofTransaction().parameters();
    }

    /// Runs a statement that is only a part of a file.
    public ResultSummary statement(String text) {
        return run(text, Map.of(), Result::consume);
    }

    private <T> T run(String text, Map<String, ? extends @Nullable Object> parameters, Function<Result, T> reader) {
        return client.delegateTo(runner -> Optional.of(reader.apply(runner.run(text, all(text, parameters))))).run()
                .orElseThrow();
    }
}
