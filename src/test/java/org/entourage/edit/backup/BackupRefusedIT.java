package org.entourage.edit.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.BackupFile;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.record.Digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files that are no backups, or no more; none of them changes the graph.
@GraphTest
class BackupRefusedIT {

    private final Graph graph;
    private final Backup backup;
    private final Restore restore;
    private final Verify verify;
    @TempDir
    private Path folder = Path.of("");

    BackupRefusedIT(@Autowired Graph graph, @Autowired Backup backup, @Autowired Restore restore,
            @Autowired Verify verify) {
        this.graph = graph;
        this.backup = backup;
        this.restore = restore;
        this.verify = verify;
    }

    @BeforeEach
    void write() throws IOException {
        graph.clear();
        graph.load("v1.yaml", Graph.dossier("test", BackupIT.CLAIMS.replace("funded", "supported")),
                TextFile.of("text", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
        graph.load("v2.yaml", Graph.dossier("test", BackupIT.CLAIMS));
        backup.backup(file(), Existing.KEEP, _ -> {});
    }

    private Path file() {
        return folder.resolve("graph.entourage");
    }

    private Restored restore() throws IOException {
        return restore.restore(file(), Existing.REPLACE, _ -> {});
    }

    @Test
    void anotherContentIsRefusedEvenUnderASealThatFits() throws IOException {
        BackupFile file = new BackupFile(file());
        String content = file.content();
        List<String> lines = content.lines().toList();
        String old = graph.digest();
        file.forge(content);
        restore();
        assertThat(graph.digest()).isEqualTo(old);
        int claim = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains("\"test/b@1\"")).max()
                .orElseThrow();
        List<String> without = new ArrayList<>(lines);
        without.remove(claim);
        List<String> twice = new ArrayList<>(lines);
        twice.add(claim, lines.get(claim));
        for (List<String> other : List.of(without, twice, lines.subList(0, lines.size() - 1),
                lines.subList(1, lines.size()), List.of(content.replace("alleged", "stated")), List.of("no line"),
                List.of("{}"), List.<String>of())) {
            file.forge(String.join("\n", other));
            assertThatThrownBy(() -> restore()).isInstanceOf(DossierException.class)
                    .message().contains("not written by Entourage");
        }
        file.forge(content.replace("005-find.cypher", "999-later.cypher"));
        assertThatThrownBy(() -> restore()).isInstanceOf(DossierException.class)
                .hasMessageContaining("a backup of a graph with 999-later.cypher in its schema")
                .hasMessageContaining("use the newer Entourage that made it");
        assertThat(graph.digest()).isEqualTo(old);
    }

    @Test
    void aFileThatWasCutOffIsRefusedWhereverItWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Digests before = verify.verify().digests();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            int length = i < 30 ? i : i < 40 ? whole.length - i + 29 : random.nextInt(whole.length);
            Files.write(file(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> restore()).as("cut at " + length)
                    .isInstanceOf(DossierException.class).message()
                    .containsPattern(
                            "found (an empty file|a file that does not begin|a backup whose end|a damaged backup)");
        }
        assertThat(verify.verify().digests()).isEqualTo(before);
    }

    @Test
    void aFileInWhichAnyBitFlippedIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        Digests before = verify.verify().digests();
        Random random = new Random(11);
        int edges = 8 * 100;
        for (int i = 0; i < 2 * edges + 800; i++) {
            // every bit of the first and last hundred bytes, and some in between
            int bit = i < edges
                    ? i
                    : i < 2 * edges ? whole.length * 8 - 1 - (i - edges) : random.nextInt(whole.length * 8);
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            Files.write(file(), flipped);
            assertThatThrownBy(() -> restore()).as("bit " + bit).isInstanceOf(DossierException.class);
        }
        assertThat(verify.verify().digests()).isEqualTo(before);
    }

    @Test
    void otherFilesAreRefusedEachWithItsReason() throws IOException {
        byte[] whole = Files.readAllBytes(file());
        byte[] newer = whole.clone();
        newer["entourage-backup ".length()] = '3';
        refused(newer, "found a backup in format 3, expected format 2");
        refused(new byte[0], "found an empty file");
        refused("entourage: 1\ndossier: x\n".getBytes(StandardCharsets.UTF_8),
                "found a file that does not begin as one");
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        refused(longer, "found a backup whose end is missing or damaged");
        assertThatThrownBy(() -> restore.restore(folder.resolve("none"), Existing.KEEP, _ -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void refused(byte[] bytes, String message) throws IOException {
        Files.write(file(), bytes);
        assertThatThrownBy(() -> restore()).isInstanceOf(DossierException.class)
                .hasMessageContaining(message);
    }
}
