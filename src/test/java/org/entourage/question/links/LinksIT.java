package org.entourage.question.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class LinksIT {

    private static final LinksAnswer.Search ALL = new LinksAnswer.Search(10, 6, false);
    private static final LinksAnswer.Search TOGETHER = new LinksAnswer.Search(10, 6, true);

    private final Graph graph;
    private final Links links;

    LinksIT(@Autowired Graph graph, @Autowired Links links) {
        this.graph = graph;
        this.links = links;
    }

    @BeforeEach
    void clear() {
        graph.clear();
    }

    private LinksAnswer ask(String from, String to, LinksAnswer.Search search, String... filters) {
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i < filters.length; i += 2) {
            words.put(filters[i], filters[i + 1]);
        }
        return links.between(from, to, "", search, FilterWords.read(words, Filters.STANDING));
    }

    /// Cost and entities of each path: `24 ann bob cyd`.
    private static List<String> paths(LinksAnswer answer) {
        return answer.rows().stream().map(path -> path.cost() + " "
                + path.entities().stream().map(EntityRef::id).collect(Collectors.joining(" "))).toList();
    }

    /// Loads claims, each from the source that it names, in a dossier whose sources may be based on one another.
    private void loadFrom(Map<String, List<String>> basedOn, String claims) {
        Map<String, Object> dossier = new Yaml().load(Graph.dossier("test", claims));
        @SuppressWarnings("unchecked") // the dossier of Graph has one source with one text
        Map<String, Map<String, Object>> sources = (Map<String, Map<String, Object>>) Objects
                .requireNonNull(dossier.get("sources"));
        Map<String, Object> text = Map.of("sha256", Objects.requireNonNull(textOf(sources).get("sha256")), "length",
                Objects.requireNonNull(textOf(sources).get("length")));
        Map<String, Object> made = new LinkedHashMap<>();
        basedOn.forEach((source, others) -> made.put(source, Map.of("title", "Of " + source, "authors",
                List.of("reporter"), "basedOn", others, "texts", Map.of("text-" + source, text))));
        dossier.put("sources", made);
        @SuppressWarnings("unchecked") // as Graph makes them
        List<Map<String, Object>> cited = (List<Map<String, Object>>) Objects.requireNonNull(dossier.get("claims"));
        for (Map<String, Object> claim : cited) {
            @SuppressWarnings("unchecked") // as Graph makes them
            Map<String, Object> passage = ((List<Map<String, Object>>) Objects
                    .requireNonNull(claim.get("passages"))).getFirst();
            Map<String, Object> copy = new LinkedHashMap<>(passage);
            copy.put("text", "text-" + claim.remove("source"));
            claim.put("passages", List.of(copy));
        }
        graph.load("sources.yaml", new Yaml().dump(dossier));
    }

    @SuppressWarnings("unchecked") // the dossier of Graph has one source with one text
    private static Map<String, Object> textOf(Map<String, Map<String, Object>> sources) {
        return ((Map<String, Map<String, Object>>) Objects.requireNonNull(sources.values().iterator().next()
                .get("texts"))).values().iterator().next();
    }

    @Test
    void giulianiIsLinkedWithUnhcrThroughTheAssurances() {
        graph.loadSample();
        LinksAnswer answer = ask("Giuliani", "UNHCR", LinksAnswer.Search.USUAL);
        LinksAnswer.Path best = answer.rows().getFirst();
        assertThat(best.entities()).extracting(EntityRef::id).containsExactly("rudy-giuliani", "assurances", "unhcr");
        assertThat(best.cost()).isEqualTo(24);
        assertThat(best.costInWords()).isEqualTo("24 = 12 + 12 for the hops");
        assertThat(best.weakest()).isEqualTo(1);
        assertThat(best.weakestInWords()).isEqualTo("1 independent source; hop 2 costs as much for the same reason");
        assertThat(best.hops()).extracting(LinksAnswer.Hop::label).containsOnly("took part in");
        assertThat(best.hops()).extracting(LinksAnswer.Hop::forward).containsExactly(true, false);
        CitedClaim first = best.hops().getFirst().claims().getFirst();
        assertThat(first.detail()).contains("to some extent");
        assertThat(first.note()).contains("our reading");
        assertThat(answer.rows()).allSatisfy(path -> assertThat(path.hops()).allSatisfy(
                hop -> assertThat(hop.claims()).isNotEmpty()
                        .allSatisfy(claim -> assertThat(claim.passages()).isNotEmpty())));
        assertThat(answer.cut()).isNull();
    }

    @Test
    void theArticleItselfIsNoEntity() {
        graph.loadSample();
        assertThatThrownBy(() -> ask("Giuliani", "dickey-2013", ALL)).isInstanceOf(UnknownNameException.class)
                .hasMessage("\"dickey-2013\" is a source, not an entity.");
    }

    @Test
    void namesInOneArticleAreNoLink() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: c, subject: cyd, relation: met, object: dan}
                """);
        LinksAnswer answer = ask("ann", "cyd", LinksAnswer.Search.USUAL);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.cut()).isNull();
        assertThat(answer.coverage().inWords()).isEqualTo("No link found within 4 hops in 1 source up to 2020-01-01.");
        assertThat(answer.coverage().claims()).isEqualTo(2);
    }

    @Test
    void whatIsLessSureCostsMoreAndOnlyCountsWhenAskedFor() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: cyd, certainty: suspected}
                - {key: b, subject: ann, relation: met, object: bob}
                - {key: c, subject: cyd, relation: met, object: bob, certainty: alleged}
                - {key: d, subject: ann, relation: funded, object: cyd, polarity: denied}
                """);
        assertThat(paths(ask("ann", "cyd", ALL))).isEmpty();
        assertThat(ask("ann", "cyd", ALL).coverage().leftOut()).isEqualTo(Map.of("certainty",
                Map.of("alleged", 1L, "suspected", 1L), "polarity", Map.of("denied", 1L)));
        assertThat(paths(ask("ann", "cyd", ALL, "certainty", "suspected"))).containsExactly("32 ann cyd",
                "34 ann bob cyd");
        LinksAnswer all = ask("ann", "cyd", ALL, "plain", "false");
        assertThat(paths(all)).containsExactly("32 ann cyd", "34 ann bob cyd");
        LinksAnswer.Hop hop = all.rows().getFirst().hops().getFirst();
        assertThat(hop.costInWords())
                .isEqualTo("32 = 10 for the step + 20 for suspected + 2 for 1 independent source");
        assertThat(hop.claims()).extracting(CitedClaim::id).containsExactly("test/a", "test/d");
        assertThat(all.rows().get(1).weakest()).isEqualTo(2);
        assertThat(all.rows().get(1).weakestInWords()).isEqualTo("alleged, 1 independent source");
        assertThat(paths(ask("ann", "cyd", ALL, "polarity", "denied"))).containsExactly("52 ann cyd");
    }

    @Test
    void aDisputedHopCostsMoreAndARetractedClaimMakesNone() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: b, subject: bob, relation: met, object: cyd}
                - {key: c, subject: ann, relation: met, object: bob, polarity: denied}
                - {key: d, subject: ann, relation: met, object: dan}
                - {key: e, subject: dan, relation: met, object: cyd}
                - {key: f, subject: {claim: e}, relation: retracts, object: {claim: e}}
                """.replace("{key: f, subject: {claim: e}", "{key: f, subject: {claim: a}"));
        LinksAnswer answer = ask("ann", "cyd", ALL);
        assertThat(paths(answer)).containsExactly("34 ann bob cyd");
        assertThat(answer.rows().getFirst().weakest()).isEqualTo(1);
        assertThat(answer.rows().getFirst().weakestInWords()).isEqualTo("disputed, 1 independent source");
        assertThat(answer.coverage().leftOut()).containsEntry("retracted", Map.of("retracted", 1L));
        assertThat(paths(ask("ann", "cyd", ALL, "plain", "false"))).containsExactly("34 ann bob cyd",
                "74 ann dan cyd");
    }

    @Test
    void whoseWordItIsCounts() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: b, subject: bob, relation: met, object: cyd, saidBy: [{speaker: dan, verb: says}]}
                - {key: c, subject: cyd, relation: met, object: eve, saidBy: [{speaker: cyd, verb: says}]}
                - {key: d, subject: eve, relation: met, object: fay, saidBy: [{verb: was told}]}
                """);
        LinksAnswer.Path path = ask("ann", "fay", ALL).rows().getFirst();
        assertThat(path.hops()).extracting(LinksAnswer.Hop::costInWords).containsExactly(
                "12 = 10 for the step + 2 for 1 independent source",
                "15 = 10 for the step + 3 for a speaker's word + 2 for 1 independent source",
                "15 = 10 for the step + 3 for its subject's own word + 2 for 1 independent source",
                "18 = 10 for the step + 6 for the word of nobody named + 2 for 1 independent source");
        assertThat(path.weakest()).isEqualTo(4);
        assertThat(path.weakestInWords()).isEqualTo("the word of nobody named, 1 independent source");
        assertThat(path.hops()).extracting(LinksAnswer.Hop::doubts).containsExactly(new LinksAnswer.Doubts(0, 0),
                new LinksAnswer.Doubts(0, 0), new LinksAnswer.Doubts(0, 0), new LinksAnswer.Doubts(0, 1));
    }

    @Test
    void aHopSaysOfEachRelationHowMuchOfItIsInDoubt() {
        graph.load("""
                - {key: a, subject: ann, relation: opposed, object: bob}
                - {key: b, subject: ann, relation: funded, object: bob, saidBy: [{speaker: cyd, verb: says}]}
                - {key: c, subject: ann, relation: funded, object: bob, saidBy: [{verb: was told}]}
                - {key: d, subject: ann, relation: funded, object: bob, polarity: denied}
                - {key: e, subject: bob, relation: funded, object: ann}
                """);
        LinksAnswer.Hop hop = ask("ann", "bob", ALL).rows().getFirst().hops().getFirst();
        assertThat(hop.cost()).isEqualTo(12);
        assertThat(hop.inWords()).isEqualTo("4 claims, 2 disputed, 1 by nobody named");
        assertThat(hop.relations()).containsExactly(
                new LinksAnswer.Relation("opposed", true, 0, "1 claim; grade 0", 1, new LinksAnswer.Doubts(0, 0)),
                new LinksAnswer.Relation("funded", false, 0, "1 claim; grade 0", 1, new LinksAnswer.Doubts(0, 0)),
                new LinksAnswer.Relation("funded", true, 13, "2 claims, 2 disputed, 1 by nobody named; grade 13", 2,
                        new LinksAnswer.Doubts(2, 1)));
        assertThat(ask("ann", "bob", ALL).rows().getFirst().weakestInWords())
                .isEqualTo("1 independent source (4 claims, 2 disputed, 1 by nobody named)");
    }

    @Test
    void hopsThatCostAsMuchAsTheWeakestEachSayWhy() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob, certainty: alleged}
                - {key: b, subject: bob, relation: met, object: cyd}
                - {key: c, subject: bob, relation: met, object: cyd, polarity: denied}
                - {key: d, subject: cyd, relation: met, object: dan, certainty: alleged}
                """);
        assertThat(ask("ann", "dan", ALL, "certainty", "alleged").rows().getFirst().weakestInWords())
                .isEqualTo("alleged, 1 independent source; hop 2 costs as much: disputed, 1 independent source; "
                        + "hop 3 costs as much for the same reason");
    }

    @Test
    void sourcesThatDependOnOneAnotherCountOnce() {
        loadFrom(Map.of("s1", List.of(), "s2", List.of("s1"), "s3", List.of("s2"), "s4", List.of()), """
                - {key: a, subject: ann, relation: met, object: bob, source: s1}
                - {key: b, subject: bob, relation: funded, object: ann, source: s3}
                - {key: c, subject: ann, relation: met, object: bob, source: s4}
                - {key: d, subject: bob, relation: met, object: cyd, source: s1}
                - {key: e, subject: bob, relation: met, object: cyd, source: s2}
                """);
        LinksAnswer.Path path = ask("ann", "cyd", ALL).rows().getFirst();
        assertThat(path.hops()).extracting(LinksAnswer.Hop::cost).containsExactly(11, 12);
        assertThat(path.hops()).extracting(LinksAnswer.Hop::sourceCounts).containsExactly(new SourceCounts(3, 2, 0),
                new SourceCounts(2, 1, 0));
        assertThat(path.sourceCounts()).isEqualTo(new SourceCounts(4, 2, 0));
        assertThat(paths(ask("ann", "cyd", ALL, "sources", "s1"))).containsExactly("24 ann bob cyd");
        assertThat(paths(ask("ann", "cyd", ALL, "sources", "s4"))).isEmpty();
    }

    @Test
    void passingThroughAHubCostsMore() {
        StringBuilder claims = new StringBuilder("""
                - {key: a, subject: ann, relation: met, object: hub}
                - {key: b, subject: cyd, relation: met, object: hub}
                - {key: c, subject: ann, relation: met, object: bob}
                - {key: d, subject: bob, relation: met, object: dan}
                - {key: e, subject: dan, relation: met, object: cyd}
                """);
        IntStream.range(0, 62).forEach(i -> claims.append(
                "- {key: h%d, subject: hub, relation: characterised as, object: {text: 'text %d'}}%n".formatted(i,
                        i)));
        graph.load(claims.toString());
        LinksAnswer answer = ask("ann", "cyd", ALL);
        assertThat(paths(answer)).containsExactly("32 ann hub cyd", "36 ann bob dan cyd");
        assertThat(answer.rows().getFirst().through()).singleElement()
                .satisfies(passed -> assertThat(passed.costInWords()).isEqualTo("8 = 8 for 64 claims"));
        assertThat(answer.rows().getFirst().costInWords())
                .isEqualTo("32 = 12 + 12 for the hops + 8 for passing through hub");
    }

    @Test
    void withTogetherAllHopsArePossibleOnOneDay() {
        graph.load("""
                - {key: a, subject: ann, relation: supported, object: bob, when: 2001/2003}
                - {key: b, subject: ann, relation: supported, object: bob, when: 2010/2012, certainty: alleged}
                - {key: c, subject: bob, relation: supported, object: cyd, when: 2011/2013}
                - {key: d, subject: bob, relation: supported, object: dan, when: 2003/2005}
                """);
        assertThat(paths(ask("ann", "cyd", ALL))).containsExactly("24 ann bob cyd");
        assertThat(paths(ask("ann", "cyd", TOGETHER))).isEmpty();
        LinksAnswer answer = ask("ann", "cyd", TOGETHER, "certainty", "alleged");
        assertThat(paths(answer)).containsExactly("34 ann bob cyd");
        assertThat(answer.rows().getFirst().together())
                .isEqualTo(new LinksAnswer.Together(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 12, 31)));
        assertThat(answer.rows().getFirst().hops().getFirst().claims()).extracting(CitedClaim::id)
                .containsExactly("test/b");
        assertThat(paths(ask("ann", "dan", TOGETHER))).containsExactly("24 ann bob dan");
        assertThat(paths(ask("ann", "dan", TOGETHER, "during", "2004-01-01/2006-01-01"))).isEmpty();
        assertThat(paths(ask("ann", "dan", ALL, "asOf", "2004-06-01"))).isEmpty();
        assertThat(paths(ask("ann", "dan", ALL, "asOf", "2003-06-01"))).containsExactly("24 ann bob dan");
    }

    @Test
    void excludedEntitiesAreNotPassedThrough() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: b, subject: bob, relation: met, object: cyd}
                - {key: c, subject: ann, relation: met, object: dan}
                - {key: d, subject: dan, relation: met, object: eve}
                - {key: e, subject: eve, relation: met, object: cyd}
                """);
        assertThat(paths(ask("ann", "cyd", ALL))).containsExactly("24 ann bob cyd", "36 ann dan eve cyd");
        LinksAnswer answer = links.between("ann", "cyd", "bob", ALL, Filters.STANDING);
        assertThat(paths(answer)).containsExactly("36 ann dan eve cyd");
        LinksAnswer none = links.between("ann", "cyd", "bob,eve", ALL, Filters.STANDING);
        assertThat(none.coverage().inWords()).startsWith("No link found within 6 hops past bob, eve in 1 source");
        assertThatThrownBy(() -> links.between("ann", "cyd", "cyd", ALL, Filters.STANDING))
                .hasMessage("exclude: found \"cyd\", an end of the link itself, expected entities between the ends");
    }

    @Test
    void claimsAboutClaimsNamesAndValuesMakeNoHop() {
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: b, subject: cyd, relation: met, object: dan}
                - {key: c, subject: {claim: a}, relation: corroborates, object: {claim: b}}
                - {key: d, subject: ann, relation: same as, object: cyd}
                - {key: e, subject: ann, relation: named, object: {name: Annie}}
                """);
        assertThat(paths(ask("ann", "dan", ALL, "plain", "false"))).isEmpty();
    }

    @Test
    void anEndWithMoreClaimsThanAreFollowedIsStillJoinedWithWhatTheOtherReaches() {
        StringBuilder claims = new StringBuilder("""
                - {key: a, subject: zoe, relation: met, object: hub}
                - {key: b, subject: cyd, relation: met, object: zoe}
                """);
        IntStream.range(0, 600).forEach(i -> claims.append(
                "- {key: h%d, subject: p%d, relation: met, object: hub}%n".formatted(i, i)));
        graph.load(claims.toString());
        LinksAnswer answer = ask("hub", "cyd", new LinksAnswer.Search(1, 4, false));
        assertThat(paths(answer)).containsExactly("24 hub zoe cyd");
        assertThat(answer.cut()).isNull();
        LinksAnswer through = ask("p1", "p2", new LinksAnswer.Search(2, 4, false));
        assertThat(paths(through)).containsExactly("44 p1 hub p2");
        assertThat(through.cut()).isNotNull();
        assertThat(Objects.requireNonNull(through.cut()).completeTo()).isEqualTo(2);
        assertThat(through.cut().inWords()).contains("The best found", "No path of up to 2 hops was missed.");
    }

    @Test
    void aHopShowsTwentyClaimsAndCountsTheRest() {
        graph.load(IntStream.range(0, 23).mapToObj(
                i -> "- {key: c%02d, subject: %s, relation: met, object: %s}".formatted(i, i % 2 == 0 ? "ann" : "bob",
                        i % 2 == 0 ? "bob" : "ann"))
                .collect(Collectors.joining("\n")));
        LinksAnswer.Hop hop = ask("ann", "bob", ALL).rows().getFirst().hops().getFirst();
        assertThat(hop.claims()).extracting(CitedClaim::id)
                .isEqualTo(IntStream.range(0, 20).mapToObj("test/c%02d"::formatted).toList());
        assertThat(hop.sourceCounts().moreClaims()).isEqualTo(3);
    }

    @Test
    void badQuestionsSayWhatIsWrong() {
        graph.load("- {key: a, subject: ann, relation: met, object: bob}");
        assertThatThrownBy(() -> ask("ann", "Ann", ALL))
                .hasMessage("to: found \"Ann\", the same entity as from (ann), expected another");
        assertThatThrownBy(() -> ask("ann", "zed", ALL)).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> LinksAnswer.Search.read("11", null, null)).hasMessage("k: found 11, expected 1 to 10");
        assertThatThrownBy(() -> LinksAnswer.Search.read(null, "7", null))
                .hasMessage("maxHops: found 7, expected 1 to 6");
        assertThatThrownBy(() -> LinksAnswer.Search.read(null, "two", null))
                .hasMessage("maxHops: found \"two\", expected 1 to 6");
        assertThatThrownBy(() -> LinksAnswer.Search.read(null, null, "yes"))
                .hasMessage("together: found \"yes\", expected true or false");
        assertThatThrownBy(() -> ask("ann", "bob", ALL, "limit", "5")).hasMessageStartingWith("limit and cursor:");
    }

    @Test
    void anAmbiguousNameGivesTheCandidatesOfThatEnd() {
        List<String> claims = new ArrayList<>(List.of("- {key: a, subject: ann, relation: met, object: bob}",
                "- {key: b, subject: ann, relation: named, object: {name: Smith}}",
                "- {key: c, subject: bob, relation: named, object: {name: Smith}}",
                "- {key: d, subject: cyd, relation: met, object: bob}"));
        graph.load(String.join("\n", claims));
        LinksAnswer answer = ask("cyd", "Smith", ALL);
        assertThat(answer.question().isOpen()).isTrue();
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.question().asked().get(1).parameter()).isEqualTo("to");
        assertThat(answer.question().asked().get(1).candidates()).extracting(EntityRef::id).containsExactly("ann",
                "bob");
    }
}
