package org.entourage.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;

import org.entourage.claim.Corpus.Head;
import org.entourage.claim.Relation;

/// Writes a bulk load, batch by batch, each in a transaction of its own that also notes that it was written. Until the
/// load is finished or undone the graph is marked as incomplete: nothing is asked of it, and nothing else changes it.
@Component
public final class BulkWriter {

    private static final TransactionConfig LIMITS = TransactionConfig.builder().withTimeout(Duration.ofMinutes(10))
            .build();
    private static final int SETTLED_AT_ONCE = 2_000;
    private static final int UNDONE_AT_ONCE = 10_000;

    private final Driver driver;
    private final Schema schema;
    private final AvailabilityCheck incomplete;

    BulkWriter(Driver driver, Schema schema, AvailabilityCheck incomplete) {
        this.driver = driver;
        this.schema = schema;
        this.incomplete = incomplete;
    }

    /// How far a bulk load has come.
    ///
    /// @param corpus  name of what is being loaded
    /// @param others  how many claims, sources and dossiers came by other ways: then nothing has begun
    /// @param batches by part of the work, how many batches are committed
    public record Begun(String corpus, long others, Map<String, Integer> batches) {

        public Begun {
            batches = Map.copyOf(batches);
        }

        /// How many batches of a part are committed.
        public int batches(String part) {
            return batches.getOrDefault(part, 0);
        }
    }

    /// Marks the graph, or says how far the load has come that has marked it.
    ///
    /// @param corpus name of the material
    public Begun begin(String corpus) {
        Begun begun = change("bulk/begin", Map.of("corpus", corpus)).map(row -> {
            Map<String, Integer> batches = new HashMap<>();
            row.get("done").values().forEach(part -> batches.put(part.get("id").asString(),
                    part.get("batches").asInt()));
            return new Begun(row.get("corpus").asString(), row.get("entities").asLong(), batches);
        }).findFirst().orElseThrow();
        if (begun.others() == 0) {
            incomplete.letOthersNotice();
            change("edits/nobody", Map.of());
        }
        return begun;
    }

    /// The name of what is being loaded; empty if no bulk load has begun that is not complete.
    public Optional<String> incomplete() {
        return incomplete.corpus();
    }

    /// Makes sure that the edges of these relations can be unique.
    public void requireEdgeTypes(List<Relation> relations) {
        schema.requireEdgeTypes(Stream.concat(relations.stream().map(Relation::type), Stream.of("ALLEGED")).toList());
    }

    /// A session for one thread.
    public Session session() {
        return driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build());
    }

    /// Writes a batch, unless it is written.
    ///
    /// @param part    of the work that this thread notes its batches under
    /// @param batches how many of the part are written, with this one
    /// @throws BulkRefusedException if not everything is there that the batch ties to
    public void write(Session session, String part, int batches, BulkBatch batch) {
        try {
            session.executeWriteWithoutResult(transaction -> write(transaction, part, batches, batch), LIMITS);
        } catch (ClientException e) {
            if (String.valueOf(e.code()).endsWith("ConstraintValidationFailed")) {
                throw new BulkRefusedException("something that is there already: " + e.getMessage());
            }
            throw e;
        }
    }

    private static void write(TransactionContext transaction, String part, int batches, BulkBatch batch) {
        if (rows(transaction, "bulk/mark", Map.of("part", part, "batches", batches)).isEmpty()) {
            return;
        }
        for (BulkBatch.Rows rows : batch.rows()) {
            if (rows.rows().isEmpty()) {
                continue;
            }
            long written = rows(transaction, "bulk/" + rows.file(), Map.of("rows", rows.rows())).getFirst()
                    .get("written").asLong();
            if (written != rows.expected()) {
                throw new BulkRefusedException("%s of batch %d: %d of %d were written".formatted(rows.file(),
                        batch.number(), written, rows.expected()));
            }
        }
    }

    /// Ties claims to the claims that they speak of, and sources to those that they are based on.
    ///
    /// @throws BulkRefusedException if one of them is not there
    public void settle() {
        long noted;
        do {
            Record row = change("bulk/settle", Map.of("most", SETTLED_AT_ONCE)).findFirst().orElseThrow();
            noted = row.get("noted").asLong();
            if (!row.get("missing").isNull()) {
                throw new BulkRefusedException("a tie from %s, which is not there".formatted(
                        row.get("missing").asString()));
            }
        } while (noted > 0);
    }

    /// Takes the mark away: the graph is whole.
    ///
    /// @param latest instant of its claims
    /// @param pages  how many pages its journal has
    public void finish(List<Head> dossiers, Instant latest, long pages) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Head head : dossiers) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", head.id());
            row.put("version", head.version());
            row.put("title", head.title());
            row.put("fictional", head.fictional());
            rows.add(row);
        }
        change("bulk/finish", Map.of("dossiers", rows, "latest", latest.atZone(ZoneOffset.UTC),
                "pages", pages));
    }

    /// Takes back all that a load has written, then the mark.
    public void undo() {
        while (change("bulk/undo", Map.of("most", UNDONE_AT_ONCE)).anyMatch(row -> row.get("gone").asLong() > 0)) {
            // the next part
        }
        change("bulk/unmark", Map.of());
    }

    /// Notes that the graph has what it shall have: no sample is offered to it.
    public void opened() {
        change("edits/open", Map.of());
    }

    private Stream<Record> change(String file, Map<String, Object> parameters) {
        try (Session session = session()) {
            return session.executeWrite(transaction -> rows(transaction, file, parameters), LIMITS).stream();
        }
    }

    private static List<Record> rows(TransactionContext transaction, String file, Map<String, Object> parameters) {
        return transaction.run(CypherFile.text(file + ".cypher"), parameters).list();
    }
}
