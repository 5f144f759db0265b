package org.entourage.edit;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class UsesIT {

    static final String SECOND = """
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

    UsesIT(@Autowired Graph graph) {
        this.graph = graph;
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
}
