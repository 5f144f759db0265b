package org.entourage.question;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.graph.server.CypherFile;

import static org.assertj.core.api.Assertions.assertThat;

/// The walk through the sample in Neo4j Browser.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserGuideIT {

    private static final Pattern BOX = Pattern.compile("<pre class=\"[^\"]*runnable\">(.*?)</pre>", Pattern.DOTALL);

    private final Graph graph;

    BrowserGuideIT(@Autowired Graph graph) {
        this.graph = graph;
    }

    @BeforeAll
    void loadTheSample() {
        graph.onlySample();
    }

    static Stream<String> queries() {
        return BOX.matcher(CypherFile.text("browser/guide.html")).results()
                .map(box -> HtmlUtils.htmlUnescape(box.group(1))).filter(box -> box.startsWith("CYPHER 25"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void eachQueryOfTheGuideFindsSomethingInTheSample(String query) {
        assertThat(graph.ask(query)).isNotEmpty();
    }
}
