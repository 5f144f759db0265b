package org.entourage.graph.bulk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

import org.entourage.claim.Corpus.Head;
import org.entourage.claim.Relation;
import org.entourage.graph.schema.Schema;
import org.entourage.graph.server.Causes;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.session.Work;

/// Writes a bulk load, batch by batch, each in a transaction of its own that also notes that it was written. Until the
/// load is finished or undone the graph is marked as incomplete: nothing is asked of it, and nothing else changes it.
@Component
public final class BulkWriter {

    private static final int SETTLED_AT_ONCE = 2_000;
    private static final int UNDONE_AT_ONCE = 10_000;

    private final Cypher cypher;
    private final Transactions transactions;
    private final Schema schema;
    private final Maintenance maintenance;

    BulkWriter(Cypher cypher, Transactions transactions, Schema schema, Maintenance maintenance) {
        this.cypher = cypher;
        this.transactions = transactions;
        this.schema = schema;
        this.maintenance = maintenance;
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
        Begun begun = transactions.repeatable(() -> cypher.one("bulk/begin.cypher", Map.of("corpus", corpus)))
                .map(row -> {
                    Map<String, Integer> batches = new HashMap<>();
                    row.get("done").values().forEach(part -> batches.put(part.get("id").asString(),
                            part.get("batches").asInt()));
                    return new Begun(row.get("corpus").asString(), row.get("entities").asLong(), batches);
                }).orElseThrow();
        if (begun.others() == 0) {
            maintenance.letOthersNotice();
            change("write/nobody.cypher", Map.of());
        }
        return begun;
    }

    /// The name of what is being loaded; empty if no bulk load has begun that is not complete.
    public Optional<String> incomplete() {
        return maintenance.underWay().filter(work -> work.what() == Work.What.GENERATE).map(Work::of);
    }

    /// Makes sure that the edges of these relations can be unique.
    public void requireEdgeTypes(List<Relation> relations) {
        schema.requireEdgeTypes(Stream.concat(relations.stream().map(Relation::type), Stream.of("ALLEGED")).toList());
    }

    /// Writes a batch, unless it is written: several threads may write at a time.
    ///
    /// @param part    of the work that this thread notes its batches under
    /// @param batches how many of the part are written, with this one
    /// @throws BulkRefusedException if not everything is there that the batch ties to
    public void write(String part, int batches, BulkBatch batch) {
        try {
            transactions.repeatable(() -> written(part, batches, batch));
        } catch (NestedRuntimeException e) {
            Optional<ClientException> refusal = Causes.of(e).first(ClientException.class);
            if (refusal.isPresent() && String.valueOf(refusal.get().code()).endsWith("ConstraintValidationFailed")) {
                throw new BulkRefusedException("something that is there already: " + refusal.get().getMessage());
            }
            throw e;
        }
    }

    private boolean written(String part, int batches, BulkBatch batch) {
        if (cypher.rows("bulk/mark.cypher", Map.of("part", part, "batches", batches)).isEmpty()) {
            return false;
        }
        for (BulkBatch.Rows rows : batch.rows()) {
            if (rows.rows().isEmpty()) {
                continue;
            }
            long written = cypher.value("bulk/%s.cypher".formatted(rows.file()), Map.of("rows", rows.rows()))
                    .orElseThrow()
                    .asLong();
            if (written != rows.expected()) {
                throw new BulkRefusedException("%s of batch %d: %d of %d were written".formatted(rows.file(),
                        batch.number(), written, rows.expected()));
            }
        }
        return true;
    }

    /// Ties claims to the claims that they speak of, and sources to those that they are based on.
    ///
    /// @throws BulkRefusedException if one of them is not there
    public void settle() {
        while (transactions.repeatable(this::settled) > 0) {
            // the next part
        }
    }

    private long settled() {
        Record row = cypher.one("bulk/settle.cypher", Map.of("most", SETTLED_AT_ONCE)).orElseThrow();
        if (!row.get("missing").isNull()) {
            throw new BulkRefusedException("a tie from %s, which is not there".formatted(
                    row.get("missing").asString()));
        }
        return row.get("noted").asLong();
    }

    /// Ties what is said of claims to what these are about: see `AboutClaims`.
    public void tie() {
        List<String> speaking = transactions.repeatable(() -> cypher.strings("bulk/all-speaking.cypher", Map.of()));
        Batches.of(speaking).forEach(batch -> change("write/tie-targets.cypher", Map.of("ids", batch)));
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
        change("bulk/finish.cypher", Map.of("dossiers", rows, "latest", latest.atZone(ZoneOffset.UTC),
                "pages", pages));
    }

    /// Takes back all that a load has written, then the mark.
    public void undo() {
        while (undone() > 0) {
            // the next part
        }
        change("bulk/unmark.cypher", Map.of());
    }

    private long undone() {
        return transactions.repeatable(
                () -> cypher.value("bulk/undo.cypher", Map.of("most", UNDONE_AT_ONCE)).orElseThrow().asLong());
    }

    /// Notes that the graph has what it shall have: no sample is offered to it, and what follows from its claims is there.
    public void opened() {
        tie();
        transactions.repeatable(() -> {
            maintenance.end();
            return true;
        });
        change("bulk/open.cypher", Map.of());
    }

    private void change(String file, Map<String, Object> parameters) {
        transactions.repeatable(() -> cypher.run(file, parameters));
    }
}
