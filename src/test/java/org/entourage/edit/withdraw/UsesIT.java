package org.entourage.edit.withdraw;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.record.Digests;
import org.entourage.graph.record.Target;
import org.entourage.graph.session.Transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
public class UsesIT {

    public static final String SECOND = """
            entourage: 1
            dossier: second
            version: 1
            recordedBy: a test
            method: made up
            uses:
              entities:
                ann: {kind: Person, name: ann}
                club: {kind: Person, name: club}
              sources:
                test-source: {title: A made-up source}
            entities:
              weekly: {kind: Organization, name: The Weekly}
            sources:
              reprint:
                title: A reprint
                publisher: weekly
                basedOn: [test-source]
                texts:
                  reprint-copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 100}
            passages:
              p1:
                start: 0
                end: 10
                sha256: 0000000000000000000000000000000000000000000000000000000000000002
                claims:
                  - {key: again, subject: ann, relation: supported, object: club}
                  - {key: agrees, subject: {claim: again}, relation: corroborates, object: {claim: test/first}}
            """;

    private final Graph graph;
    private final Withdraw withdraw;
    private final Verify verify;
    private final GraphDigests digests;
    private final Transactions transactions;

    UsesIT(@Autowired Graph graph, @Autowired Withdraw withdraw, @Autowired Verify verify,
            @Autowired GraphDigests digests, @Autowired Transactions transactions) {
        this.graph = graph;
        this.withdraw = withdraw;
        this.verify = verify;
        this.digests = digests;
        this.transactions = transactions;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void twoDossiersSpeakOfOneEntityAndOneSourceDependsOnTheOther() {
        graph.load("- {key: first, subject: ann, relation: supported, object: club}");
        graph.load("second.yaml", SECOND);
        assertThat(graph.ask("""
                MATCH (:Entity {id: 'ann'})-[edge:SUPPORTED]->(:Entity {id: 'club'})
                MATCH (:Source {id: 'reprint'})-[:BASED_ON]->(basis:Source)
                MATCH (:Claim {id: 'second/again'})<-[:SUBJECT]-(:Claim)-[:OBJECT]->(target:Claim)
                RETURN edge.sources AS sources, basis.id AS basis, target.id AS target""")).containsExactly(
                Map.of("sources", 2L, "basis", "test-source", "target", "test/first"));
    }

    @Test
    void whatNobodyOwnsCannotBeUsed() {
        assertThatThrownBy(() -> graph.load("second.yaml", SECOND)).isInstanceOf(DossierException.class)
                .hasMessageContaining("""
                        second.yaml:8:10 uses.entities.ann: found Person "ann", expected something that a dossier in \
                        the graph has (load the dossier that owns it first)""");
        assertThat(graph.ask("MATCH (claim:Claim) RETURN claim")).isEmpty();
    }

    @Test
    void whatIsUsedForSomethingElseIsRefused() {
        graph.load("- {key: first, subject: ann, relation: supported, object: club}");
        String before = graph.digest();
        assertThatThrownBy(() -> graph.load("second.yaml", SECOND.replace("ann: {kind: Person", "ann: {kind: Group")
                .replace("title: A made-up source", "title: Another"))).isInstanceOf(DossierException.class).hasMessage("""
                        second.yaml:8:10 uses.entities.ann: found Group "ann", expected Person "ann", as its owner has it
                        second.yaml:11:18 uses.sources.test-source: found source "Another", expected source \
                        "A made-up source", as its owner has it""");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void whatOthersUseStaysWhenItsOwnerDropsItAndTheyCanTakeItOver() {
        String first = Graph.dossier("test", "- {key: first, subject: ann, relation: supported, object: club}");
        graph.load("first.yaml", first);
        graph.load("second.yaml", SECOND);
        String without = Graph.dossier("test", """
                - {key: first, subject: bob, relation: supported, object: club}
                - {key: more, subject: bob, relation: met, object: club}
                """).replace("version: 1", "version: 2").replace("test-source", "new-source").replace("test-text",
                "new-text");
        Loaded loaded = graph.load("first.yaml", without);
        assertThat(loaded.notes()).containsExactly(
                "entity ann stays, though the dossier no longer has it: dossier second uses it",
                "source test-source stays, though the dossier no longer has it: dossier second uses it");
        assertThat(graph.ask("MATCH (e:Entity {id: 'ann'}) RETURN e.foldedName AS name, e.endedAt IS NULL AS live"))
                .containsExactly(Map.of("name", "ann", "live", true));
        assertThat(graph.load("second.yaml", SECOND).untouched()).isEqualTo(2);
        graph.load("second.yaml", SECOND.replace("    ann: {kind: Person, name: ann}\n", "")
                .replace("entities:\n  weekly", "entities:\n  ann: {kind: Person, name: ann}\n  weekly"));
        assertThat(graph.ask("MATCH (e:Entity {id: 'ann'}) RETURN e.dossier AS owner, e.dropped IS NULL AS owned"))
                .containsExactly(Map.of("owner", "second", "owned", true));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void whatWasKeptForOthersGoesWhenTheyNoLongerUseIt() {
        graph.load("first.yaml",
                Graph.dossier("test", "- {key: first, subject: ann, relation: supported, object: club}"));
        graph.load("second.yaml", SECOND);
        graph.load("first.yaml",
                Graph.dossier("test", "- {key: first, subject: bob, relation: supported, object: club}"));
        graph.load("second.yaml",
                SECOND.replace("    ann: {kind: Person, name: ann}\n", "").replace("subject: ann", "subject: weekly"));
        assertThat(graph
                .ask("MATCH (e:Entity {id: 'ann'}) RETURN e.foldedName IS NULL AS nameless, e.endReason AS reason"))
                .containsExactly(Map.of("nameless", true, "reason", "nobody uses it any more"));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void theOwnersNewNameIsToldToThoseWhoUseIt() {
        String first = Graph.dossier("test", "- {key: first, subject: ann, relation: supported, object: club}");
        graph.load("first.yaml", first);
        graph.load("second.yaml", SECOND);
        assertThat(graph.load("first.yaml", first.replaceFirst("ann: \\{[^}]*}", "ann: {kind: Person, name: Anne}"))
                .notes()).contains(
                        "entity ann changes, and dossier second uses it; what they say of it must fit when they are loaded next");
        assertThatThrownBy(() -> graph.load("second.yaml", SECOND)).hasMessageContaining(
                "found Person \"ann\", expected Person \"Anne\", as its owner has it");
    }

    @Test
    void aWithdrawnOwnerLeavesWhatOthersUse() {
        graph.load("- {key: first, subject: ann, relation: supported, object: club}");
        graph.load("second.yaml", SECOND);
        withdraw.withdraw(new Target.OfDossier("test"), "misread");
        assertThat(graph.ask("MATCH (s:Source {id: 'test-source'}) RETURN s.endedAt IS NULL AS live"))
                .containsExactly(Map.of("live", true));
        assertThat(graph.load("second.yaml", SECOND).untouched()).isEqualTo(2);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void dossiersThatUseNothingOfEachOtherMakeOneGraphInEitherOrder() {
        String one = Graph.dossier("test", "- {key: a, subject: ann, relation: supported, object: club}");
        String two = Graph.dossier("other", "- {key: a, subject: zoe, relation: met, object: yan}").replace("reporter",
                "writer");
        graph.load("one.yaml", one);
        graph.load("two.yaml", two);
        Digests first = transactions.read(digests::take);
        graph.clear();
        graph.load("two.yaml", two);
        graph.load("one.yaml", one);
        Digests second = transactions.read(digests::take);
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.edges()).isEqualTo(first.edges());
    }

    @Test
    void whoeverUsesComesOutTheSameWhetherItsOwnerIsLoadedOnceMoreOrNot() {
        String first = Graph.dossier("test", "- {key: first, subject: ann, relation: supported, object: club}");
        graph.load("first.yaml", first);
        graph.load("second.yaml", SECOND);
        String before = graph.digest();
        graph.load("first.yaml", first);
        graph.load("second.yaml", SECOND);
        graph.load("first.yaml", first);
        assertThat(graph.digest()).isEqualTo(before);
    }
}
