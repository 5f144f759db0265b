package org.entourage.graph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Corpus.Head;
import org.entourage.graph.record.Parameters;

/// Writes the batches of a bulk load as files for Neo4j's importer: the same graph as the files of `cypher/bulk` make.
public final class ImportFiles implements AutoCloseable {

    /// The types of properties that are no strings.
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("unnamed", "boolean"),
            Map.entry("externalIds", "string[]"), Map.entry("publishedLatest", "date"), Map.entry("length", "long"),
            Map.entry("start", "long"), Map.entry("end", "long"), Map.entry("paragraph", "long"),
            Map.entry("startEarliest", "date"), Map.entry("startLatest", "date"), Map.entry("endEarliest", "date"),
            Map.entry("endLatest", "date"), Map.entry("qualified", "boolean"), Map.entry("single", "boolean"),
            Map.entry("symmetric", "boolean"), Map.entry("saidEarliest", "date"), Map.entry("saidLatest", "date"),
            Map.entry("revision", "long"),
            Map.entry("recordedAt", "datetime"), Map.entry("endedAt", "datetime"), Map.entry("claims", "long"),
            Map.entry("denials", "long"), Map.entry("sources", "long"), Map.entry("disputed", "boolean"));

    private final Path folder;
    private final Map<String, CsvFile> nodes = new LinkedHashMap<>();
    private final Map<String, CsvFile> relationships = new LinkedHashMap<>();

    /// @param folder for the files, which belongs to the caller
    public ImportFiles(Path folder) throws IOException {
        this.folder = folder;
        node("Dossier", "id:ID(Dossier),version:long,title,fictional:boolean");
        node("entities", header(BulkRows.ENTITY, "Entity") + ",:LABEL");
        node("Source", header(BulkRows.SOURCE, "Source"));
        node("Text", header(BulkRows.TEXT, "Text"));
        node("Passage", header(BulkRows.PASSAGE, "Passage"));
        node("Claim", header(BulkRows.CLAIM, "Claim"));
        node("Journal", "number:long,what,size:long,lines,sha256,at:datetime");
        node("Lock", "id,latest:datetime,journal:long");
        relationship("AUTHORED_BY", "Source", "Entity", "order:long");
        relationship("PUBLISHED_BY", "Source", "Entity", "");
        relationship("REPUBLISHED_BY", "Source", "Entity", "");
        relationship("BASED_ON", "Source", "Source", "");
        relationship("OF", "Text", "Source", "");
        relationship("IN", "Passage", "Text", "");
        relationship("CITES", "Claim", "Passage", "order:long");
        relationship("SAID_BY", "Claim", "Entity", "order:long,verb,hedge,apart:boolean");
        relationship("SUPERSEDES", "Claim", "Claim", "");
        relationship("SUBJECT", "Claim", "Entity", "");
        relationship("OBJECT", "Claim", "Entity", "");
        relationship("SUBJECT of claims", "Claim", "Claim", "");
        relationship("OBJECT of claims", "Claim", "Claim", "");
        relationships.put("edges", new CsvFile(folder, "edges", header(BulkRows.EDGE, "")
                + ",:START_ID(Entity),:END_ID(Entity),:TYPE"));
        Map<String, Object> nobody = Map.of("id", Parameters.NOBODY, "name", "nobody named", "unnamed", true);
        List<@Nullable Object> row = new ArrayList<>();
        BulkRows.ENTITY.forEach(property -> row.add(nobody.get(property)));
        row.add("Entity" + CsvFile.ELEMENTS + "Nobody");
        write(nodes, "entities", row);
    }

    private void node(String name, String header) {
        nodes.put(name, new CsvFile(folder, name, header));
    }

    private void relationship(String name, String from, String to, String properties) {
        relationships.put(name, new CsvFile(folder, name.replace(' ', '-'), ":START_ID(%s),:END_ID(%s)%s".formatted(
                from, to, properties.isEmpty() ? "" : "," + properties)));
    }

    /// A claim's node is found by its ref, every other by its id.
    private static String header(List<String> names, String group) {
        String key = group.equals("Claim") ? "ref" : "id";
        return names.stream().map(name -> name.equals(key) && !group.isEmpty()
                ? "%s:ID(%s)".formatted(name, group)
                : TYPES.containsKey(name) ? name + ":" + TYPES.get(name) : name).collect(Collectors.joining(","));
    }

    /// Writes a batch.
    public void write(BulkBatch batch) {
        try {
            for (BulkBatch.Rows rows : batch.rows()) {
                for (List<@Nullable Object> row : rows.rows()) {
                    write(rows.file(), row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String kind, List<@Nullable Object> row) throws IOException {
        switch (kind) {
            case "entities" -> {
                List<@Nullable Object> entity = new ArrayList<>(row);
                entity.add("Entity" + CsvFile.ELEMENTS + row.get(BulkRows.ENTITY.indexOf("kind")));
                write(nodes, "entities", entity);
            }
            case "sources" -> source(row, BulkRows.SOURCE.size());
            case "texts" -> {
                write(nodes, "Text", row);
                write(relationships, "OF", Arrays.asList(row.get(0), row.get(1)));
            }
            case "passages" -> {
                write(nodes, "Passage", row);
                write(relationships, "IN", Arrays.asList(row.get(0), row.get(1)));
            }
            case "claims" -> claim(row, BulkRows.CLAIM.size());
            case "pending" -> write(relationships, row.get(0) + (row.get(0).equals("BASED_ON") ? "" : " of claims"),
                    Arrays.asList(row.get(1), row.get(2)));
            case "journal" -> write(nodes, "Journal", row);
            case "edges" -> write(relationships, "edges", row);
            default -> throw new IllegalArgumentException("no rows of " + kind);
        }
    }

    private void source(List<@Nullable Object> row, int properties) throws IOException {
        write(nodes, "Source", row.subList(0, properties));
        List<?> authors = list(row.get(properties));
        for (int i = 0; i < authors.size(); i++) {
            write(relationships, "AUTHORED_BY", Arrays.asList(row.getFirst(), authors.get(i), i));
        }
        tie("PUBLISHED_BY", row.getFirst(), row.get(properties + 1));
        tie("REPUBLISHED_BY", row.getFirst(), row.get(properties + 2));
    }

    private void claim(List<@Nullable Object> row, int properties) throws IOException {
        write(nodes, "Claim", row.subList(0, properties));
        Object ref = row.get(BulkRows.CLAIM.indexOf("ref"));
        tie("SUBJECT", ref, row.get(properties));
        tie("OBJECT", ref, row.get(properties + 1));
        List<?> passages = list(row.get(properties + 2));
        for (int i = 0; i < passages.size(); i++) {
            write(relationships, "CITES", Arrays.asList(ref, passages.get(i), i));
        }
        List<?> steps = list(row.get(properties + 3));
        for (int i = 0; i < steps.size(); i++) {
            List<?> step = list(steps.get(i));
            write(relationships, "SAID_BY",
                    Arrays.asList(ref, step.get(0), i, step.get(1), step.get(2), step.get(3)));
        }
        if (row.get(BulkRows.CLAIM.indexOf("revision")) instanceof Integer revision && revision > 1) {
            tie("SUPERSEDES", ref, row.getFirst() + "@" + (revision - 1));
        }
    }

    private void tie(String type, @Nullable Object from, @Nullable Object to) throws IOException {
        if (to != null) {
            write(relationships, type, Arrays.asList(from, to));
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /// Writes the dossiers, and what changes follow.
    ///
    /// @param latest instant of the claims
    /// @param pages  how many pages the journal has
    public void finish(List<Head> dossiers, Instant latest, long pages) throws IOException {
        for (Head head : dossiers) {
            write(nodes, "Dossier", Arrays.asList(head.id(), head.version(), head.title(), head.fictional()));
        }
        write(nodes, "Lock", Arrays.asList("change", latest, pages));
    }

    private static void write(Map<String, CsvFile> files, String name, List<? extends @Nullable Object> row)
            throws IOException {
        CsvFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no file for " + name);
        }
        file.write(row);
    }

    /// The arguments that name the files to the importer. The files must be closed.
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("--array-delimiter=U+001F");
        List<CsvFile> all = new ArrayList<>(nodes.values());
        all.addAll(relationships.values());
        List<String> broken = all.stream().flatMap(file -> file.withBreaks().stream()).map(Path::toString)
                .toList();
        if (!broken.isEmpty()) {
            arguments.add("--multiline-fields-format=v2");
            arguments.add("--multiline-fields=" + String.join(",", broken));
        }
        nodes.forEach((name, file) -> file.files().forEach(path -> arguments
                .add("--nodes=" + (name.equals("entities") ? "" : name + "=") + path)));
        relationships.forEach((name, file) -> file.files().forEach(path -> arguments
                .add("--relationships=" + (name.equals("edges") ? "" : name.split(" ", -1)[0] + "=") + path)));
        return arguments;
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : nodes.values()) {
            file.close();
        }
        for (CsvFile file : relationships.values()) {
            file.close();
        }
    }
}
