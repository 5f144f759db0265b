package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.Shared;
import org.entourage.dossier.DossierException;
import org.entourage.edit.text.TextFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class LoadIT {

    private final Graph graph;
    private final Load load;

    LoadIT(@Autowired Graph graph, @Autowired Load load) {
        this.graph = graph;
        this.load = load;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void loadingAgainChangesNothing() {
        Loaded first = graph.loadSample();
        String before = graph.digest();
        Loaded second = graph.loadSample();
        assertThat(first.created()).isEqualTo(second.untouched()).isGreaterThan(20);
        assertThat(second.created() + second.changed() + second.withdrawn().size()).isZero();
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void sentencesWithNothingAreCountedAndKeepNoDossierOut() {
        String dossier = Graph.dossier("test", "- {key: a, subject: ann, relation: supported, object: club}");
        assertThat(graph.load("test.yaml", dossier).open()).isZero();
        TextFile text = TextFile.of("text.txt", Graph.TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(graph.load("test.yaml", dossier, text).open()).isEqualTo(59);
    }

    @Test
    void aChangedClaimGetsARevisionAndTheOldOneKeepsItsReason() {
        graph.load("- {key: c, subject: ann, relation: supported, object: club}");
        Loaded loaded = graph.load("- {key: c, subject: ann, relation: supported, object: club, certainty: alleged}");
        assertThat(loaded.changed()).isEqualTo(1);
        assertThat(graph.ask("""
                MATCH (claim:Claim)
                RETURN claim.ref AS ref, claim.certainty AS certainty, claim.endedHow AS reason,
                       EXISTS { (claim)-[:SUPERSEDES]->(:Claim {ref: 'test/c@1'}) } AS supersedes
                ORDER BY ref""")).extracting(row -> row.get("ref") + " " + row.get("certainty") + " "
                + row.get("reason") + " " + row.get("supersedes"))
                .containsExactly("test/c@1 stated superseded false", "test/c@2 alleged null true");
        assertThat(edges()).containsExactly("ann ALLEGED club supported (alleged)");
    }

    @Test
    void aClaimThatLeavesItsDossierIsEndedNotDeleted() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: club}
                - {key: b, subject: bob, relation: supported, object: club}
                """);
        Loaded loaded = graph.load("- {key: a, subject: ann, relation: supported, object: club}");
        assertThat(loaded.withdrawn()).containsExactly("test/b");
        assertThat(graph
                .ask("MATCH (claim:Claim {id: 'test/b'}) RETURN claim.endedHow + ': ' + claim.endReason AS reason"))
                .containsExactly(Map.of("reason", "dropped: version 1 of its dossier no longer has it"));
        assertThat(edges()).containsExactly("ann SUPPORTED club supported");
    }

    @Test
    void aClaimThatComesBackGoesOnCountingItsRevisions() {
        graph.load("- {key: a, subject: ann, relation: supported, object: club}");
        graph.load("- {key: b, subject: ann, relation: met, object: club}");
        graph.load("- {key: a, subject: ann, relation: supported, object: club}");
        assertThat(graph.ask("MATCH (claim:Claim) WHERE claim.endedAt IS NULL RETURN claim.ref AS ref"))
                .containsExactly(Map.of("ref", "test/a@2"));
    }

    @Test
    void edgesSayWhatTheirClaimsCarryAndNoMore() {
        graph.load("""
                - {key: own, subject: ann, relation: funded, object: club}
                - {key: said, subject: bob, relation: funded, object: club, saidBy: [{speaker: cyd, verb: says}]}
                - {key: self, subject: cyd, relation: funded, object: club, saidBy: [{speaker: cyd, verb: boasts}]}
                - {key: alleged, subject: dan, relation: funded, object: club, certainty: alleged, saidBy: [{hedge: allegedly}]}
                - {key: denied, subject: eve, relation: funded, object: club, polarity: denied}
                - {key: maybe, subject: fay, relation: funded, object: club, certainty: hypothetical}
                - {key: plan, subject: guy, relation: funded, object: club, certainty: intended}
                - {key: yes, subject: hal, relation: funded, object: club, saidBy: [{speaker: hal, verb: boasts}]}
                - {key: no, subject: hal, relation: funded, object: club, polarity: denied}
                """);
        assertThat(edges()).containsExactly("ann FUNDED club funded", "bob FUNDED club funded (says cyd)",
                "cyd FUNDED club funded (by its own account)", "dan ALLEGED club funded (alleged)",
                "hal FUNDED club funded (by its own account; disputed)");
    }

    @Test
    void anEdgeNamesWhoSaysThatWhoSaidItAndDescribesWhoeverIsUnnamed() {
        graph.load("chain.yaml", told("Cyd", "an anonymous official"));
        assertThat(edges()).containsExactly("ann FUNDED club funded (says Cyd that dan said it)",
                "bob FUNDED club funded (says an anonymous official)");
        assertThat(graph.ask("MATCH (:Entity {id: 'ann'})-[edge:FUNDED]->() RETURN edge.caption AS caption"))
                .containsExactly(Map.of("caption", "second-hand: funded"));
    }

    @Test
    void anEdgeNamesItsSpeakersAsTheyAreCalledNow() {
        graph.load("chain.yaml", told("Cyd", "an anonymous official"));
        graph.load("chain.yaml", told("Cydonia", "an aide"));
        assertThat(edges()).containsExactly("ann FUNDED club funded (says Cydonia that dan said it)",
                "bob FUNDED club funded (says an aide)");
    }

    private static String told(String name, String description) {
        return Graph.dossier("test", """
                - {key: chain, subject: ann, relation: funded, object: club, saidBy: [{speaker: cyd}, {speaker: dan}]}
                - {key: aide, subject: bob, relation: funded, object: club, saidBy: [{speaker: eve, verb: says}]}
                """).replace("name: cyd", "name: " + name).replace("name: eve", "name: %s, unnamed: true"
                .formatted(description));
    }

    @Test
    void theSamplesEdgesKeepTheirHedges() {
        graph.loadSample();
        assertThat(edges()).contains("mek REVEALED iran-nuclear-program revealed (by its own account; disputed)",
                "special-forces ALLEGED killings-2013-09-01 perpetrator of (alleged)",
                "israelis ALLEGED mek supplied (suspected)", "rudy-giuliani SUPPORTED mek supported")
                .noneMatch(edge -> edge.contains("used violence in"));
    }

    @Test
    void anEdgeCeasesToBeDisputedWhenTheDoubtIsWithdrawn() {
        String told = """
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: other, subject: bob, relation: met, object: club}
                """;
        graph.load(told + "- {key: doubt, subject: {claim: other}, relation: doubts, object: {claim: told}}");
        assertThat(edges()).contains("ann FUNDED club funded (disputed)");
        graph.load(told);
        assertThat(edges()).contains("ann FUNDED club funded");
    }

    @Test
    void anEntityOfAnotherDossierIsNotTakenOver() {
        graph.load("- {key: a, subject: ann, relation: met, object: club}");
        String before = graph.digest();
        refused("other.yaml", Graph.dossier("other", "- {key: a, subject: ann, relation: met, object: zoe}"))
                .hasMessageContaining(
                        "entities.ann: found entity \"ann\", which dossier \"test\" owns, expected an id of its own");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void aClaimAboutAClaimThatNobodyHasIsRefused() {
        refused("claims.yaml", Graph.dossier("test", """
                - {key: a, subject: ann, relation: met, object: club}
                - {key: b, subject: {claim: a}, relation: doubts, object: {claim: other/never}}
                """)).hasMessageContaining("found claim \"other/never\", expected a live claim");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              claim without passage | - {key: x, subject: mek, relation: met, object: unhcr}                                        | a claim without passage
              unknown relation      | - {key: x, subject: mek, relation: suported, object: unhcr, passages: [p3s1]}                | did you mean "supported"?
              unknown speaker       | - {key: x, subject: mek, relation: met, object: unhcr, saidBy: [{speaker: bond}], passages: [p3s1]} | saidBy[0].speaker: found "bond"
              broken YAML           | - {key: x, subject: [                                                                         | broken YAML
            """)
    void aPlantedFaultIsRefusedWithFileLineAndReason(String fault, String line, String reason) {
        graph.loadSample();
        String before = graph.digest();
        String planted = Graph.sample() + "  " + line + "\n";
        long number = planted.lines().count();
        refused("copy.yaml", planted).hasMessageContaining("copy.yaml:" + (fault.equals("broken YAML")
                ? number + 1
                : number)).hasMessageContaining(reason);
        assertThat(graph.digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomBytesAreRefused(long seed) {
        graph.loadSample();
        String before = graph.digest();
        byte[] bytes = new byte[2_000];
        new Random(seed).nextBytes(bytes);
        assertThatThrownBy(() -> load.load("noise.yaml", bytes, List.of(), _ -> {}))
                .isInstanceOf(DossierException.class).hasMessageStartingWith("noise.yaml");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            'start: 150|    end: 348'       ; 'start: 151|    end: 349'       ; the cited words stand at [150, 348)
            87a3c63                         ; 87a3c64                         ; expected words with SHA-256 87a3c64
            'paragraph: 3|    start: 150'   ; 'paragraph: 4|    start: 150'   ; expected paragraph 4
            """)
    void withTheTextAtHandAWrongLocatorIsRefused(String right, String wrong, String reason) {
        TextFile article = TextFile.of("article.txt", Shared.article());
        graph.load("sample.yaml", Graph.sample(), article);
        String before = graph.digest();
        String planted = Graph.sample().replace(right.replace('|', '\n'), wrong.replace('|', '\n'));
        refused("copy.yaml", planted).hasMessageContaining("copy.yaml:" + (lineOf(planted, "  p3s1:") + 1))
                .hasMessageContaining("passages.p3s1").hasMessageContaining(reason);
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void aPassageOfMoreThanThreeSentencesIsRefused() {
        TextFile article = TextFile.of("article.txt", Shared.article());
        graph.load("sample.yaml", Graph.sample(), article);
        String before = graph.digest();
        String planted = Graph.sample().replaceFirst("start: 2674\n    end: 2778\n    sha256: .*",
                "start: 2674\n    end: 3428\n    sha256: " + article.text().digest(2674, 3428));
        refused("copy.yaml", planted).hasMessageContaining("4 sentences, expected at most 3 sentences");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void aTextThatMovesToAnotherSourceLiesInThatOneAlone() {
        String before = Graph.dossier("test", "- {key: a, subject: ann, relation: met, object: club}");
        graph.load("before.yaml", before);
        graph.load("after.yaml", before.replace("test-source", "renamed-source"));
        assertThat(graph.ask("MATCH (:Text)-[:OF]->(source) RETURN source.id AS id"))
                .containsExactly(Map.of("id", "renamed-source"));
    }

    @Test
    void anUnchangedDossierLoadsThoughAClaimItSpeaksOfWasWithdrawn() {
        graph.load("- {key: told, subject: ann, relation: met, object: club}");
        String doubting = Graph.dossier("other", """
                - {key: own, subject: zoe, relation: met, object: yan}
                - {key: doubt, subject: {claim: own}, relation: doubts, object: {claim: test/told}}
                """).replace("reporter", "writer");
        graph.load("other.yaml", doubting);
        graph.load("- {key: another, subject: ann, relation: met, object: club}");
        assertThat(graph.load("other.yaml", doubting).untouched()).isEqualTo(2);
    }

    @Test
    void anOlderVersionDoesNotReplaceANewerOne() {
        String newer = Graph.dossier("test", "- {key: a, subject: ann, relation: met, object: club}")
                .replace("version: 1", "version: 5");
        graph.load("newer.yaml", newer);
        refused("older.yaml", newer.replace("version: 5", "version: 2")).hasMessageContaining(
                "found version 2 of dossier \"test\", expected version 5, which the graph holds, or a newer one");
    }

    @Test
    void anEntityThatLeftItsDossierIsNoCandidateForItsName() {
        String before = Graph.dossier("test", "- {key: a, subject: ann, relation: met, object: club}");
        graph.load("before.yaml", before);
        graph.load("after.yaml", before.replace("ann:", "ann-2:").replace("subject: ann", "subject: ann-2"));
        assertThat(graph.ask("MATCH (e:Entity {foldedName: 'ann'}) RETURN e.id AS id"))
                .containsExactly(Map.of("id", "ann-2"));
    }

    @Test
    void withoutTheTextNothingClaimsToBeVerified() {
        assertThat(graph.loadSample()).satisfies(loaded -> {
            assertThat(loaded.verified()).isZero();
            assertThat(loaded.unchecked()).isEqualTo(Graph.passagesOfSample());
        });
        assertThat(graph.ask("MATCH (p:Passage) WHERE p.quote IS NOT NULL RETURN p")).isEmpty();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String file, String yaml) {
        return assertThatThrownBy(() -> load.load(file, yaml.getBytes(StandardCharsets.UTF_8), List.of(), _ -> {}))
                .isInstanceOf(DossierException.class);
    }

    private List<String> edges() {
        return graph.ask("""
                MATCH (a:Entity)-[edge]->(b:Entity) WHERE edge.key IS NOT NULL
                RETURN a.id + ' ' + type(edge) + ' ' + b.id + ' ' + edge.label AS edge ORDER BY edge""").stream()
                .map(row -> String.valueOf(row.get("edge"))).toList();
    }

    private static int lineOf(String text, String words) {
        return text.substring(0, text.indexOf(words)).split("\n", -1).length;
    }
}
