package org.entourage.edit.purge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.dossier.DossierException;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.LoadRequest;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;
import org.entourage.edit.withdraw.UsesIT;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.graph.record.Target;
import org.entourage.graph.write.ClaimState;
import org.entourage.graph.write.ClaimStates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class PurgeIT {

    private static final String CLAIMS = """
            - {key: a, subject: ann, relation: supported, object: club}
            - {key: b, subject: zenobia, relation: funded, object: club, detail: in a xylophone, saidBy: [{speaker: quentin, verb: whispers}]}
            - {key: doubt, subject: {claim: a}, relation: doubts, object: {claim: b}}
            - {key: c, subject: bob, relation: met, object: ann}
            """;
    private static final String DOSSIER = Graph.dossier("test", CLAIMS);
    private static final Target B = new Target.OfClaim("test/b");
    private static final String REASON = "court order 12/34";

    private final Graph graph;
    private final Load load;
    private final Purge purge;
    private final Withdraw withdraw;
    private final ClaimStates states;
    private final Verify verify;

    PurgeIT(@Autowired Graph graph, @Autowired Load load, @Autowired Purge purge, @Autowired Withdraw withdraw,
            @Autowired ClaimStates states, @Autowired Verify verify) {
        this.graph = graph;
        this.load = load;
        this.purge = purge;
        this.withdraw = withdraw;
        this.states = states;
        this.verify = verify;
    }

    @BeforeEach
    void loadFirst() {
        graph.clear();
        load(DOSSIER);
    }

    @Test
    void thePlanSaysWhatGoesAndDoesNothing() {
        String before = graph.digest();
        assertThat(purge.plan(B, REASON).inWords()).containsExactly("""
                Note: backups, exports, saved reports, transaction logs and freed records of the store may keep what is purged; docs/changes.md says what to do.
                Claims that are purged, with every revision: 1.
                  purged     test/b: zenobia funded (says quentin) club: in a xylophone (1 revision)
                Claims that speak of these, which end, and keep their ids only: 1.
                  ends       test/doubt
                Passages that are purged: 1.
                Entities that are purged, for nothing else needs them: 2.
                  purged     quentin: quentin
                  purged     zenobia: zenobia
                Edges: 0 appear, 0 change, 1 fall.
                  falls      zenobia funded (says quentin; disputed) club
                """.lines().toArray(String[]::new));
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void theDocumentOfAPurgedSourceIsDeletedUnlessAnotherTextIsOfIt(@Autowired Documents documents) throws Exception {
        byte[] bytes = Graph.TEXT.getBytes(StandardCharsets.UTF_8);
        Extracted extracted = Extractor.extract(bytes, false);
        Documents.Kept kept = documents.keep(bytes, extracted);
        load(Graph.ofDocument(DOSSIER, extracted));
        load(Graph.ofDocument(
                Graph.dossier("other", "[{key: a, subject: ann, relation: met, object: bob}]")
                        .replaceAll("(?m)^entities:.*(\\n .*)*", "uses: {entities: {ann: {kind: Person, name: ann}, "
                                + "bob: {kind: Person, name: bob}, reporter: {kind: Person, name: reporter}}}"),
                extracted));
        Target source = new Target.OfSource("test-source");
        assertThat(purge.plan(source, REASON)).satisfies(plan -> assertThat(plan.documents()).isEmpty())
                .satisfies(plan -> assertThat(plan.notes()).contains(
                        "document %s stays, for another text is of it".formatted(extracted.sha256())));
        purge.purge(source, REASON);
        assertThat(kept.document()).hasBinaryContent(bytes);
        Target other = new Target.OfSource("other-source");
        assertThat(purge.plan(other, REASON).inWords()).contains(
                "Documents that are deleted from this machine, with their texts and maps: 1.",
                "  purged     %s: text/plain".formatted(extracted.sha256()));
        assertThat(kept.document()).exists();
        assertThat(purge.purge(other, REASON).documents()).extracting(Purged.Gone::id)
                .containsExactly(extracted.sha256());
        assertThat(kept.document()).doesNotExist();
        assertThat(kept.text()).doesNotExist();
        assertThat(documents.of(extracted.text().sha256())).isEmpty();
    }

    @Test
    void everyRevisionGoesAndNoWordOfItIsLeft() {
        load(DOSSIER.replace("xylophone", "saxophone"));
        withdraw.withdraw(B, "misread by quentin");
        load(DOSSIER, Allowed.REINSTATE);
        assertThat(texts()).anyMatch(text -> text.contains("saxophone")).anyMatch(text -> text.contains("xylophone"));
        List<String> passages = graph
                .ask("MATCH (:Claim {id: 'test/b'})-[:CITES]->(p:Passage) RETURN DISTINCT p.sha256 AS sha")
                .stream().map(row -> String.valueOf(row.get("sha")).substring(0, 12)).toList();
        Purged purged = purge.purge(B, REASON);
        assertThat(purged.inWords()).noneMatch(line -> line.contains("xylophone")).contains("  purged     test/b");
        for (String word : Stream.concat(Stream.of("xylophone", "saxophone", "zenobia", "quentin", "whispers"),
                passages.stream()).toList()) {
            assertThat(texts().stream().filter(text -> text.contains(word) && !text.startsWith("Purged ")).toList())
                    .as(word).isEmpty();
        }
        assertThat(graph.ask("MATCH (p:Purged) RETURN p.what + ' ' + p.id + ': ' + p.reason AS is ORDER BY is"))
                .extracting(row -> row.get("is")).containsExactly("claim test/b: " + REASON,
                        "entity quentin: " + REASON, "entity zenobia: " + REASON);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aDossierThatHasItStillIsLoadedWithoutIt() {
        purge.purge(B, REASON);
        String before = graph.digest();
        Loaded again = load(DOSSIER);
        assertThat(again.leftOut()).extracting(gone -> gone.what() + " " + gone.id())
                .containsExactlyInAnyOrder("claim test/b", "entity quentin", "entity zenobia");
        assertThat(again.staying()).singleElement().satisfies(claim -> assertThat(claim.inWords())
                .matches("test/doubt: ended since 20\\S+Z: claim test/b, which it speaks of, was purged"));
        assertThat(again.untouched()).isEqualTo(2);
        assertThat(load(DOSSIER, Allowed.REINSTATE).created()).isZero();
        assertThat(graph.digest()).isEqualTo(before);
        assertThat(load.plan(request(DOSSIER)).inWords()).anyMatch(line -> line
                .matches("  left out   claim test/b was purged at 20\\S+Z: court order 12/34"));
    }

    @Test
    void whatSpokeOfItKeepsItsIdAndANewClaimCannotSpeakOfIt() {
        purge.purge(B, REASON);
        assertThat(graph
                .ask("MATCH (c:Claim {id: 'test/doubt'})-[:OBJECT]->(end) RETURN labels(end) AS labels, end.id AS id"))
                .containsExactly(Map.of("labels", List.of("Purged"), "id", "test/b"));
        assertThat(states.of("test/b")).isInstanceOfSatisfying(ClaimState.Purged.class,
                purged -> assertThat(purged.reason()).isEqualTo(REASON));
        assertThatThrownBy(() -> load(Graph.dossier("test", CLAIMS
                + "- {key: new, subject: {claim: c}, relation: doubts, object: {claim: b}}")))
                .isInstanceOf(DossierException.class)
                .hasMessageMatching("(?s).*found claim \"test/b\", expected a live claim.*"
                        + "was purged at.*");
        load(DOSSIER.replace("object: {claim: b}", "object: {claim: c}"));
        assertThat(states.of("test/doubt")).isInstanceOf(ClaimState.Live.class);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void anEntityComesBackOnlyWhenAnotherClaimNeedsIt() {
        purge.purge(B, REASON);
        load(Graph.dossier("test", CLAIMS + "- {key: n, subject: zenobia, relation: met, object: ann}"));
        assertThat(graph.ask("MATCH (e:Entity) WHERE e.id IN ['zenobia', 'quentin'] RETURN e.id AS id"))
                .containsExactly(Map.of("id", "zenobia"));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aPurgedSourceTakesItsTextAndClaimsAlong() {
        graph.load("test.yaml", DOSSIER, TextFile.of("text.txt", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
        Purged purged = purge.purge(new Target.OfSource("test-source"), REASON);
        assertThat(purged.claims()).hasSize(4);
        assertThat(texts()).noneMatch(text -> text.contains("witness"))
                .noneMatch(text -> text.contains("A made-up source"));
        assertThat(graph.ask("MATCH (node) WHERE node:Text OR node:Passage OR node:Claim OR node:Source RETURN node"))
                .isEmpty();
        assertThat(load(DOSSIER).leftOut()).extracting(gone -> gone.id()).contains("test-source", "test/a");
        assertThatThrownBy(
                () -> load(Graph.dossier("test", CLAIMS + "- {key: n, subject: bob, relation: met, object: ann}")))
                .hasMessageContaining("found a passage of a source that was purged, expected no claim of it (source "
                        + "test-source was purged at ");
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aPurgedDossierIsGoneAndRefusedFromThenOn() {
        Purged purged = purge.purge(new Target.OfDossier("test"), REASON);
        assertThat(purged.sources()).extracting(Purged.Gone::id).containsExactly("test-source");
        assertThat(graph.ask(
                "MATCH (n) WHERE NOT n:Purged AND NOT n:Lock AND NOT n:Schema AND NOT n:Journal RETURN labels(n) AS l"))
                .containsExactly(Map.of("l", List.of("Entity", "Nobody")));
        assertThatThrownBy(() -> load(DOSSIER)).hasMessageMatching(
                "test.yaml: found dossier test was purged at 20\\S+Z: court order 12/34, expected a dossier that was not purged");
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void whatOthersUseStaysAndIsFree() {
        String second = UsesIT.SECOND.replace("object: {claim: test/first}", "object: {claim: test/a}");
        graph.load("second.yaml", second);
        Purged purged = purge.purge(new Target.OfDossier("test"), REASON);
        assertThat(purged.entities()).extracting(Purged.Gone::id).doesNotContain("ann", "club").contains("zenobia");
        assertThat(purged.sources()).isEmpty();
        assertThat(graph.ask(
                "MATCH (s:Source {id: 'test-source'}) RETURN s.title AS title, EXISTS { (s)<-[:OF]-(:Text) } AS text"))
                .containsExactly(Map.of("title", "A made-up source", "text", false));
        assertThat(graph.load("second.yaml", second).untouched()).isEqualTo(1);
        graph.load("second.yaml", second.replace("    ann: {kind: Person, name: ann}\n", "")
                .replace("entities:\n  weekly", "entities:\n  ann: {kind: Person, name: ann}\n  weekly"));
        assertThat(graph.ask("MATCH (e:Entity {id: 'ann'}) RETURN e.dossier AS owner"))
                .containsExactly(Map.of("owner", "second"));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBePurged() {
        assertThatThrownBy(() -> purge.purge(new Target.OfClaim("test/never"), REASON))
                .hasMessage("claim test/never was never in the graph");
        assertThatThrownBy(() -> purge.purge(new Target.OfSource("nowhere"), REASON))
                .hasMessage("source nowhere was never in the graph");
        assertThatThrownBy(() -> purge.purge(B, "")).hasMessage("a purge needs a reason");
        purge.purge(B, REASON);
        assertThatThrownBy(() -> purge.purge(B, REASON)).hasMessageMatching("claim test/b was purged at 20\\S+Z: .*");
    }

    /// Labels and properties of all nodes, types and properties of all relationships, and what journals list.
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        graph.ask("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties").forEach(row -> texts
                .add(String.join(" ",
                        ((List<?>) Objects.requireNonNull(row.get("labels"))).stream().map(String::valueOf).toList())
                        + " "
                        + row.get("properties")));
        graph.ask("MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties")
                .forEach(row -> texts.add(row.toString()));
        graph.ask("MATCH (j:Journal) RETURN properties(j) AS page").forEach(row -> texts.addAll(
                Graph.journal(Objects.requireNonNull(row.get("page")))));
        return texts;
    }

    private Loaded load(String yaml, Allowed... allowed) {
        return load.load(request(yaml, allowed), _ -> {});
    }

    private static LoadRequest request(String yaml, Allowed... allowed) {
        return new LoadRequest("test.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(), Set.of(allowed));
    }
}
