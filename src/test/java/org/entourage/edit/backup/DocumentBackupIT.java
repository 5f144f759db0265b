package org.entourage.edit.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.document.DocumentException;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.backup.Backup.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/// What was taken in goes with the graph that names it.
@GraphTest
class DocumentBackupIT {

    @TempDir
    private Path folder;
    private final Graph graph;
    private final Backup backup;
    private final Restore restore;
    private final Documents documents;

    DocumentBackupIT(@Autowired Graph graph, @Autowired Backup backup, @Autowired Restore restore,
            @Autowired Documents documents) {
        this.graph = graph;
        this.backup = backup;
        this.restore = restore;
        this.documents = documents;
    }

    /// What one leaves in the store, another test would find there.
    @AfterEach
    @BeforeEach
    void clear() throws IOException {
        graph.clear();
        for (String name : documents.files().keySet()) {
            Files.delete(documents.files().get(name));
        }
    }

    private Extracted keep(byte[] bytes) throws IOException, DocumentException {
        Extracted extracted = Extractor.extract(bytes, false);
        documents.keep(bytes, extracted);
        return extracted;
    }

    @Test
    void documentsComeBackWithTheirBytesTextsAndMaps() throws Exception {
        byte[] small = Graph.TEXT.getBytes(StandardCharsets.UTF_8);
        // more than one piece, and nothing that packs well
        byte[] large = new Random(1).ints(2_500_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .getBytes(StandardCharsets.UTF_8);
        Extracted first = keep(small);
        Extracted second = keep(large);
        graph.load("test.yaml", Graph.ofDocument(Graph.dossier("test",
                "[{key: a, subject: ann, relation: funded, object: club}]"), first));
        Path file = folder.resolve("graph.entourage");
        assertThat(backup.backup(file, Existing.KEEP, _ -> {}).counts()).containsEntry("documents", 6L);
        documents.remove(first.sha256());
        documents.remove(second.sha256());
        assertThat(documents.files()).isEmpty();
        restore.restore(file, Existing.REPLACE, _ -> {});
        assertThat(documents.files()).hasSize(6);
        assertThat(documents.bytes(second.sha256()).orElseThrow()).hasBinaryContent(large);
        assertThat(documents.text(first.text().sha256())).isPresent();
        assertThat(documents.map(first.sha256(), first.text().sha256())).isPresent();
        // once more, over what is there
        restore.restore(file, Existing.REPLACE, _ -> {});
        assertThat(documents.bytes(first.sha256()).orElseThrow()).hasBinaryContent(small);
    }

    @Test
    void withoutThemItIsABackupThatAnOlderEntourageReads() throws Exception {
        Extracted extracted = keep(Graph.TEXT.getBytes(StandardCharsets.UTF_8));
        Path with = folder.resolve("with");
        Path without = folder.resolve("without");
        backup.backup(with, Existing.KEEP, _ -> {});
        assertThat(backup.backup(without, Existing.KEEP, Scope.GRAPH_ALONE, _ -> {}).counts())
                .doesNotContainKey("documents");
        assertThat(head(with)).isEqualTo("entourage-backup 2");
        assertThat(head(without)).isEqualTo("entourage-backup 1");
        restore.restore(without, Existing.REPLACE, _ -> {});
        assertThat(documents.bytes(extracted.sha256())).as("what is here stays").isPresent();
    }

    private static String head(Path file) throws IOException {
        return new String(Arrays.copyOf(Files.readAllBytes(file), 18), StandardCharsets.US_ASCII);
    }
}
