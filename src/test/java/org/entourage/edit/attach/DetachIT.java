package org.entourage.edit.attach;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class DetachIT {

    private static final String CLAIMS = """
            - {key: a, subject: ann, relation: supported, object: club}
            - {key: b, subject: bob, relation: funded, object: club}
            """;
    private static final TextFile TEXT = text(Graph.TEXT);
    private static final TextFile COPY = text("From our archive.\n\n" + Graph.TEXT.replace("number 2.", "number two."));

    private final Graph graph;
    private final Attach attach;
    private final Relocate relocate;
    private final Detach detach;
    private final Verify verify;

    DetachIT(@Autowired Graph graph, @Autowired Attach attach, @Autowired Relocate relocate, @Autowired Detach detach,
            @Autowired Verify verify) {
        this.graph = graph;
        this.attach = attach;
        this.relocate = relocate;
        this.detach = detach;
        this.verify = verify;
    }

    @BeforeEach
    void loadFirst() {
        graph.clear();
        graph.load(CLAIMS);
    }

    @Test
    void aDetachedTextLeavesTheGraphAsItWasBeforeItWasAttached() {
        String before = graph.digest();
        attach.attach(TEXT);
        assertThat(quotes()).hasSize(2);
        String between = graph.digest();
        assertThat(detach.plan("test-text")).isEqualTo(new Detach.Detached(List.of("test-text"), 2, 0));
        assertThat(graph.digest()).isEqualTo(between);
        assertThat(detach.detach("test-source")).isEqualTo(new Detach.Detached(List.of("test-text"), 2, 0));
        assertThat(quotes()).isEmpty();
        assertThat(withoutJournal()).isEqualTo(before);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void wordsThatAnotherCopyHasStay() {
        attach.attach(TEXT);
        relocate.relocate(COPY, null, "archive");
        assertThat(detach.detach("test-text")).isEqualTo(new Detach.Detached(List.of("test-text"), 1, 0));
        assertThat(quotes()).containsExactly("The witness spoke of matter number 1.");
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void wordsAreLookedForInACopyThatWasAttachedBeforeTheClaimCame() {
        relocate.relocate(COPY, null, "archive");
        graph.load("test.yaml", Graph.dossier("test", CLAIMS
                + "- {key: c, subject: ann, relation: met, object: bob}"), TEXT);
        assertThat(detach.detach("test-text")).isEqualTo(new Detach.Detached(List.of("test-text"), 1, 1));
        assertThat(quotes()).containsExactly("The witness spoke of matter number 1.",
                "The witness spoke of matter number 3.");
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aCopyGoesWhole() {
        String before = graph.digest();
        relocate.relocate(COPY, null, "archive");
        assertThat(detach.detach("archive").unchecked()).isEqualTo(1);
        assertThat(verify.verify().findings()).isEmpty();
        assertThat(withoutJournal()).isEqualTo(before);
        assertThat(graph.ask("MATCH (text:Text {id: 'archive'}) RETURN text")).isEmpty();
    }

    @Test
    void whatIsNotAttachedIsSaid() {
        assertThatThrownBy(() -> detach.detach("nowhere"))
                .hasMessage("no text and no source of the graph has the id \"nowhere\"");
        assertThatThrownBy(() -> detach.detach("test-text")).hasMessage("nothing of \"test-text\" is attached");
    }

    private List<String> quotes() {
        return graph.ask("MATCH (p:Passage) WHERE p.quote IS NOT NULL RETURN p.quote AS quote ORDER BY p.start")
                .stream()
                .map(row -> String.valueOf(row.get("quote"))).toList();
    }

    /// The digest without a page of the journal that lists nothing any more.
    private String withoutJournal() {
        graph.ask("MATCH (page:Journal {size: 0}) DELETE page");
        return graph.digest();
    }

    private static TextFile text(String content) {
        return TextFile.of("text.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
