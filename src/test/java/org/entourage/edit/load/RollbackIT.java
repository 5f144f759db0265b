package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.verify.Verify;
import org.entourage.edit.words.ClaimLine;
import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.record.Digests;
import org.entourage.graph.session.Transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class RollbackIT {

    private static final String V1 = Graph.dossier("test", """
            - {key: a, subject: ann, relation: supported, object: club}
            - {key: b, subject: bob, relation: supported, object: club}
            - {key: d, subject: {claim: a}, relation: corroborates, object: {claim: b}}
            """);
    private static final String V2 = Graph.dossier("test", """
            - {key: a, subject: ann, relation: supported, object: club, certainty: alleged}
            - {key: c, subject: cyd, relation: supported, object: club}
            """).replace("version: 1", "version: 2").replace("A made-up source", "A renamed source");

    private final Graph graph;
    private final Load load;
    private final Verify verify;
    private final GraphDigests digests;
    private final Transactions transactions;

    RollbackIT(@Autowired Graph graph, @Autowired Load load, @Autowired Verify verify, @Autowired GraphDigests digests,
            @Autowired Transactions transactions) {
        this.graph = graph;
        this.load = load;
        this.verify = verify;
        this.digests = digests;
        this.transactions = transactions;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void goingBackRecordsTheOlderContentAnewAndDeletesNothing() {
        graph.load("v1.yaml", V1);
        Digests first = digests();
        graph.load("v2.yaml", V2);
        assertThat(digests().content()).isNotEqualTo(first.content());
        Loaded back = load(V1, Allowed.ROLLBACK);
        assertThat(back.notes()).containsExactly(
                "goes back from version 2 to version 1: what that one says is recorded anew, nothing is deleted");
        assertThat(digests().content()).isEqualTo(first.content());
        assertThat(digests().edges()).isEqualTo(first.edges());
        assertThat(graph.ask("""
                MATCH (claim:Claim) RETURN claim.ref + ' ' + coalesce(claim.endedHow + ': ' + claim.endReason, 'live') AS is
                ORDER BY is""")).extracting(row -> row.get("is")).containsExactly(
                "test/a@1 superseded: version 2 of its dossier says it differently",
                "test/a@2 superseded: version 1 of its dossier says it differently", "test/a@3 live",
                "test/b@1 dropped: version 2 of its dossier no longer has it", "test/b@2 live",
                "test/c@1 dropped: version 1 of its dossier no longer has it",
                "test/d@1 dropped: version 2 of its dossier no longer has it", "test/d@2 live");
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void withoutBeingAskedForAnOlderVersionIsRefused() {
        graph.load("v2.yaml", V2);
        String before = graph.digest();
        assertThatThrownBy(() -> load(V1)).isInstanceOf(DossierException.class).hasMessage(
                "v1.yaml: found version 1 of dossier \"test\", expected version 2, which the graph holds, or a newer one "
                        + "(--rollback goes back to it)");
        assertThatThrownBy(() -> load.plan(request(V1))).isInstanceOf(DossierException.class);
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void theSameVersionWithOtherContentIsTakenAndSaidSo() {
        graph.load("v1.yaml", V1);
        assertThat(load(V2.replace("version: 2", "version: 1")).notes()).containsExactly(
                "the graph has version 1 with other content; taken as an edit of it. Count the version up in what you publish");
    }

    @Test
    void aPlanWritesNothingAndTheLoadDoesTheVerySame() {
        graph.load("v1.yaml", V1);
        String before = graph.digest();
        LoadPlan plan = load.plan(request(V2));
        assertThat(graph.digest()).isEqualTo(before);
        Loaded loaded = load(V2);
        assertThat(List.of(plan.created().size(), plan.changed().size(), plan.untouched(), plan.unchecked()))
                .containsExactly(loaded.created(), loaded.changed(), loaded.untouched(), loaded.unchecked());
        assertThat(plan.withdrawn()).extracting(ClaimLine::id).isEqualTo(loaded.withdrawn());
        assertThat(load.plan(request(V2)).inWords()).endsWith("Loading it would change nothing.");
    }

    @Test
    void theOrderOfTheFileIsNothing() {
        graph.load("v1.yaml", V1);
        String before = graph.digest();
        String claims = V1.substring(V1.indexOf("claims:\n"));
        List<String> parts = List.of(claims.substring("claims:\n".length()).split("(?m)^(?=- )"));
        assertThat(parts).hasSize(3);
        String reordered = V1.replace(claims, "") + "claims:\n" + String.join("", parts.reversed());
        assertThat(load(reordered).notes()).isEmpty();
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void anEntityAndASourceThatComeBackAreAsTheyWere() {
        graph.load("v1.yaml", V1);
        Digests first = digests();
        graph.load("v2.yaml", V2.replace("test-source", "second-source").replace("test-text", "second-text"));
        assertThat(graph.ask("""
                MATCH (thing) WHERE thing.endedHow = 'dropped' AND NOT thing:Claim
                RETURN thing.id AS id, thing.foldedName AS name ORDER BY id""")).extracting(row -> row.get("id"))
                .containsExactly("bob", "test-source", "test-text");
        LoadPlan plan = load.plan(request(V1, Allowed.ROLLBACK));
        assertThat(plan.things().stream().filter(thing -> thing.fate() == LoadPlan.Fate.RETURNED))
                .extracting(LoadPlan.ThingLine::id).containsExactly("bob", "test-source", "test-text");
        load(V1, Allowed.ROLLBACK);
        assertThat(digests().content()).isEqualTo(first.content());
        assertThat(graph.ask("MATCH (e:Entity {id: 'bob'}) RETURN e.foldedName AS name, e.endedAt IS NULL AS live"))
                .containsExactly(Map.of("name", "bob", "live", true));
    }

    private Digests digests() {
        return transactions.read(digests::take);
    }

    private Loaded load(String yaml, Allowed... allowed) {
        return load.load(request(yaml, allowed), _ -> {});
    }

    private static LoadRequest request(String yaml, Allowed... allowed) {
        return new LoadRequest("v1.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(), Set.of(allowed));
    }
}
