package org.entourage.edit.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.edit.text.TextFile;
import org.entourage.graph.audit.Finding;
import org.entourage.graph.server.GraphSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

@GraphTest
class VerifyIT {

    private static final String CLAIMS = """
            - {key: a, subject: ann, relation: funded, object: club}
            - {key: b, subject: bob, relation: supported, object: club, certainty: alleged,
               saidBy: [{speaker: cyd, verb: said}, {verb: heard}]}
            - {key: c, subject: club, relation: named, object: {name: The Club}}
            - {key: d, subject: {claim: a}, relation: contradicts, object: {claim: b}}
            """;

    private final Graph graph;
    private final Verify verify;
    private final GraphSettings settings;

    VerifyIT(@Autowired Graph graph, @Autowired Verify verify, @Autowired GraphSettings settings) {
        this.graph = graph;
        this.verify = verify;
        this.settings = settings;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("test.yaml", Graph.dossier("test", CLAIMS),
                TextFile.of("text", Graph.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return verify.verify().findings().stream().map(Finding::toString).toList();
    }

    @Test
    void whatOnlyChangesTouchedIsSound() {
        graph.loadSample();
        assertThat(found()).isEmpty();
        graph.load(CLAIMS.replace("funded", "supported").replaceAll("(?m)^- \\{key: c.*\n", ""));
        graph.load(CLAIMS);
        assertThat(verify.verify()).satisfies(verified -> assertThat(verified.findings()).isEmpty())
                .matches(Verified::sound);
    }

    @Test
    void aTextIsHeldAgainstItsDocument(@Autowired Documents documents) throws Exception {
        byte[] bytes = Graph.TEXT.getBytes(StandardCharsets.UTF_8);
        Extracted extracted = Extractor.extract(bytes, false);
        try {
            String dossier = Graph.ofDocument(Graph.dossier("test", CLAIMS), extracted);
            graph.load("test.yaml", dossier);
            assertThat(verify.verify().documents()).isEqualTo(
                    new CheckedDocuments(List.of(), List.of(), List.of("test-text")));
            Path file = documents.keep(bytes, extracted).document();
            assertThat(verify.verify().documents()).isEqualTo(
                    new CheckedDocuments(List.of("test-text"), List.of(), List.of()));
            Files.writeString(file, "other bytes");
            assertThat(found()).singleElement().asString()
                    .startsWith("document %s: found bytes with SHA-256 ".formatted(
                            extracted.sha256()));
            Files.write(file, bytes);
            graph.load("test.yaml", dossier.replace(extracted.extractor(), "entourage-text-0"));
            assertThat(verify.verify()).matches(Verified::sound).satisfies(verified -> assertThat(verified.documents()
                    .inWords())
                    .containsExactly("Documents of 1 text (test-text): bytes checked, text not taken out again: "
                            + "another version of the extractor is here."));
        } finally {
            documents.remove(extracted.sha256());
        }
    }

    @Test
    void aTextThatItsDocumentDoesNotGiveIsNamed(@Autowired Documents documents) throws Exception {
        byte[] other = "Something else.".getBytes(StandardCharsets.UTF_8);
        Extracted extracted = Extractor.extract(other, false);
        try {
            documents.keep(other, extracted);
            String digest = Extractor.extract(Graph.TEXT.getBytes(StandardCharsets.UTF_8), false).sha256();
            graph.load("test.yaml", Graph.ofDocument(Graph.dossier("test", CLAIMS),
                    Extractor.extract(Graph.TEXT.getBytes(StandardCharsets.UTF_8), false)).replace(
                            "sha256: %s, mediaType".formatted(digest),
                            "sha256: %s, mediaType".formatted(extracted.sha256())));
            assertThat(found()).singleElement().asString().startsWith(
                    "text test-text: found another text than %s takes out of document %s".formatted(
                            extracted.extractor(),
                            extracted.sha256()));
        } finally {
            documents.remove(extracted.sha256());
        }
    }

    /// Each is what a person can do in Neo4j Browser, and what names it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            MATCH (:Entity {id: 'ann'})-[e:FUNDED]->() SET e.label = 'praised'     | edge ann|funded|club: found label "praised"
            MATCH (:Entity {id: 'ann'})-[e:FUNDED]->() SET e.claims = 9            | edge ann|funded|club: found claims "9"
            MATCH (:Entity {id: 'ann'})-[e:FUNDED]->() SET e.mine = true           | edge ann|funded|club: found mine "true"
            MATCH (:Entity {id: 'ann'})-[e:FUNDED]->() DELETE e                    | edge ann|funded|club: found none, expected FUNDED
            MATCH (a:Entity {id: 'ann'}), (b:Entity {id: 'bob'}) CREATE (a)-[:FUNDED {relation: 'funded', key: 'x'}]->(b) | edge ann|funded|bob: found FUNDED, expected none
            MATCH (a:Entity {id: 'ann'}), (b:Entity {id: 'bob'}) CREATE (a)-[:KNOWS]->(b) | edge ann|KNOWS|bob: found KNOWS, expected none
            MATCH (c:Claim {ref: 'test/a@1'}) SET c.detail = 'a lot'               | claim test/a@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'}) SET c.certainty = 'sure'             | claim test/a@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'}) SET c.colour = 'red'                 | claim test/a@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'}) SET c.subjectId = 'bob'              | claim test/a@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'}) REMOVE c.note, c.startEarliest       | claim test/a@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'}) SET c.recordedAt = c.recordedAt - duration('P1D') | claim test/a@1: found recorded at
            MATCH (c:Claim {ref: 'test/a@1'}) SET c.endedAt = datetime(), c.endedHow = 'withdrawn', c.endReason = 'mine' | end of claim test/a@1: found withdrawn at
            MATCH (c:Claim {ref: 'test/a@1'}) DETACH DELETE c                      | claim test/a@1: found nothing: it was deleted by hand
            MATCH (c:Claim {ref: 'test/c@1'}) DETACH DELETE c                      | claim test/c@1: found nothing: it was deleted by hand
            MATCH (c:Claim {ref: 'test/a@1'}) REMOVE c.ref                         | claim test/a@1: found nothing: it was deleted by hand
            MATCH (c:Claim {ref: 'test/b@1'})-[s:SAID_BY {order: 0}]->() SET s.hedge = 'perhaps' | claim test/b@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/b@1'})-[s:SAID_BY {order: 0}]->() DELETE s  | claim test/b@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'})-[s:CITES]->(), (p:Passage) WHERE NOT (c)-->(p) WITH c, s, p ORDER BY p.id LIMIT 1 CREATE (c)-[:CITES {order: 1}]->(p) | claim test/a@1: found properties, passages or speakers
            MATCH (c:Claim {ref: 'test/a@1'})-[s:SUBJECT]->() DELETE s             | claim test/a@1: found its subject
            MATCH (p:Passage {start: 0}) DETACH DELETE p                           | passage test-text@0-37.
            MATCH (p:Passage {start: 0}) SET p.quote = 'Something else.'           | passage test-text@0-37.
            MATCH (p:Passage {start: 0}) REMOVE p.quote                            | passage test-text@0-37.
            MATCH (p:Passage {start: 0}) SET p.paragraph = 7                       | passage test-text@0-37.
            MATCH (p:Passage {start: 0}) SET p.start = 'x'                         | passage test-text@0-37.
            MATCH (p:Passage {start: 0})-[i:IN]->() DELETE i                       | passage test-text@0-37.
            MATCH (t:Text {id: 'test-text'}) SET t.content = replace(t.content, 'witness', 'defector') | text test-text: found a content with SHA-256
            MATCH (t:Text {id: 'test-text'}) DETACH DELETE t                       | text test-text: found nothing: it was deleted by hand
            MATCH (s:Source {id: 'test-source'}) DETACH DELETE s                   | source test-source: found nothing: it was deleted by hand
            MATCH (e:Entity {id: 'reporter'}) DETACH DELETE e                      | entity reporter: found nothing: it was deleted by hand
            MATCH (e:Entity {id: 'cyd'}) DETACH DELETE e                           | entity cyd: found nothing: it was deleted by hand
            MATCH (e:Entity {id: '_nobody'}) DETACH DELETE e                       | entity _nobody: found nothing: it was deleted by hand
            MATCH (d:Dossier {id: 'test'}) DETACH DELETE d                         | dossier test: found nothing: it was deleted by hand
            MATCH (e:Entity {id: 'ann'}) SET e:Spy                                 | entity ann: found labels Entity, Person, Spy
            MATCH (e:Entity {id: 'ann'}) SET e.foldedName = 'bob'                  | entity ann: found foldedName "bob"
            CREATE (:Claim {ref: 'test/z@1', id: 'test/z', revision: 1})           | claim test/z@1: found
            CREATE (:Entity:Person {id: 'zoe', kind: 'Person', name: 'Zoe', foldedName: 'zoe'}) | entity zoe: found a node with labels Entity, Person, expected none
            MATCH (j:Journal) WITH j ORDER BY j.number LIMIT 1 DETACH DELETE j     | journal page 1: found page 2
            MATCH (j:Journal) WITH j ORDER BY j.number DESC LIMIT 1 DETACH DELETE j | journal the last page: found page
            MATCH (j:Journal {number: 1}) SET j.lines = 'abc'                      | journal page 1: found lines with another digest
            """)
    void whatSomebodyChangedByHandIsNamed(String cypher, String named) {
        requireNamed(cypher, named);
    }

    /// Where the graph stands beside other data by the user's own setting, what it does not know is that.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREATE (:Movie {title: 'mine'})                                        | node
            MATCH (c:Claim {ref: 'test/a@1'}), (t:Text) CREATE (c)-[:READS]->(t)   | relationship Claim READS Text: found 1 of them
            """)
    void whatIsNoneOfOursIsNamed(String cypher, String named) {
        assumeThat(settings.besideOtherData()).isFalse();
        requireNamed(cypher, named);
    }

    private void requireNamed(String cypher, String named) {
        graph.ask(cypher + " RETURN count(*) AS done");
        assertThat(found()).isNotEmpty().anySatisfy(finding -> assertThat(finding).startsWith(named))
                .allSatisfy(finding -> assertThat(finding).contains(": found ", ", expected "));
    }

    @Test
    void aLiveClaimThatWasEndedIsNamedWhenSomebodyTakesItsEndAway() {
        graph.load(CLAIMS.replaceAll("(?m)^- \\{key: c.*\n", ""));
        assertThat(found()).isEmpty();
        graph.ask("MATCH (c:Claim {ref: 'test/c@1'}) REMOVE c.endedAt, c.endReason, c.endedHow RETURN c.ref AS ref");
        assertThat(found()).singleElement().asString().startsWith("end of claim test/c@1: found no end");
    }
}
