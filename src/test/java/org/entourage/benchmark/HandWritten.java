package org.entourage.benchmark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

import org.entourage.claim.Corpus;
import org.entourage.edit.bulk.BulkMaterial;
import org.entourage.graph.bulk.BulkBatch;
import org.entourage.graph.bulk.BulkInsight;

/// The fastest load through the driver that we can write by hand: rows of one shape at a time, so that each has a query
/// without a condition; ends found by unique ids, everything created, two threads. No check, no journal, no way to go on or
/// to take it back. The rows lie ready in files.
final class HandWritten {

    private static final int A_BATCH = 1_000;
    private static final int THREADS = 2;
    private static final List<String> PARTS = List.of("entities", "sources", "texts", "passages", "claims", "ties",
            "edges");
    private static final TransactionConfig LIMITS = TransactionConfig.builder().withTimeout(Duration.ofMinutes(10))
            .build();

    private final Path folder;

    private record Batch(String cypher, List<Object> rows) {}

    private HandWritten(Path folder) {
        this.folder = folder;
    }

    /// Lays the rows of a load ready.
    static HandWritten prepared(Corpus corpus, Path folder) throws IOException {
        try (Writing writing = new Writing(folder)) {
            BulkMaterial.each(corpus, writing::batch);
            writing.flush();
        }
        return new HandWritten(folder);
    }

    /// Writes the rows into a graph that has the schema.
    void load(Driver driver) throws IOException {
        for (String part : PARTS) {
            try (DataInputStream in = RowFile.in(folder.resolve(part))) {
                load(driver, in);
            }
        }
    }

    /// Reads the rows, and does nothing with them.
    void read() throws IOException {
        for (String part : PARTS) {
            try (DataInputStream in = RowFile.in(folder.resolve(part))) {
                while (next(in) != null) {
                    // the next batch
                }
            }
        }
    }

    private static @Nullable Batch next(DataInputStream in) throws IOException {
        return RowFile.read(in) instanceof String cypher && RowFile.read(in) instanceof List<?> rows
                ? new Batch(cypher, List.copyOf(rows))
                : null;
    }

