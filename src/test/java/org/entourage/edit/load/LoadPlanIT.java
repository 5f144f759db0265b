package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.withdraw.UsesIT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class LoadPlanIT {

    private static final String HEAD = """
            entourage: 1
            dossier: lantern
            version: %d
            recordedBy: a test
            method: made up
            entities:
              ann: {kind: Person, name: Ann Ahlgren}
              bob: {kind: Person, name: Bob Brandt%s}
              club: {kind: Organization, name: The Club}
              fire: {kind: Event, name: The fire}
            %s
            sources:
              gazette:
                title: The Gazette
                authors: [%s]
                texts:
                  gazette-copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 500}
            passages:
              p1: {paragraph: 1, start: 0, end: 40, sha256: 0000000000000000000000000000000000000000000000000000000000000002}
              p2: {paragraph: 2, start: 41, end: 90, sha256: 0000000000000000000000000000000000000000000000000000000000000003}
              p3: {start: 91, end: 99, sha256: 0000000000000000000000000000000000000000000000000000000000000004, no-claim: %s}
              p4: {start: 100, end: 120, sha256: 0000000000000000000000000000000000000000000000000000000000000005, no-claim: the weather}
            claims:
            """;
    private static final String V1 = HEAD.formatted(1, "", "  weekly: {kind: Organization, name: The Weekly}", "ann",
            "a caption") + """
              - {key: gave, subject: ann, relation: funded, object: club, detail: 40 crowns, when: 2012, passages: [p1]}
              - {key: sat, subject: bob, relation: member of, object: club, passages: [p1]}
              - {key: met, subject: ann, relation: met, object: bob, passages: [p2]}
              - {key: dead, subject: fire, relation: number killed, object: {number: 3}, passages: [p2]}
            """;
    private static final String V2 = HEAD.formatted(2, ", description: a printer", "  cyd: {kind: Person, name: Cyd}",
            "cyd", "a picture") + """
              - key: gave
                subject: ann
                relation: funded
                object: club
                detail: 50 crowns
                when: 2012/2013
                certainty: alleged
                saidBy: [{speaker: cyd, verb: claims, hedge: allegedly}]
                passages: [p2, p1]
                note: two passages read as one gift
              - {key: sat, subject: bob, relation: member of, object: club, passages: [p1]}
              - {key: left, subject: bob, relation: supported, object: club, polarity: denied, passages: [p2]}
              - {key: dead, subject: fire, relation: number killed, object: {number: 3, min: 2, max: 5}, passages: [p2]}
            """;

    private final Graph graph;
    private final Load load;

    LoadPlanIT(@Autowired Graph graph, @Autowired Load load) {
        this.graph = graph;
        this.load = load;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void thePlanFromOneVersionToTheNextSaysAllThatChanges() {
        graph.load("v1.yaml", V1);
        String before = graph.digest();
        assertThat(plan("v2.yaml", V2)).containsExactly("""
                Plan for v2.yaml: dossier lantern, version 1 in the graph, version 2 in the file.
                Claims: 1 new, 2 changed, 1 withdrawn, 1 untouched.
                  new        lantern/left (revision 1): Bob Brandt supported (denied) The Club
                  changed    lantern/gave (revision 2): Ann Ahlgren funded (alleged; says Cyd) The Club: 50 crowns, 2012/2013
                             detail: “40 crowns” → “50 crowns”
                             certainty: stated → alleged
                             said by: the author → Cyd (claims, allegedly)
                             when: 2012 → 2012/2013
                             note: none → “two passages read as one gift”
                             cites now: gazette-copy [41, 90), paragraph 2, SHA-256 000000000000…
                  changed    lantern/dead (revision 2): The fire number killed 3 (min 2, max 5)
                             object: 3 → 3 (min 2, max 5)
                  withdrawn  lantern/met (revision 1): Ann Ahlgren met Bob Brandt (no longer in the dossier)
                Edges: 0 appear, 1 change, 1 fall.
                  changes    Ann Ahlgren funded The Club: now “funded (alleged; says Cyd)”, drawn as ALLEGED, no longer as FUNDED, ends 2012-01-01 to 2012-12-31 → 2013-01-01 to 2013-12-31
                  falls      Ann Ahlgren met Bob Brandt
                Answers that lose it, for no other claim says so plainly: 2.
                  no longer  Ann Ahlgren funded The Club
                  no longer  Ann Ahlgren met Bob Brandt
                Entities:
                  new        cyd: Cyd
                  changed    bob: Bob Brandt
                             description: none → a printer
                  goes       weekly: The Weekly
                Sources:
                  changed    gazette: The Gazette
                             authors: ann → cyd
                Texts:
                  changed    gazette-copy
                             why passages make no claim: [91, 99) “a caption” → [91, 99) “a picture”
                Passages cited: 0 verified, 4 unchecked.
                Nothing was written.
                """.lines().toArray(String[]::new));
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void thatATextIsOfADocumentOrOfAnotherOneIsAChange() {
        graph.load("v1.yaml", V1);
        String document = "length: 500, document: {sha256: %064d, mediaType: %s, extractor: any-1}}";
        String named = V1.replace("length: 500}", document.formatted(6, "application/pdf"));
        assertThat(plan("v1.yaml", named)).containsSubsequence("Texts:", "  changed    gazette-copy",
                "             document: none → " + "0".repeat(63) + "6",
                "             media type of the document: none → application/pdf",
                "             what took the text out of the document: none → any-1");
        graph.load("v1.yaml", named);
        assertThat(plan("v1.yaml", named)).noneMatch(line -> line.startsWith("Texts:"));
        assertThat(plan("v1.yaml", V1.replace("length: 500}", document.formatted(7, "text/html"))))
                .containsSubsequence("             document: %064d → %064d".formatted(6, 7),
                        "             media type of the document: application/pdf → text/html");
    }

    @Test
    void thePlanNamesWhatSpeaksOfAClaimThatGoesAndWhichTextIsAttached() {
        String first = Graph.dossier("test", "- {key: first, subject: ann, relation: supported, object: club}");
        graph.load("first.yaml", first);
        graph.load("second.yaml", UsesIT.SECOND);
        byte[] bytes = first.replace("key: first", "key: other").getBytes(StandardCharsets.UTF_8);
        assertThat(load.plan(new LoadRequest("first.yaml", bytes, List.of(TextFile.of("text.txt",
                Graph.TEXT.getBytes(StandardCharsets.UTF_8))), Set.of())).inWords()).containsExactly("""
                        Plan for first.yaml: dossier test, version 1 in the graph, version 1 in the file.
                        Note: the graph has version 1 with other content; taken as an edit of it. Count the version up in what you publish.
                        Claims: 1 new, 0 changed, 1 withdrawn, 0 untouched.
                          new        test/other (revision 1): ann supported club
                          withdrawn  test/first (revision 1): ann supported club (no longer in the dossier)
                        Claims about these, which stay: 1.
                          stays      second/agrees (revision 1): claim second/again corroborates claim test/first
                        Attaches text test-text.
                        Passages cited: 1 verified, 0 unchecked.
                        Nothing was written.
                        """.lines().toArray(String[]::new));
    }

    @Test
    void aPassageThatMovesToAnotherParagraphIsTold() {
        graph.load("v1.yaml", V1);
        String moved = V1.replace("{paragraph: 2, start: 41", "{paragraph: 3, start: 41");
        assertThat(plan("v1.yaml", moved)).contains("Passages:", "  changed    gazette-copy [41, 90)",
                "             paragraph: 2 → 3");
        graph.load("v1.yaml", moved);
        assertThat(graph.ask("MATCH (p:Passage {start: 41}) RETURN p.paragraph AS paragraph"))
                .containsExactly(Map.of("paragraph", 3L));
        assertThat(plan("v1.yaml", moved)).endsWith("Loading it would change nothing.");
    }

    @Test
    void aPlanThatWasAgreedToIsCarriedOutAsTheLoadWouldDoIt() {
        graph.load("v1.yaml", V1);
        LoadRequest request = request("v2.yaml", V2);
        Loaded loaded = load.load(request, load.plan(request));
        assertThat(List.of(loaded.created(), loaded.changed(), loaded.withdrawn(), loaded.untouched()))
                .isEqualTo(List.of(1, 2, List.of("lantern/met"), 1));
        assertThat(plan("v2.yaml", V2)).endsWith("Loading it would change nothing.");
        assertThat(graph
                .ask("MATCH (:Entity {id: 'ann'})-[edge:ALLEGED]->(:Entity {id: 'club'}) RETURN edge.label AS label"))
                .containsExactly(Map.of("label", "funded (alleged; says Cyd)"));
    }

    @Test
    void aPlanThatIsAnotherOneByNowIsNotCarriedOut() {
        graph.load("v1.yaml", V1);
        LoadRequest request = request("v2.yaml", V2);
        LoadPlan agreed = load.plan(request);
        graph.load("v1.yaml", V1.replace("detail: 40 crowns", "detail: 41 crowns"));
        String before = graph.digest();
        assertThatThrownBy(() -> load.load(request, agreed))
                .isInstanceOfSatisfying(OtherPlanException.class, other -> assertThat(other.plan().inWords())
                        .contains("             detail: “41 crowns” → “50 crowns”"));
        assertThat(graph.digest()).isEqualTo(before);
    }

    private List<String> plan(String file, String yaml) {
        return load.plan(request(file, yaml)).inWords();
    }

    private static LoadRequest request(String file, String yaml) {
        return new LoadRequest(file, yaml.getBytes(StandardCharsets.UTF_8), List.of(), Set.of());
    }
}
