package org.entourage.graph.backup;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import org.entourage.graph.record.Digests;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;

/// A line of a backup.
sealed interface BackupRow {

    /// A name with a single spelling, that leads nowhere else.
    Pattern FILE = Pattern.compile("[0-9a-z]+(?:/[0-9a-z]+)*(?:\\.[a-z]+)?");

    /// The first line.
    ///
    /// @param made   when
    /// @param schema files of the schema that the graph had, with their checksums
    /// @param lock   properties of the lock node that outlive a change: the latest instant, the journal's length
    record Head(String made, Map<String, Object> schema, Map<String, Object> lock) implements BackupRow {}

    /// A node, with what leads from it.
    record Node(Kind kind, NodeRow row) implements BackupRow {}

    /// An edge between entities.
    record Edge(String type, String from, String to, Map<String, Object> properties) implements BackupRow {}

    /// A piece of a file that lies beside the graph. Pieces of a file follow each other.
    ///
    /// @param file    its name, with folders, as [BackupReader.FileSink] takes it
    /// @param part    which piece, counted from 0
    /// @param content at most [BackupWriter#PIECE] bytes, in Base64
    record Piece(String file, long part, String content) implements BackupRow {

        /// @throws IllegalArgumentException if it is no Base64
        byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }
    }

    /// The last line.
    ///
    /// @param counts  how many lines there are of each kind, and edges
    /// @param digests of the graph
    record End(Map<String, Object> counts, Digests digests) implements BackupRow {}

    /// As JSON writes it.
    default Map<String, Object> written() {
        return switch (this) {
            case Head(var made, var schema, var lock) -> line("head", Map.of("made", made, "schema", schema, "lock",
                    BackupValues.written(lock)));
            case Node(var kind, var row) -> line(kind.word(), Map.of("labels", row.labels(), "properties",
                    BackupValues.written(row.properties()), "out",
                    row.out().stream().map(BackupRow::written).toList()));
            case Edge(var type, var from, var to, var properties) -> line("edges", Map.of("type", type, "from", from,
                    "to", to, "properties", BackupValues.written(properties)));
            case Piece(var file, var part, var content) -> line("documents", Map.of("file", file, "part", part,
                    "content", content));
            case End(var counts, var digests) -> line("end", Map.of("counts", counts, "record", digests.record(),
                    "content", digests.content(), "edges", digests.edges()));
        };
    }

    private static Map<String, Object> line(String what, Map<String, Object> rest) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.putAll(rest);
        return line;
    }

    private static Map<String, Object> written(NodeRow.Tie tie) {
        return Map.of("type", tie.type(), "to", tie.to(), "labels", tie.labels(), "properties",
                BackupValues.written(tie.properties()));
    }

    /// Reads a line.
    ///
    /// @throws BackupException if it is none
    static BackupRow of(JsonNode json) {
        String what = text(json, "what");
        return switch (what) {
            case "head" -> new Head(text(json, "made"), BackupValues.read(json.path("schema")),
                    BackupValues.read(json.path("lock")));
            case "edges" -> new Edge(text(json, "type"), text(json, "from"), text(json, "to"),
                    BackupValues.read(json.path("properties")));
            case "documents" -> piece(json);
            case "end" -> new End(BackupValues.read(json.path("counts")),
                    new Digests(text(json, "record"), text(json, "content"), text(json, "edges")));
            default -> new Node(Kind.ofWord(what).orElseThrow(() -> broken(json)),
                    new NodeRow(texts(json.path("labels")), BackupValues.read(json.path("properties")), ties(json),
                            false));
        };
    }

    private static Piece piece(JsonNode json) {
        String file = text(json, "file");
        if (!FILE.matcher(file).matches() || !json.path("part").isIntegralNumber()) {
            throw broken(json);
        }
        try {
            Piece piece = new Piece(file, json.path("part").asLong(), text(json, "content"));
            piece.bytes();
            return piece;
        } catch (IllegalArgumentException _) {
            throw broken(json);
        }
    }

    private static List<NodeRow.Tie> ties(JsonNode json) {
        List<NodeRow.Tie> ties = new ArrayList<>();
        json.path("out").values().forEach(tie -> ties.add(new NodeRow.Tie(text(tie, "type"), text(tie, "to"),
                texts(tie.path("labels")), BackupValues.read(tie.path("properties")))));
        return ties;
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.values().forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static String text(JsonNode json, String name) {
        JsonNode text = json.path(name);
        if (!text.isString()) {
            throw broken(json);
        }
        return text.stringValue();
    }

    private static BackupException broken(JsonNode json) {
        String text = json.toString();
        return new BackupException("the line " + text.substring(0, Math.min(text.length(), 200)),
                "a line of a backup", "it was not written by Entourage");
    }
}
