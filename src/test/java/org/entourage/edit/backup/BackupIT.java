package org.entourage.edit.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.BackupFile;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.open.Opening;
import org.entourage.edit.purge.Purge;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verified;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.backup.BackupSummary;
import org.entourage.graph.record.Digests;
import org.entourage.graph.record.Target;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.write.ClaimWriter.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class BackupIT {

    static final String CLAIMS = """
            - {key: a, subject: ann, relation: funded, object: club, when: 2011/2013, note: "Zürich, 日本, 🎈"}
            - {key: b, subject: bob, relation: supported, object: club, certainty: alleged,
               saidBy: [{speaker: cyd, verb: said}, {verb: heard}]}
            - {key: c, subject: club, relation: named, object: {name: The Club}}
            - {key: d, subject: {claim: a}, relation: contradicts, object: {claim: b}}
            """;

    private final Graph graph;
    private final Backup backup;
    private final Restore restore;
    private final Verify verify;
    private final Purge purge;
    private final Opening opening;
    @TempDir
    private Path folder = Path.of("");

    BackupIT(@Autowired Graph graph, @Autowired Backup backup, @Autowired Restore restore, @Autowired Verify verify,
            @Autowired Purge purge, @Autowired Opening opening) {
        this.purge = purge;
        this.opening = opening;
        this.graph = graph;
        this.backup = backup;
        this.restore = restore;
        this.verify = verify;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("v1.yaml", Graph.dossier("test", CLAIMS.replace("funded", "supported")),
                TextFile.of("text", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
        graph.load("v2.yaml", Graph.dossier("test", CLAIMS));
    }

    private Path file() {
        return folder.resolve("graph.entourage");
    }

    private BackupSummary write() throws IOException {
        return backup.backup(file(), Existing.KEEP, _ -> {});
    }

    private Restored restore(Existing existing) throws IOException {
        return restore.restore(file(), existing, _ -> {});
    }

    @Test
    void whatIsRestoredIsEqualByAllDigestsAndSound() throws IOException {
        graph.loadSample();
        Digests before = verify.verify().digests();
        String whole = graph.digest();
        assertThat(write().digests()).isEqualTo(before);
        graph.clear();
        assertThat(restore(Existing.KEEP).replaced()).isEmpty();
        assertThat(verify.verify()).isEqualTo(new Verified(true, List.of(), 0, before));
        assertThat(graph.digest()).isEqualTo(whole);
    }

    @Test
    void aLargeOneIsRestoredInPartsAndIsTheSame() throws IOException {
        Digests before = write().digests();
        String whole = graph.digest();
        graph.clear();
        graph.load("- {key: a, subject: zoe, relation: funded, object: club}");
        assertThat(restore.restore(file(), Existing.REPLACE, 0, _ -> {}).replaced()).containsEntry("claims", 1L);
        assertThat(verify.verify()).isEqualTo(new Verified(true, List.of(), 0, before));
        assertThat(graph.digest()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cleared", "nodes", "relationships", "edges"})
    void oneThatIsCutOffAnswersNothingUntilTheNextStartHasFinishedIt(String step) throws IOException {
        Digests before = write().digests();
        graph.clear();
        graph.load("- {key: a, subject: zoe, relation: funded, object: club}");
        assertThatThrownBy(() -> restore.restore(file(), Existing.REPLACE, 0, stopAt(step)))
                .isInstanceOf(GraphUnavailableException.class)
                .hasMessageContaining("was cut off: the power failed at " + step);
        assertThatThrownBy(verify::verify).hasMessageContaining("it is being restored from a backup, or that was cut");
        assertThatThrownBy(() -> graph.load("- {key: b, subject: zoe, relation: met, object: ann}"))
                .hasMessageContaining("it is being restored from a backup, or that was cut off");
        assertThatThrownBy(() -> backup.backup(folder.resolve("half"), Existing.KEEP, _ -> {}))
                .hasMessageContaining("it is being restored from a backup, or that was cut off");
        Path away = Files.move(file(), folder.resolve("away"));
        assertThatThrownBy(opening::open).isInstanceOf(GraphUnavailableException.class)
                .hasMessageContaining("cannot be finished: that file is not there");
        Files.move(away, file());
        opening.open();
        assertThat(verify.verify()).isEqualTo(new Verified(true, List.of(), 0, before));
    }

    @Test
    void aSmallOneThatIsCutOffLeavesTheOldGraph() throws IOException {
        write();
        graph.clear();
        graph.load("- {key: a, subject: zoe, relation: funded, object: club}");
        String old = graph.digest();
        for (String step : List.of("cleared", "nodes", "relationships", "edges")) {
            assertThatThrownBy(() -> restore.restore(file(), Existing.REPLACE, stopAt(step)))
                    .hasMessageContaining("the power failed at " + step);
            assertThat(graph.digest()).isEqualTo(old);
        }
    }

    @Test
    void asLongAsOneIsAtWorkAnotherIsRefused() throws IOException {
        Digests before = write().digests();
        graph.clear();
        restore.restore(file(), Existing.KEEP, 0, step -> {
            if (step.equals("nodes")) {
                assertThatThrownBy(() -> restore(Existing.KEEP)).hasMessageContaining("a graph that is not empty");
                assertThatThrownBy(() -> restore(Existing.REPLACE)).isInstanceOf(GraphUnavailableException.class)
                        .hasMessageContaining("the restoring of %s, begun at".formatted(file()))
                        .hasMessageContaining("is being written by another process");
            }
        });
        assertThat(verify.verify()).isEqualTo(new Verified(true, List.of(), 0, before));
    }

    private static Step stopAt(String step) {
        return done -> {
            if (done.equals(step)) {
                throw new IllegalStateException("the power failed at " + step);
            }
        };
    }

    @Test
    void nothingThatWasPurgedIsInTheFile() throws IOException {
        graph.load("v3.yaml", Graph.dossier("test", CLAIMS.replace("Zürich", "Xanadu")));
        write();
        assertThat(new BackupFile(file()).content()).contains("Zürich", "Xanadu");
        purge.purge(new Target.OfClaim("test/a"), "court order 12/34");
        backup.backup(file(), Existing.REPLACE, _ -> {});
        assertThat(new BackupFile(file()).content()).contains("court order 12/34").doesNotContain("Zürich", "Xanadu");
        Digests before = verify.verify().digests();
        graph.clear();
        restore(Existing.KEEP);
        assertThat(verify.verify()).isEqualTo(new Verified(true, List.of(), 0, before));
    }

    @Test
    void aPlaceThatCannotHoldItIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> backup.backup(folder.resolve("none/x"), Existing.KEEP, _ -> {}))
                .isInstanceOf(DossierException.class).hasMessageContaining("no folder");
        assertThatThrownBy(() -> backup.backup(folder, Existing.REPLACE, _ -> {}))
                .isInstanceOf(DossierException.class).hasMessageContaining("found a folder");
        assertThatThrownBy(() -> backup.backup(file(), Existing.KEEP, stopAt("claims")))
                .hasMessageContaining("the power failed");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatIsRestoredGoesOn() throws IOException {
        write();
        graph.clear();
        restore(Existing.KEEP);
        assertThat(graph.load("v2.yaml", Graph.dossier("test", CLAIMS)).untouched()).isEqualTo(4);
        graph.load("v3.yaml", Graph.dossier("test", CLAIMS.replace("alleged", "suspected")));
        assertThat(graph.ask("MATCH (c:Claim {id: 'test/b'}) RETURN c.ref AS ref ORDER BY ref")).hasSize(2);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aGraphThatIsNotEmptyIsReplacedOnlyIfToldSo() throws IOException {
        Digests before = write().digests();
        graph.clear();
        graph.load("- {key: a, subject: zoe, relation: funded, object: club}");
        Digests other = verify.verify().digests();
        assertThatThrownBy(() -> restore(Existing.KEEP)).isInstanceOf(DossierException.class)
                .hasMessageContaining(
                        "found a graph that is not empty: 1 claims, 1 texts, dossiers test, expected an empty one");
        assertThat(verify.verify().digests()).isEqualTo(other);
        Restored restored = restore(Existing.REPLACE);
        assertThat(restored.dossiers()).containsExactly("test");
        assertThat(restored.replaced()).containsEntry("claims", 1L);
        assertThat(verify.verify()).matches(Verified::sound).extracting(Verified::digests).isEqualTo(before);
    }

    @Test
    void twoBackupsOfOneGraphHoldTheSame() throws IOException {
        BackupSummary one = write();
        BackupSummary two = backup.backup(folder.resolve("two"), Existing.KEEP, _ -> {});
        assertThat(two.digests()).isEqualTo(one.digests());
        assertThat(two.counts()).isEqualTo(one.counts());
    }

    @Test
    void theFileIsItsOwnersAloneAndIsNotReplacedByAccident() throws IOException {
        write();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
        byte[] bytes = Files.readAllBytes(file());
        assertThatThrownBy(this::write).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        backup.backup(file(), Existing.REPLACE, _ -> {});
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void aGraphWithWhatWeNeverWriteIsNotBackedUp() throws IOException {
        for (String[] change : new String[][] {
            {"MATCH (c:Claim {ref: 'test/a@2'}), (t:Text) WITH c, t LIMIT 1 CREATE (c)-[:READS]->(t)",
                "a relationship READS from Claim test/a@2"},
            {"MATCH (e:Entity {id: 'ann'}) SET e:Spy", "Entity ann with labels Entity, Person, Spy"},
            {"MATCH (e:Entity {id: 'ann'}) SET e.where = point({x: 1, y: 2})", "a property of type"},
            {"MATCH (c:Claim {ref: 'test/a@2'}) REMOVE c.ref", "1 nodes with label Claim and no ref"}}) {
            graph.ask(change[0] + " RETURN 1 AS one");
            assertThatThrownBy(this::write).isInstanceOf(DossierException.class).hasMessageContaining(change[1])
                    .hasMessageContaining("./entourage verify");
            load();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
