package org.entourage.edit.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.text.TextFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class TutorialIT {

    private final Graph graph;

    TutorialIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    private Loaded load(String name) {
        return graph.load(name + ".yaml", new String(resource(name + ".yaml"), StandardCharsets.UTF_8),
                TextFile.of(name + ".txt", resource(name + ".txt")));
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource("tutorial/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothArticlesStandWithTheirTextsAndEveryPassageIsVerified() {
        assertThat(load("gazette").unchecked()).isZero();
        assertThat(load("weekly").unchecked()).isZero();
    }

    @Test
    void itShowsCorroborationContradictionDenialCorrectionAndRetraction() {
        load("gazette");
        load("weekly");
        assertThat(graph.ask("""
                MATCH (from:Claim)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(to:Claim)
                RETURN claim.relation AS relation, from.id AS subject, to.id AS object ORDER BY relation"""))
                .extracting(row -> "%s %s %s".formatted(row.get("subject"), row.get("relation"), row.get("object")))
                .containsExactly(
                        "tutorial-weekly/hotel-closed contradicts tutorial-gazette/dinner-on-13-may",
                        "tutorial-gazette/dinner-on-13-may corrects tutorial-gazette/dinner-on-12-may",
                        "tutorial-weekly/gift-confirmed corroborates tutorial-gazette/brandt-funded-society",
                        "tutorial-weekly/flight-not-paid retracts tutorial-weekly/flight-paid");
        assertThat(graph.ask("""
                MATCH (:Entity)-[edge:FUNDED|PAID]->(:Entity)
                RETURN edge.label AS label, edge.sources AS sources, edge.disputed AS disputed ORDER BY label"""))
                .as("what was retracted is no plain edge").containsExactly(Map.of("label",
                        "funded (say Harbour Gazette, Jon Abel, Lantern Society; disputed)", "sources", 2L,
                        "disputed", true));
        assertThat(graph.ask("""
                MATCH (:Source {id: 'weekly-2019'})-[:BASED_ON]->(basis) RETURN basis.id AS basis"""))
                .containsExactly(Map.of("basis", "gazette-2019"));
    }

    @Test
    void inventedPeopleNeverStandBesideRealOnes() {
        graph.loadSample();
        String before = graph.digest();
        assertThatThrownBy(() -> load("gazette")).isInstanceOf(DossierException.class).hasMessage("""
                gazette.yaml: found a fictional dossier, expected a graph without mek-paris-2013, which is about real \
                people (keep them apart: give this one a folder of its own with --data)""");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void norRealPeopleBesideInventedOnes() {
        load("gazette");
        assertThatThrownBy(graph::loadSample).isInstanceOf(DossierException.class)
                .hasMessageContaining("expected a graph without tutorial-gazette, which is invented");
        assertThat(graph.ask("MATCH (dossier:Dossier) RETURN dossier.id AS id")).isEqualTo(
                List.of(Map.of("id", "tutorial-gazette")));
    }
}
