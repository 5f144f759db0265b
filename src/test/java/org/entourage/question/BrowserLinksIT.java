package org.entourage.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// Neo4j Browser shows the claims that the answer shows.
@GraphTest
class BrowserLinksIT {

    private final Graph graph;
    private final BrowserViews views;

    BrowserLinksIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
        this.graph = graph;
        this.views = new BrowserViews(beans);
    }

    static List<Map<String, String>> asked() {
        return BrowserViews.ASKED;
    }

    @BeforeEach
    void load() {
        graph.onlySample();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theViewHasTheClaimsOfTheAnswer(Map<String, String> asked) {
        Answer answer = views.answer(asked);
        Set<String> shown = answer.rows().stream().flatMap(row -> row.claims().stream()).map(claim -> claim.id()
                + "@" + claim.revision()).collect(Collectors.toSet());
        if (shown.size() <= 100 && !shown.isEmpty()) {
            assertThat(claims(views.parameters(answer).get("claims"))).containsAll(shown);
            assertThat(views.seen(answer)).extracting(row -> row.get("ref")).containsAll(shown)
                    .containsExactlyInAnyOrderElementsOf(claims(views.parameters(answer).get("claims")));
        }
        assertThat(views.seen(answer).isEmpty()).isEqualTo(shown.isEmpty());
    }

    private static List<Object> claims(@Nullable Object parameter) {
        return parameter instanceof List<?> list ? Stream.<Object>of(list.toArray()).toList() : List.of();
    }
}
