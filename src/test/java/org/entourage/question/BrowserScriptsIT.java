package org.entourage.question;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// Where an answer has more claims than an address can name, its link opens the script of its question, with all that the
/// script needs.
@GraphTest
@TestPropertySource(properties = "entourage.linked=0")
class BrowserScriptsIT {

    private final Graph graph;
    private final BrowserViews views;

    BrowserScriptsIT(@Autowired Graph graph, @Autowired BeanFactory beans) {
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
    void theScriptRunsAndFindsSomethingWhereTheAnswerDoes(Map<String, String> asked) {
        Answer answer = views.answer(asked);
        assertThat(views.parameters(answer)).doesNotContainKey("claims");
        assertThat(views.seen(answer).isEmpty()).isEqualTo(answer.rows().isEmpty());
    }
}
