package org.entourage.question.history;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A claim through its revisions, and its permanent address.
@GraphTest
class HistoryIT {

    private static final String FIRST = "- {key: gift, subject: ann, relation: funded, object: club}\n";

    private final Graph graph;
    private final History history;

    HistoryIT(@Autowired Graph graph, @Autowired History history) {
        this.graph = graph;
        this.history = history;
    }

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void eachRevisionKeepsWhatItSaidAndSaysWhenAndWhyItEnded() {
        graph.load(FIRST);
        graph.load("- {key: gift, subject: ann, relation: funded, object: club, certainty: alleged}\n");
        assertThat(history.of("test/gift").rows()).satisfiesExactly(first -> {
            assertThat(first.live()).isFalse();
            assertThat(first.address()).isEqualTo("/claims/test/gift/1");
            assertThat(first.claims().getFirst().label()).isEqualTo("funded (superseded)");
            assertThat(first.citation()).contains("ann funded (superseded) club (undated)",
                    "“A made-up source”, 2020-01-01",
                    "claim test/gift, revision 1", "ended", "version 1 of its dossier says it differently");
        }, second -> {
            assertThat(second.live()).isTrue();
            assertThat(second.claims().getFirst().label()).isEqualTo("funded (alleged)");
        });
        assertThat(history.live("test/gift").rows()).singleElement()
                .satisfies(row -> assertThat(row.claims().getFirst().revision()).isEqualTo(2));
    }

    @Test
    void theCitationSaysWhenItWasSaid() {
        graph.load("""
                - {key: gift, subject: ann, relation: funded, object: club, saidBy: [{speaker: bob, verb: told us}],
                   saidOn: 2019-03}
                """);
        assertThat(history.of("test/gift").rows()).singleElement().satisfies(row -> assertThat(row.citation())
                .contains("reporter › bob (told us), said in 2019-03. “A made-up source”"));
    }

    @Test
    void whatLeftItsDossierIsGoneWithTheReasonAndItsRevisionStays() {
        graph.load(FIRST);
        graph.load("- {key: other, subject: bob, relation: funded, object: club}\n");
        assertThatThrownBy(() -> history.live("test/gift")).isInstanceOfSatisfying(GoneException.class, gone -> {
            assertThat(gone.how()).isEqualTo("dropped");
            assertThat(gone.getMessage()).contains("\"test/gift\"", "version 1 of its dossier no longer has it");
        });
        assertThat(history.revision("test/gift", "1").rows()).hasSize(1);
    }

    @Test
    void whatNeverWasIsUnknown() {
        graph.load(FIRST);
        assertThatThrownBy(() -> history.of("test/none")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> history.revision("test/gift", "7")).isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("revision 7");
    }
}
