package org.entourage.edit.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.load.Loaded;

import static org.assertj.core.api.Assertions.assertThat;

/// A dossier whose own relation has a name that the vocabulary got later.
@GraphTest
class OwnRelationIT {

    private static final String OWN = """
            relations:
              - {name: accused, inverse: stood accused of, family: status, aspect: state, from: [Person], to: [text], use: A charge that stands.}
            """;

    private final Graph graph;
    private final Check check;

    OwnRelationIT(@Autowired Graph graph, @Autowired Check check) {
        this.graph = graph;
        this.check = check;
    }

    private static String old() {
        return Graph.dossier("old", "- {key: c1, subject: ann, relation: accused, object: {text: arson}}") + OWN;
    }

    @Test
    void itIsLoadedAsItWasWithANote() {
        graph.clear();
        Loaded loaded = graph.load("old.yaml", old());
        assertThat(loaded.created()).isEqualTo(1);
        assertThat(loaded.notes()).singleElement().asString()
                .contains("the vocabulary has \"accused\" too", "take it out");
        graph.load("new.yaml", Graph.dossier("new", "- {key: c1, subject: bob, relation: accused, object: cyd}")
                .replace("reporter", "writer"));
        assertThat(graph.ask("MATCH (c:Claim) RETURN c.id AS id, c.family AS family, c.aspect AS aspect ORDER BY id"))
                .containsExactly(Map.of("id", "new/c1", "family", "statement", "aspect", "event"),
                        Map.of("id", "old/c1", "family", "status", "aspect", "state"));
        Loaded again = graph.load("old.yaml", old());
        assertThat(List.of(again.created(), again.changed(), again.untouched())).containsExactly(0, 0, 1);
    }

    @Test
    void aCheckSaysSoAndFindsNoProblem() {
        graph.clear();
        Checked checked = check.check("old.yaml", old().getBytes(StandardCharsets.UTF_8), List.of());
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.notes()).singleElement().asString().startsWith("old.yaml:").contains("relations[0].name");
    }
}
