package org.entourage.graph.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.graph.backup.BackupCheck.Checked;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.schema.Schema;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Maintenance.Lease;
import org.entourage.graph.session.Work;
import org.entourage.graph.write.AboutClaims;
import org.entourage.graph.write.ClaimWriter.Step;

/// Puts what a backup holds in the place of what the graph holds, batch by batch: each in a transaction of its own, or all
/// in that of the caller, if it has one.
@Component
public final class RestoreWriter {

    private static final int ROWS = 1_000;
    private static final int CHARACTERS = 4 * 1024 * 1024;

    private final Cypher cypher;
    private final Schema schema;
    private final Maintenance maintenance;
    private final AboutClaims spoken;
    private final Clock clock;

    RestoreWriter(Cypher cypher, Schema schema, Maintenance maintenance, AboutClaims spoken, Clock clock) {
        this.spoken = spoken;
        this.maintenance = maintenance;
        this.cypher = cypher;
        this.schema = schema;
        this.clock = clock;
    }

    /// Refuses a backup that this version is too old for.
    ///
    /// @throws BackupException if the backup's graph had a newer schema than this version knows
    public void requireKnownSchema(Checked checked) {
        schema.unknown(checked.schema()).ifPresent(file -> {
            throw new BackupException("a backup of a graph with %s in its schema".formatted(file),
                    "at most " + schema.last(), "use the newer Entourage that made it");
        });
    }

    /// Makes the graph ready for the edges of a backup, outside any transaction.
    public void prepare(Checked checked) {
        schema.requireEdgeTypes(checked.types().stream().filter(Schema::isEdgeType).toList());
    }

    /// Takes the lock, and notes that a backup begins to be put in the place of what there is, inside the caller's
    /// transaction: from here on nobody else does.
    ///
    /// @param file   path of the backup
    /// @param sha256 its digest
    /// @throws GraphUnavailableException if somebody else is at work that takes many transactions
    public Lease begin(String file, String sha256) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        cypher.run("write/lock.cypher", Map.of("now", now));
        return maintenance.beginInstead(Work.restore(file, sha256, now));
    }

    /// Takes the note away, inside the caller's transaction: the graph is whole. If its backup is of an older version, notes
    /// that what follows from what it says has to be made anew.
    public void end(Checked checked) {
        if (checked.isOlder()) {
            maintenance.rebuilding("");
        } else {
            maintenance.end();
        }
    }

    /// How a batch is written: in a transaction of its own, or in that of the caller.
    @FunctionalInterface
    public interface Batch {

        /// Writes it.
        ///
        /// @param work gives how many rows it wrote or deleted
        long write(Supplier<Long> work);
    }

    /// Deletes what the graph holds.
    public void clear(Batch batch) {
        for (Kind kind : List.of(Kind.values()).reversed()) {
            while (batch.write(() -> deleted(kind)) > 0) {
                // the next batch
            }
        }
    }

    private long deleted(Kind kind) {
        return cypher.value("backup/restore-clear.cypher", Map.of("label", kind.label(), "most", ROWS))
                .map(Value::asLong).orElse(0L);
    }

    /// Writes what a backup holds.
    ///
    /// @param step told as each step is done: nodes, relationships, edges
    public void write(BackupReader reader, Checked checked, Batch batch, Step step) throws IOException {
        Set<String> speaking = new LinkedHashSet<>();
        pass(reader, batch, "backup/restore-nodes.cypher", (row, rows) -> {
            if (row instanceof BackupRow.Node(_, NodeRow node)) {
                rows.add(Map.of("labels", node.labels(), "properties", node.properties()));
                if (node.text("subjectId").contains("/") || node.text("objectId").contains("/")) {
                    speaking.add(node.text("id"));
                }
            }
        });
        step.done("nodes");
        pass(reader, batch, "backup/restore-ties.cypher", (row, rows) -> {
            if (row instanceof BackupRow.Node(Kind kind, NodeRow node)) {
                node.out().forEach(tie -> rows.add(Map.of("label", kind.label(), "from", node.key(), "type", tie.type(),
                        "toLabel", tie.kind().map(Kind::label).orElse(""), "to", tie.to(), "properties",
                        tie.properties())));
            }
        });
        for (List<String> ids : Batches.of(List.copyOf(speaking))) {
            batch.write(() -> {
                spoken.tie(ids);
                return (long) ids.size();
            });
        }
        step.done("relationships");
        pass(reader, batch, "backup/restore-ties.cypher", (row, rows) -> {
            if (row instanceof BackupRow.Edge edge) {
                rows.add(Map.of("label", "Entity", "from", edge.from(), "type", edge.type(), "toLabel", "Entity", "to",
                        edge.to(), "properties", edge.properties()));
            }
        });
        batch.write(() -> {
            cypher.run("backup/restore-lock.cypher", lock(checked));
            return 1L;
        });
        step.done("edges");
    }

    /// Does to what was restored what schemas did to the data of graphs that are younger than the backup, outside any
    /// transaction.
    public void settle(Checked checked) {
        schema.again(schema.missing(checked.schema()));
    }

    private static Map<String, @Nullable Object> lock(Checked checked) {
        Map<String, @Nullable Object> lock = new HashMap<>();
        lock.put("latest", checked.lock().get("latest"));
        lock.put("journal", checked.lock().get("journal"));
        return lock;
    }

    /// Goes through the backup once, and writes what a function makes of its lines.
    private void pass(BackupReader reader, Batch batch, String file,
            BiConsumer<BackupRow, List<Map<String, Object>>> rows) throws IOException {
        List<Map<String, Object>> waiting = new ArrayList<>();
        // a text's content may be as long as a thousand other rows
        long[] weight = {0};
        reader.each(row -> {
            rows.accept(row, waiting);
            weight[0] += row instanceof BackupRow.Node(_, NodeRow node) ? node.text("content").length() : 0;
            if (waiting.size() >= ROWS || weight[0] > CHARACTERS) {
                write(file, batch, waiting);
                weight[0] = 0;
            }
        });
        write(file, batch, waiting);
    }

    private void write(String file, Batch batch, List<Map<String, Object>> waiting) {
        if (!waiting.isEmpty()) {
            List<Map<String, Object>> rows = List.copyOf(waiting);
            batch.write(() -> {
                cypher.run(file, Map.of("rows", rows));
                return (long) rows.size();
            });
            waiting.clear();
        }
    }
}
