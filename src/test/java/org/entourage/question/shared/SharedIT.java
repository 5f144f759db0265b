package org.entourage.question.shared;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class SharedIT {

    private final Graph graph;
    private final Shared shared;

    SharedIT(@Autowired Graph graph, @Autowired Shared shared) {
        this.graph = graph;
        this.shared = shared;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("""
                - {key: a, subject: ann, relation: member of, object: lodge}
                - {key: b, subject: bob, relation: funded, object: lodge}
                - {key: c, subject: lodge, relation: opposed, object: bob}
                - {key: d, subject: cyd, relation: met, object: ann}
                - {key: e, subject: bob, relation: met, object: cyd, certainty: alleged}
                - {key: f, subject: ann, relation: met, object: bob}
                - {key: g, subject: dan, relation: met, object: ann}
                - {key: h, subject: bob, relation: met, object: dan}
                - {key: i, subject: {claim: a}, relation: retracts, object: {claim: h}}
                - {key: j, subject: eve, relation: same as, object: ann}
                - {key: k, subject: eve, relation: met, object: bob}
                - {key: l, subject: ann, relation: located in, object: paris}
                - {key: m, subject: bob, relation: located in, object: paris, polarity: denied}
                - {key: n, subject: cyd, relation: located in, object: paris}
                """, Map.of("lodge", "Organization", "paris", "Place"));
    }

    @Test
    void whatTheyHaveInCommonIsWhatAHopJoinsWithEach() {
        SharedAnswer answer = shared.of("bob, ann", Filters.STANDING);
        assertThat(answer.rows()).singleElement().satisfies(row -> {
            assertThat(row.entity().id()).isEqualTo("lodge");
            assertThat(row.hops()).containsExactly(new SharedAnswer.Hop("bob", List.of("test/b", "test/c")),
                    new SharedAnswer.Hop("ann", List.of("test/a")));
            assertThat(row.claims()).extracting(CitedClaim::id).containsExactly("test/a", "test/b", "test/c");
            assertThat(row.sourceCounts()).isEqualTo(new SourceCounts(1, 1, 0));
        });
        assertThat(answer.coverage().claims()).as("with ann or bob and another entity as ends").isEqualTo(11);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "polarity",
                Map.of("denied", 1L), "retracted", Map.of("retracted", 1L)));
    }

    @Test
    void everythingThatIsSaidIsMarkedAndInOrderOfKind() {
        assertThat(shared.of("ann,bob", Filters.EVERYTHING).rows())
                .extracting(row -> row.entity().id(), row -> row.claims().stream().map(CitedClaim::id).toList())
                .containsExactly(tuple("cyd", List.of("test/d", "test/e")), tuple("dan", List.of("test/g", "test/h")),
                        tuple("lodge", List.of("test/a", "test/b", "test/c")),
                        tuple("paris", List.of("test/l", "test/m")));
        assertThat(shared.of("ann,bob,cyd", Filters.EVERYTHING).rows()).extracting(row -> row.entity().id())
                .containsExactly("paris");
        assertThat(shared.of("ann,bob", Filters.EVERYTHING.page(1, "r1")).rows())
                .extracting(row -> row.entity().id()).containsExactly("dan");
        assertThat(shared.of("ann,bob", FilterWords.read(Map.of("families", "contact"), Filters.STANDING)).rows())
                .isEmpty();
    }

    @Test
    void twoDifferentEntitiesAtLeast() {
        assertThatThrownBy(() -> shared.of("ann, ann", Filters.STANDING)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of: found \"ann, ann\", which names 1, expected 2 to 20 different entities, "
                        + "parted by commas");
        assertThatThrownBy(() -> shared.of("ann, nemo", Filters.STANDING)).isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("\"nemo\"");
    }
}
