package org.entourage.edit;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.graph.Finding;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class VerifyIT {

    private final Graph graph;
    private final Verify verify;

    VerifyIT(@Autowired Graph graph, @Autowired Verify verify) {
        this.graph = graph;
        this.verify = verify;
    }

    @BeforeEach
    void clear() {
        graph.clear();
        graph.load("""
                - {key: a, subject: ann, relation: funded, object: club}
                - {key: b, subject: bob, relation: supported, object: club, certainty: alleged, saidBy: [{speaker: cyd, verb: said}]}
                - {key: c, subject: club, relation: named, object: {name: The Club}}
                - {key: d, subject: {claim: a}, relation: contradicts, object: {claim: b}}
                """);
    }

    private List<String> found() {
        return verify.verify().findings().stream().map(Finding::toString).toList();
    }

    @Test
    void aGraphThatNobodyTouchedIsSound() {
        assertThat(found()).isEmpty();
        graph.loadSample();
        assertThat(found()).isEmpty();
    }

    @Test
    void anEditedEdgeIsNamed() {
        graph.ask("MATCH (:Entity {id: 'ann'})-[edge:FUNDED]->() SET edge.label = 'praised' RETURN edge.key AS key");
        assertThat(found()).hasSize(1).first().asString().startsWith("edge ann|funded|club: found label \"praised\"");
    }
}
