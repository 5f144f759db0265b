package org.entourage.edit.attach;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.Shared;
import org.entourage.dossier.DossierException;
import org.entourage.edit.check.Check;
import org.entourage.edit.check.Checked;
import org.entourage.edit.text.TextFile;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.supporters.Supporters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class AttachIT {

    private final Graph graph;
    private final Attach attach;
    private final Check check;
    private final Supporters supporters;

    AttachIT(@Autowired Graph graph, @Autowired Attach attach, @Autowired Check check,
            @Autowired Supporters supporters) {
        this.graph = graph;
        this.attach = attach;
        this.check = check;
        this.supporters = supporters;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void withTheTextEveryAnswerQuotes() {
        twoClaims();
        Attach.Attached attached = attach.attach(text(Graph.TEXT));
        assertThat(attached.verified()).isEqualTo(2);
        assertThat(passages()).extracting(CitedClaim.CitedPassage::check, CitedClaim.CitedPassage::quote)
                .containsExactly(tuple("verified",
                        "The witness spoke of matter number 1."),
                        tuple("verified", "The witness spoke of matter number 2."));
    }

    @Test
    void otherLineBreaksAndSpacesAreTheSameText() {
        twoClaims();
        assertThat(
                attach.attach(text("\uFEFF" + Graph.TEXT.replace("\n\n", "\r\n \t\r\n").replace(" of ", "\u00A0of\n")))
                        .verified())
                .isEqualTo(2);
    }

    @Test
    void aChangeInsideAPassageIsRefusedNamingThePassage() {
        twoClaims();
        String before = graph.digest();
        assertThatThrownBy(() -> attach.attach(text(Graph.TEXT.replace("number 2.", "number Z."))))
                .isInstanceOf(DossierException.class).hasMessageContaining(
                        "found other words in passage test-text [38, 75), paragraph 2, expected words with SHA-256")
                .hasMessageContaining("of 2 passages 1 stand where they were read, 0 elsewhere, 1 nowhere");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void aChangeOutsideEveryPassageIsAnotherTextAndSaysWhatToDo() {
        twoClaims();
        String before = graph.digest();
        assertThatThrownBy(() -> attach.attach(text(Graph.TEXT.replace("number 9.", "number nine."))))
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("found another copy of test-source: of 2 passages 2 stand where they were read, "
                        + "0 elsewhere, 0 nowhere, expected the text that was read (attach the original; or "
                        + "./entourage attach --relocate");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void wordsPutInFrontMoveThePassagesButKeepThem() {
        twoClaims();
        assertThatThrownBy(() -> attach.attach(text("Home\n\n" + Graph.TEXT))).isInstanceOf(DossierException.class)
                .hasMessageContaining("of 2 passages 0 stand where they were read, 2 elsewhere, 0 nowhere");
    }

    @Test
    void aTextOfSomethingElseIsRefused() {
        twoClaims();
        assertThatThrownBy(() -> attach.attach(text("A recipe for soup."))).isInstanceOf(DossierException.class)
                .hasMessageContaining("none of their passages stands in it");
    }

    @Test
    void aQuoteThatWasChangedByHandIsNotShown() {
        twoClaims();
        attach.attach(text(Graph.TEXT));
        graph.ask("MATCH (p:Passage {start: 0}) SET p.quote = 'Something else.' RETURN p.id AS id");
        assertThat(passages()).extracting(CitedClaim.CitedPassage::check).containsExactly("failed", "verified");
        assertThat(passages().getFirst().quote()).isNull();
    }

    @Test
    void aDossierWhoseLocatorWasMendedCanBeAttached() {
        String right = Graph.dossier("test", "- {key: a, subject: ann, relation: supported, object: club}");
        String digest = TextFile.of("t", "The witness spoke of matter number 1.".getBytes(StandardCharsets.UTF_8))
                .text()
                .sha256();
        graph.load("wrong.yaml", right.replace(digest, "0".repeat(64)));
        assertThatThrownBy(() -> attach.attach(text(Graph.TEXT))).isInstanceOf(DossierException.class);
        graph.load("right.yaml", right);
        assertThat(attach.attach(text(Graph.TEXT)).verified()).isEqualTo(1);
    }

    @Test
    void theArticleVerifiesEveryPassageOfTheSample() {
        byte[] article = Shared.article();
        graph.loadSample();
        int cited = graph.ask("MATCH (passage:Passage) RETURN passage").size();
        assertThat(attach.attach(TextFile.of("article.txt", article)).verified()).isEqualTo(cited).isGreaterThan(30);
        Checked checked = check.check("sample.yaml", Graph.sample().getBytes(StandardCharsets.UTF_8), List.of());
        assertThat(checked.problems()).isEmpty();
        assertThat(List.of(checked.verified(), checked.unchecked(), checked.failed()))
                .containsExactly(Graph.passagesOfSample(), 0, 0);
        assertThat(supporters.of("MEK", Filters.EVERYTHING).rows()).flatExtracting(row -> row.claims())
                .flatExtracting(CitedClaim::passages).extracting(CitedClaim.CitedPassage::check)
                .containsOnly("verified");
    }

    private void twoClaims() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: club}
                - {key: b, subject: bob, relation: supported, object: club}
                """);
    }

    private List<CitedClaim.CitedPassage> passages() {
        return supporters.of("club", Filters.PLAIN).rows().stream().flatMap(row -> row.claims().stream())
                .flatMap(claim -> claim.passages().stream()).toList();
    }

    private static TextFile text(String content) {
        return TextFile.of("text.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