    private static void load(Driver driver, DataInputStream in) throws IOException {
        BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(2 * THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            Callable<Boolean> work = () -> {
                try (Session session = driver.session()) {
                    for (Batch batch = queue.take(); !batch.rows().isEmpty(); batch = queue.take()) {
                        Batch taken = batch;
                        session.executeWriteWithoutResult(transaction -> transaction
                                .run(taken.cypher(), Map.of("rows", taken.rows())).consume(), LIMITS);
                    }
                }
                return true;
            };
            List<Future<Boolean>> running = IntStream.range(0, THREADS).mapToObj(_ -> threads.submit(work)).toList();
            for (Batch batch = next(in); batch != null; batch = next(in)) {
                queue.put(batch);
            }
            for (int i = 0; i < THREADS; i++) {
                queue.put(new Batch("", List.of()));
            }
            for (Future<Boolean> each : running) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Sorts rows by their shape, and writes batches of each.
    private static final class Writing implements AutoCloseable {

        private final Map<String, DataOutputStream> files = new LinkedHashMap<>();
        private final Map<String, List<List<?>>> shapes = new LinkedHashMap<>();
        private final Map<String, String> parts = new LinkedHashMap<>();

        Writing(Path folder) throws IOException {
            Files.createDirectories(folder);
            for (String part : PARTS) {
                files.put(part, RowFile.out(folder.resolve(part)));
            }
        }

        void batch(BulkBatch batch) {
            for (BulkBatch.Rows rows : batch.rows()) {
                rows.rows().forEach(row -> row(rows.file(), row));
            }
        }

        private void row(String file, List<?> row) {
            int own = file.equals("pending") || file.equals("journal") ? 0 : BulkInsight.properties(file).size();
            switch (file) {
                case "entities" -> add("entities", """
                        CREATE (:Entity:%s %s)""".formatted(row.getLast(), properties(file)), row);
                case "sources" -> source(row, own);
                case "texts" -> add("texts", """
                        MATCH (source:Source {id: row[1]}) CREATE (:Text %s)-[:OF]->(source)""".formatted(
                        properties(file)), row);
                case "passages" -> add("passages", """
                        MATCH (text:Text {id: row[1]}) CREATE (:Passage %s)-[:IN]->(text)""".formatted(
                        properties(file)), row);
                case "claims" -> claim(row, own);
                case "pending" -> add("ties", row.getFirst().equals("BASED_ON") ? """
                        MATCH (source:Source {id: row[1]}) MATCH (basis:Source {id: row[2]})
                        CREATE (source)-[:BASED_ON]->(basis)""" : """
                        MATCH (claim:Claim {ref: row[1]}) MATCH (end:Claim {ref: row[2]})
                        CREATE (claim)-[:%s]->(end)""".formatted(row.getFirst()), row);
                case "edges" -> add("edges", """
                        MATCH (subject:Entity {id: row[13]}) MATCH (object:Entity {id: row[14]})
                        CREATE (subject)-[:%s %s]->(object)""".formatted(row.getLast(), properties(file)), row);
                default -> {
                    // the journal
                }
            }
        }

        private void source(List<?> row, int own) {
            Shape shape = new Shape("source:Source " + properties("sources"), row.subList(0, own));
            List<?> authors = list(row.get(own));
            for (int i = 0; i < authors.size(); i++) {
                shape.end("Entity", authors.get(i), "AUTHORED_BY {order: %d}".formatted(i), List.of());
            }
            shape.end("Entity", row.get(own + 1), "PUBLISHED_BY", List.of());
            shape.end("Entity", row.get(own + 2), "REPUBLISHED_BY", List.of());
            add("sources", shape.cypher(), shape.row);
        }

        private void claim(List<?> row, int own) {
            Shape shape = new Shape("claim:Claim " + properties("claims"), row.subList(0, own));
            shape.end("Entity", row.get(own), "SUBJECT", List.of());
            shape.end("Entity", row.get(own + 1), "OBJECT", List.of());
            List<?> passages = list(row.get(own + 2));
            for (int i = 0; i < passages.size(); i++) {
                shape.end("Passage", passages.get(i), "CITES {order: %d}".formatted(i), List.of());
            }
            List<?> steps = list(row.get(own + 3));
            for (int i = 0; i < steps.size(); i++) {
                List<?> step = list(steps.get(i));
                shape.end("Entity", step.getFirst(), "SAID_BY {order: %d, verb: ?, hedge: ?, apart: ?}".formatted(i),
                        step.subList(1, step.size()));
            }
            add("claims", shape.cypher(), shape.row);
            List<String> names = BulkInsight.properties("claims");
            Object revision = Objects.requireNonNull(row.get(names.indexOf("revision")));
            if (!revision.equals(1)) {
                add("ties", """
                        MATCH (claim:Claim {ref: row[0]}) MATCH (old:Claim {ref: row[1]})
                        CREATE (claim)-[:SUPERSEDES]->(old)""", List.of(
                        Objects.requireNonNull(row.get(names.indexOf("ref"))),
                        row.getFirst() + "@" + (((Number) revision).intValue() - 1)));
            }
        }

        private static List<?> list(@Nullable Object value) {
            return value instanceof List<?> list ? list : List.of();
        }

        private static String properties(String file) {
            List<String> names = BulkInsight.properties(file);
            return IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + ": row[" + i + "]")
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        private void add(String part, String cypher, List<?> row) {
            String whole = "CYPHER 25 UNWIND $rows AS row\n" + cypher;
            List<List<?>> rows = shapes.computeIfAbsent(whole, _ -> new ArrayList<>());
            parts.put(whole, part);
            rows.add(row);
            if (rows.size() >= A_BATCH) {
                write(whole, rows);
                rows.clear();
            }
        }

        private void write(String cypher, List<List<?>> rows) {
            try {
                DataOutputStream out = Objects.requireNonNull(files.get(parts.get(cypher)));
                RowFile.write(out, cypher);
                RowFile.write(out, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void flush() {
            shapes.forEach((cypher, rows) -> {
                if (!rows.isEmpty()) {
                    write(cypher, rows);
                }
            });
        }

        @Override
        public void close() throws IOException {
            for (DataOutputStream out : files.values()) {
                RowFile.write(out, null);
                out.close();
            }
        }
    }

    /// A node with the relationships that it is created with.
    private static final class Shape {

        private final List<String> matches = new ArrayList<>();
        private final List<String> creates = new ArrayList<>();
        private final List<@Nullable Object> row;
        private final String variable;

        Shape(String node, List<?> properties) {
            variable = node.substring(0, node.indexOf(':'));
            creates.add("CREATE (" + node + ")");
            row = new ArrayList<>(properties);
        }

        void end(String label, @Nullable Object id, String type, List<?> values) {
            if (id == null) {
                return;
            }
            String end = "end" + matches.size();
            matches.add("MATCH (%s:%s {id: row[%d]})".formatted(end, label, row.size()));
            row.add(id);
            String filled = type;
            for (Object value : values) {
                filled = filled.replaceFirst("\\?", "row[" + row.size() + "]");
                row.add(value);
            }
            creates.add("CREATE (%s)-[:%s]->(%s)".formatted(variable, filled, end));
        }

        String cypher() {
            return String.join("\n", matches) + "\n" + String.join("\n", creates);
        }
    }
}
