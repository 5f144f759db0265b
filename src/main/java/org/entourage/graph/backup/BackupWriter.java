package org.entourage.graph.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.graph.audit.DigestSum;
import org.entourage.graph.audit.Findings;
import org.entourage.graph.audit.GraphContents;
import org.entourage.graph.audit.NodeAudit;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.write.ClaimWriter.Step;

/// Writes the whole graph to one file, row by row, inside the caller's transaction, which should have locked it. See
/// `docs/backup.md`.
@Component
public final class BackupWriter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    /// So many bytes of a file are in memory at once.
    static final int PIECE = 1 << 20;

    private final GraphContents contents;
    private final Cypher cypher;
    private final Clock clock;

    BackupWriter(GraphContents contents, Cypher cypher, Clock clock) {
        this.contents = contents;
        this.cypher = cypher;
        this.clock = clock;
    }

    /// Writes the graph.
    ///
    /// @param files that lie beside the graph, by the names under which they are restored; perhaps none
    /// @param step  told as each kind is done, edges, and documents
    /// @throws BackupException if there is a node without id, or a value of a type that we never write
    public BackupSummary write(OutputStream file, SortedMap<String, Path> files, Step step) throws IOException {
        MessageDigest digest = BackupSeal.digest();
        OutputStream sealed = new DigestOutputStream(file, digest);
        sealed.write(BackupSeal.first(files.isEmpty() ? 1 : BackupSeal.VERSION));
        GZIPOutputStream packed = new GZIPOutputStream(sealed, BUFFER);
        BackupSummary summary = content(packed, files, step);
        packed.finish();
        file.write(BackupSeal.last(digest));
        return summary;
    }

    private BackupSummary content(OutputStream out, SortedMap<String, Path> files, Step step) throws IOException {
        String made = clock.instant().toString();
        line(out, new BackupRow.Head(made, schema(), lock()));
        DigestSum sum = new DigestSum();
        Findings findings = new Findings();
        NodeAudit audit = new NodeAudit(findings);
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, Long> expected = contents.counts();
        for (Kind kind : Kind.values()) {
            counts.put(kind.word(), 0L);
            cypher.each(kind.file(), Map.of(), row -> {
                NodeRow node = NodeRow.of(row);
                BackupCheck.requireOurs(kind, node);
                sum.node(kind, node);
                audit.examine(kind, node);
                line(out, new BackupRow.Node(kind, node));
                counts.merge(kind.word(), 1L, Long::sum);
            });
            requireAll(kind, counts.getOrDefault(kind.word(), 0L), expected.getOrDefault(kind.word(), 0L));
            step.done(kind.word());
        }
        counts.put("edges", 0L);
        cypher.each("records/edges.cypher", Map.of(), row -> {
            BackupRow.Edge edge = edge(row);
            sum.edge(edge.type(), edge.from(), edge.to(), edge.properties());
            line(out, edge);
            counts.merge("edges", 1L, Long::sum);
        });
        step.done("edges");
        if (!files.isEmpty()) {
            counts.put("documents", (long) files.size());
            for (Map.Entry<String, Path> file : files.entrySet()) {
                pieces(out, file.getKey(), file.getValue());
            }
            step.done("documents");
        }
        line(out, new BackupRow.End(new LinkedHashMap<>(counts), sum.digests()));
        return new BackupSummary(made, counts, contents.dossiers(), sum.digests(), findings.number());
    }

    private static void pieces(OutputStream out, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long part = 0;
            byte[] piece = in.readNBytes(PIECE);
            do {
                line(out, new BackupRow.Piece(name, part++, Base64.getEncoder().encodeToString(piece)));
                piece = in.readNBytes(PIECE);
            } while (piece.length > 0);
        }
    }

    private static void requireAll(Kind kind, long written, long expected) {
        if (written != expected) {
            throw new BackupException("%d nodes with label %s and no %s".formatted(expected - written, kind.label(),
                    kind.key()), "none", "./entourage verify names them");
        }
    }

    private static BackupRow.Edge edge(Record row) {
        return new BackupRow.Edge(row.get("type").asString(), row.get("from").asString(), row.get("to").asString(),
                row.get("properties").asMap());
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        cypher.rows("schema/applied.cypher", Map.of())
                .forEach(row -> schema.put(row.get("file").asString(), row.get("checksum").asString()));
        return schema;
    }

    private Map<String, Object> lock() {
        Map<String, Object> lock = new LinkedHashMap<>(
                cypher.one("records/lock.cypher", Map.of()).map(Record::asMap).orElse(Map.of()));
        lock.values().removeIf(Objects::isNull);
        return lock;
    }

    private static void line(OutputStream out, BackupRow row) {
        try {
            out.write(JSON.writeValueAsBytes(row.written()));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
