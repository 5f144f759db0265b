package org.entourage.question.hedged;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.claim.Bounds;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class HedgedIT {

    private final Graph graph;
    private final Hedged hedged;

    HedgedIT(@Autowired Graph graph, @Autowired Hedged hedged) {
        this.graph = graph;
        this.hedged = hedged;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("""
                - {key: plain, subject: ann, relation: funded, object: club}
                - {key: x, subject: ann, relation: funded, object: club, certainty: predicted}
                - {key: x-a, subject: ann, relation: funded, object: club, certainty: predicted}
                - {key: b, subject: club, relation: funded, object: ann, certainty: alleged, when: 2012-05-05}
                - {key: c, subject: club, relation: funded, object: ann, certainty: hypothetical, when: 2012}
                - {key: d, subject: ann, relation: funded, object: club, polarity: denied}
                - {key: e, subject: ann, relation: met, object: club, certainty: suspected}
                - {key: f, subject: bob, relation: met, object: club, certainty: suspected}
                """);
    }

    @Test
    void whatIsNotPlainComesInOrderWithBothEnds() {
        HedgedAnswer answer = hedged.of("ann", Filters.EVERYTHING);
        assertThat(ids(answer)).containsExactly("test/b", "test/c", "test/x", "test/x-a", "test/d", "test/e");
        assertThat(answer.coverage().claims()).isEqualTo(7);
        assertThat(answer.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("stated", 1L)));
        assertThat(answer.page().total()).isEqualTo(6);
    }

    @Test
    void allFiltersNarrowIt() {
        assertThat(ids(with(Map.of("polarity", "denied")))).containsExactly("test/d");
        assertThat(ids(with(Map.of("certainty", "suspected")))).containsExactly("test/b", "test/d", "test/e");
        assertThat(ids(with(Map.of("relations", "met")))).containsExactly("test/e");
        assertThat(ids(with(Map.of("families", "contact")))).containsExactly("test/e");
        assertThat(ids(with(Map.of("tier", "advocacy")))).containsExactly("test/e");
        assertThat(ids(with(Map.of("sources", "test-source")))).hasSize(6);
        assertThat(ids(with(Map.of("reliability", "E")))).isEmpty();
        assertThat(ids(with(Map.of("plain", "true")))).isEmpty();
        assertThat(with(Map.of("asOf", "2012-05-05", "families", "support")).rows())
                .extracting(row -> row.claims().getFirst().id(), row -> row.claims().getFirst().status())
                .containsExactly(tuple("test/b", Bounds.Status.CERTAIN), tuple("test/c", Bounds.Status.POSSIBLE),
                        tuple("test/x", Bounds.Status.POSSIBLE), tuple("test/x-a", Bounds.Status.POSSIBLE),
                        tuple("test/d", Bounds.Status.POSSIBLE));
        HedgedAnswer other = with(Map.of("reliability", "E", "asOf", "2013-01-01"));
        assertThat(other.rows()).isEmpty();
        assertThat(other.coverage().leftOut()).isEqualTo(Map.of("certainty", Map.of("stated", 1L), "reliability",
                Map.of("F", 7L), "time", Map.of("outside", 2L)));
    }

    private HedgedAnswer with(Map<String, String> words) {
        return hedged.of("ann", FilterWords.read(words, Filters.EVERYTHING));
    }

    private static List<String> ids(HedgedAnswer answer) {
        return answer.rows().stream().map(row -> row.claims().getFirst().id()).toList();
    }
}
