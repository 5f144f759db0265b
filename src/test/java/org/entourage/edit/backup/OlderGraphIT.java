package org.entourage.edit.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.BackupFile;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.open.Opening;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.record.Digests;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A graph that version 0.1 made: `graphs/harbour-0.1.backup`, two dossiers with names of several scripts, revisions, a
/// withdrawal, texts and another copy, made by that version's own commands.
@GraphTest
@Tag("server")
class OlderGraphIT {

    private final Graph graph;
    private final Restore restore;
    private final Verify verify;
    private final Opening opening;
    private final Maintenance maintenance;
    private final Neo4jClient client;
    @TempDir
    private Path folder = Path.of("");

    OlderGraphIT(@Autowired Graph graph, @Autowired Restore restore, @Autowired Verify verify,
            @Autowired Opening opening, @Autowired Maintenance maintenance, @Autowired Neo4jClient client) {
        this.maintenance = maintenance;
        this.graph = graph;
        this.restore = restore;
        this.verify = verify;
        this.opening = opening;
        this.client = client;
    }

    @BeforeEach
    void restoreIt() throws IOException {
        graph.clear();
        Files.write(file(), resource("harbour-0.1.backup"));
        restore.restore(file(), Existing.REPLACE, _ -> {});
    }

    private Path file() {
        return folder.resolve("older.backup");
    }

    private static byte[] resource(String name) throws IOException {
        return new ClassPathResource("graphs/" + name).getContentAsByteArray();
    }

    private Loaded load(String file) throws IOException {
        return graph.load(file, new String(resource(file), StandardCharsets.UTF_8));
    }

    @Test
    void aBackupOfItIsBroughtUpToDateAndSound() {
        assertThat(verify.verify().findings()).isEmpty();
        assertThat(graph.ask("MATCH (lock:Lock) RETURN lock.id AS id")).containsExactly(Map.of("id", "change"));
        assertThat(graph.ask("MATCH (claim:Claim) RETURN count(claim) AS claims").getFirst()).containsEntry("claims",
                16L);
    }

    @Test
    void loadingItsDossiersAgainMakesNoRevision() throws IOException {
        List<Map<String, Object>> before = revisions();
        for (String dossier : List.of("harbour.yaml", "ropes.yaml")) {
            Loaded loaded = load(dossier);
            assertThat(loaded.created() + loaded.changed() + loaded.withdrawn().size()).as(dossier).isZero();
        }
        assertThat(revisions()).isEqualTo(before);
        assertThat(verify.verify().findings()).isEmpty();
    }

    private List<Map<String, Object>> revisions() {
        return graph.ask("""
                MATCH (claim:Claim)
                RETURN claim.ref AS ref, claim.fingerprint AS fingerprint, claim.endedAt AS endedAt ORDER BY ref""");
    }

    @Test
    void aFolderOfItIsBroughtUpToDateByTheNextStartAlsoIfThatIsCutOff() throws IOException {
        Digests digests = verify.verify().digests();
        putBackWhatThatVersionKept("Entity|Claim");
        assertThat(verify.verify().sound()).isFalse();
        graph.ask("""
                MATCH (schema:Schema) WHERE schema.file IN ['007-derived.cypher', '013-work.cypher']
                DELETE schema
                RETURN 1 AS one""");
        opening.open();
        assertThat(verify.verify().findings()).isEmpty();
        assertThat(verify.verify().digests()).isEqualTo(digests);

        putBackWhatThatVersionKept("Claim");
        assertThat(verify.verify().sound()).isFalse();
        graph.ask("CREATE (:Lock {id: 'work', what: 'rebuild', at: datetime(), place: 'CLAIMS '}) RETURN 1 AS one");
        opening.open();
        assertThat(verify.verify().findings()).isEmpty();
        assertThat(verify.verify().digests()).isEqualTo(digests);
    }

    @Test
    void whatWasUnderWayInItIsUnderWay() {
        graph.ask("""
                MATCH (schema:Schema {file: '013-work.cypher'})
                DELETE schema
                CREATE (:Lock {id: 'load', dossier: 'large', file: 'large.yaml', input: 'abc', hidden: true, token: 'x',
                  at: datetime('2040-01-01T00:00:00Z'), until: datetime('2040-01-01T00:00:00Z'), journal: 3})
                RETURN 1 AS one""");
        opening.open();
        Work load = maintenance.underWay().orElseThrow();
        assertThat(load.inWords()).isEqualTo(
                "the load of dossier \"large\" from large.yaml, begun at 2040-01-01T00:00:00Z");
        assertThat(List.of(load.input(), load.hidden(), load.pages())).isEqualTo(List.of("abc", true, 3L));

        graph.ask("""
                MATCH (schema:Schema {file: '013-work.cypher'})
                MATCH (work:Lock {id: 'work'})
                MATCH (lock:Lock {id: 'change'})
                DELETE schema, work
                SET lock.work = 'restore ' + $sha256 + ' /a folder/graph.backup'
                RETURN 1 AS one""".replace("$sha256", "'" + "0".repeat(64) + "'"));
        assertThatThrownBy(opening::open).hasMessageContaining("restoring /a folder/graph.backup into it was cut off");
        assertThat(maintenance.underWay().map(Work::input)).contains("0".repeat(64));
    }

    @Test
    void aClaimThatSomebodyChangedInItIsStillFound() throws IOException {
        putBackWhatThatVersionKept("Entity|Claim");
        graph.ask("MATCH (claim:Claim {ref: 'harbour/nick@1'}) SET claim.certainty = 'alleged' RETURN 1 AS one");
        graph.ask("CREATE (:Lock {id: 'work', what: 'rebuild', at: datetime()}) RETURN 1 AS one");
        opening.open();
        assertThat(verify.verify().findings()).singleElement().asString().startsWith("claim harbour/nick@1: found");
    }

    /// Names folded by the rule of that version, and fingerprints that cover them.
    private void putBackWhatThatVersionKept(String labels) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Map<String, Object>> rows = new ArrayList<>();
        new BackupFile(file()).content().lines().map(json::readTree)
                .filter(line -> line.path("properties").has("foldedName"))
                .forEach(line -> rows.add(Map.of("key",
                        line.path("properties").path("ref").asString(line.path("properties").path("id").asString()),
                        "properties", json.convertValue(line.path("properties").propertyStream()
                                .filter(each -> List.of("foldedName", "fingerprint").contains(each.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                                Map.class))));
        client.query("""
                UNWIND $rows AS row
                MATCH (node:%s) WHERE node.ref = row.key OR node.ref IS NULL AND node.id = row.key
                SET node += row.properties""".formatted(labels)).bindAll(Map.of("rows", rows)).run();
    }
}
