package org.entourage.question;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.Shared;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.rebuild.Rebuild;
import org.entourage.edit.verify.Verify;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.graph.record.Target;
import org.entourage.graph.server.CypherFile;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.conflicts.Conflicts;
import org.entourage.question.contents.Contents;
import org.entourage.question.links.Links;
import org.entourage.question.links.LinksAnswer;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.profile.Profile;

import static org.assertj.core.api.Assertions.assertThat;

/// What disputes a claim: wherever it is told, the same.
@GraphTest
class DisputesIT {

    private final Graph graph;
    private final Neo4jClient client;
    private final Conflicts conflicts;
    private final Profile profile;
    private final Links links;
    private final Contents contents;
    private final Withdraw withdraw;
    private final Verify verify;
    private final Rebuild rebuild;

    DisputesIT(@Autowired Graph graph, @Autowired Neo4jClient client, @Autowired Conflicts conflicts,
            @Autowired Profile profile, @Autowired Links links, @Autowired Contents contents,
            @Autowired Withdraw withdraw, @Autowired Verify verify, @Autowired Rebuild rebuild) {
        this.graph = graph;
        this.client = client;
        this.conflicts = conflicts;
        this.profile = profile;
        this.links = links;
        this.contents = contents;
        this.withdraw = withdraw;
        this.verify = verify;
        this.rebuild = rebuild;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @AfterEach
    void theGraphIsSoundAndStaysTheSameIfItIsMadeAnew() throws IOException {
        assertThat(verify.verify(_ -> {}).findings()).isEmpty();
        List<String> before = edges();
        rebuild.rebuild();
        assertThat(edges()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            when: 2008/2012,            when: 2020,                 false
            when: 2015,                 when: 2012,                 false
            when: 2012,                 when: 2012-05,              true
            when: 2008/2012,            when: 2012-12-31,           true
            when: 2008/2012,            when: 2013-01-01,           false
            '',                         when: 2012,                 true
            when: 2012,                 '',                         true
            '',                         '',                         true
            when: ../2012,              when: 2013,                 false
            when: ../2012,              when: 1066,                 true
            when: 2012/..,              when: 2011-12,              false
            when: 2012/..,              when: 2030,                 true
            when: 2012/,                when: 2030,                 true
            when: /2012,                when: 2013,                 false
            when: /2012,                when: 1066,                 true
            begunBy: 2012-03-04,        when: 1990,                 true
            begunBy: 2012-03-04,        when: 2030,                 true
            endedBy: 2012-03-04,        when: 2012-03-04,           false
            endedBy: 2012-03-04,        when: 2012-03-03,           true
            endedBy: 2012-03-04,        when: 2013,                 false
            'when: 2010/, endedBy: 2012', when: 2011,               true
            'when: 2010/, endedBy: 2012', when: 2013,               false
            when: 2012~,                when: 2012,                 true
            when: 2012?,                when: 2013%,                false
            when: 201X,                 when: 2019-06,              true
            when: 201X,                 when: 2020,                 false
            """)
    void twoClaimsDisputeEachOtherIfThereCanBeADayOfWhichBothSpeak(String affirmed, String denied, boolean dispute) {
        for (String relation : List.of("funded", "supported")) { // an event and a state
            graph.clear();
            graph.load("""
                    - {key: aye, subject: ann, relation: %s, object: club, %s}
                    - {key: nay, subject: ann, relation: %s, object: club, polarity: denied, %s}
                    """.formatted(relation, quoted(affirmed), relation, quoted(denied)));
            assertThat(rows(null)).isEqualTo(dispute ? List.of("[aye] [nay]") : List.of());
            assertThat(rows("ann")).isEqualTo(rows(null));
            assertThat(disputed("ann")).isEqualTo(dispute ? List.of("aye", "nay") : List.of());
            assertThat(contents.counted().disputed()).isEqualTo(dispute ? 2 : 0);
            assertThat(edges()).containsExactly(dispute
                    ? "ann club %s (disputed) 1 1".formatted(relation)
                    : "ann club %s 1 0".formatted(relation));
            assertThat(costs("ann", "club")).containsExactly(dispute ? 22 : 12);
            assertThat(twins("ann")).isEqualTo(dispute ? List.of("aye", "nay") : List.of());
        }
    }

    private static String quoted(String times) {
        return times.replaceAll(": ([^,]+)", ": \"$1\"");
    }

    @Test
    void ofThreeClaimsOfWhichTwoCanSpeakOfOneTimeTheThirdStandsAlone() {
        graph.load("""
                - {key: old, subject: ann, relation: leads, object: club, when: 2001}
                - {key: new, subject: ann, relation: leads, object: club, when: 2012/..}
                - {key: nay, subject: ann, relation: leads, object: club, polarity: denied, when: 2015}
                """, Map.of("club", "Organization"));
        assertThat(rows("ann")).containsExactly("[new] [nay]");
        assertThat(disputed("ann")).containsExactly("nay", "new");
        assertThat(edges()).containsExactly("ann club leads (disputed) 2 1");
        assertThat(costs("ann", "club")).containsExactly(12);
    }

    @Test
    void aDenialThatMeetsNoClaimBehindAnEdgeIsNotCountedThere() {
        graph.load("""
                - {key: maybe, subject: ann, relation: leads, object: club, when: 2001, certainty: hypothetical}
                - {key: aye, subject: ann, relation: leads, object: club, when: 2012}
                - {key: nay, subject: ann, relation: leads, object: club, polarity: denied, when: 2001}
                """, Map.of("club", "Organization"));
        assertThat(rows("ann")).containsExactly("[maybe] [nay]");
        assertThat(disputed("ann")).containsExactly("maybe", "nay");
        assertThat(edges()).containsExactly("ann club leads 1 0");
    }

    @Test
    void aValueIsDisputedByADenialOfItsTimeOnly() {
        graph.load("""
                - {key: aye, subject: ann, relation: characterised as, object: {text: a liar}, when: 2008/2012}
                - {key: nay, subject: ann, relation: characterised as, object: {text: a liar}, polarity: denied, when: 2012}
                - {key: late, subject: ann, relation: characterised as, object: {text: a liar}, polarity: denied, when: 2013}
                - {key: else, subject: ann, relation: characterised as, object: {text: a saint}, polarity: denied}
                """);
        assertThat(rows("ann")).containsExactly("[aye] [nay]").isEqualTo(rows(null));
        assertThat(disputed("ann")).containsExactly("aye", "nay");
        assertThat(contents.counted().disputed()).isEqualTo(2);
        assertThat(twins("ann")).containsExactly("aye", "nay");
    }

    @Test
    void whatGoesEitherWayIsDeniedEitherWay() {
        graph.load("""
                - {key: met, subject: ann, relation: met, object: bob}
                - {key: not-met, subject: bob, relation: met, object: ann, polarity: denied, saidBy: [{speaker: bob}]}
                - {key: supported, subject: ann, relation: supported, object: bob}
                - {key: not-supported, subject: bob, relation: supported, object: ann, polarity: denied}
                """);
        for (String of : List.of("ann", "bob")) {
            assertThat(rows(of)).containsExactly("[met] [not-met]").isEqualTo(rows(null));
            assertThat(disputed(of)).containsExactly("met", "not-met");
            assertThat(twins(of)).containsExactly("met", "not-met");
        }
        assertThat(contents.counted().disputed()).isEqualTo(2);
        assertThat(edges()).containsExactly("ann bob met (disputed) 1 1", "ann bob supported 1 0");
        assertThat(withdraw.plan(new Target.OfClaim("test/not-met"), "misread").inWords()).anyMatch(line -> line
                .contains("ann met bob") || line.contains("met (disputed)"));
    }

    @Test
    void whatIsStatedBothWaysHasTwoEdgesAndOneDenialDisputesBothUntilItEnds() {
        graph.load("one.yaml", Graph.dossier("one", "- {key: met, subject: ann, relation: met, object: bob}"));
        graph.load("two.yaml", used("two", """
                - {key: met-too, subject: bob, relation: met, object: ann, when: 2012}
                """));
        assertThat(edges()).containsExactly("ann bob met 1 0", "bob ann met 1 0");
        graph.load("three.yaml", used("three", """
                - {key: nay, subject: ann, relation: met, object: bob, polarity: denied, when: 2012~}
                """));
        assertThat(edges()).containsExactly("ann bob met (disputed) 1 1", "bob ann met (disputed) 1 1");
        assertThat(rows("ann")).containsExactly("[met, met-too] [nay]").isEqualTo(rows(null));
        graph.load("three.yaml", used("three", """
                - {key: nay, subject: ann, relation: met, object: bob, polarity: denied, when: 2013}
                """).replace("version: 1", "version: 2"));
        assertThat(edges()).containsExactly("ann bob met (disputed) 1 1", "bob ann met 1 0");
        assertThat(rows("ann")).containsExactly("[met] [nay]");
        assertThat(disputed("bob")).containsExactly("met", "nay");
        withdraw.withdraw(new Target.OfClaim("three/nay"), "misread");
        assertThat(edges()).containsExactly("ann bob met 1 0", "bob ann met 1 0");
        assertThat(disputed("bob")).isEmpty();
    }

    @Test
    void aRelationOfADossiersOwnGoesEitherWayAsItsDossierSaysByNowAndNoRevisionIsMadeOfThat() {
        String claims = """
                - {key: aye, subject: ann, relation: dined with, object: bob}
                - {key: nay, subject: bob, relation: dined with, object: ann, polarity: denied}
                """;
        graph.load("own.yaml", own(claims, 1, true));
        assertThat(rows("bob")).containsExactly("[aye] [nay]");
        assertThat(disputed("bob")).containsExactly("aye", "nay");
        assertThat(edges()).containsExactly("ann bob dined with (disputed) 1 1");
        assertThat(graph.load("own.yaml", own(claims, 1, true)).untouched()).isEqualTo(2);
        Loaded directed = graph.load("own.yaml", own(claims, 2, false));
        assertThat(directed.untouched()).isEqualTo(2);
        assertThat(rows("bob")).isEmpty();
        assertThat(edges()).containsExactly("ann bob dined with 1 0");
        assertThat(graph.load("own.yaml", own(claims, 3, true)).changed()).isZero();
        assertThat(disputed("ann")).containsExactly("aye", "nay");
        assertThat(edges()).containsExactly("ann bob dined with (disputed) 1 1");
    }

    @Test
    void aGraphOfAnOlderVersionLearnsWhichRelationsOfTheVocabularyGoEitherWay() {
        graph.load("""
                - {key: met, subject: ann, relation: met, object: bob}
                - {key: not-met, subject: bob, relation: met, object: ann, polarity: denied}
                """);
        String whole = graph.digest();
        graph.ask("MATCH (claim:Claim) REMOVE claim.symmetric");
        rebuild.rebuild();
        assertThat(edges()).containsExactly("ann bob met 1 0");
        graph.ask(CypherFile.text("schema/008-symmetric.cypher"));
        rebuild.rebuild();
        assertThat(graph.digest()).isEqualTo(whole);
    }

    @Test
    void theCasesBesideTheProjectComeOutAsTheySay() {
        graph.load("times.yaml", Shared.inCase("13-denial-of-another-time/times.yaml"));
        assertThat(rows(null)).isEmpty();
        assertThat(Stream.of(disputed("cy"), disputed("ada"))).allMatch(List::isEmpty);
        graph.clear();
        graph.load("sym.yaml", Shared.inCase("14-symmetric-denial/sym.yaml"));
        assertThat(rows(null)).containsExactly("[met] [met-not]");
        assertThat(disputed("ed")).containsExactly("met", "met-not");
    }

    /// A dossier that uses the people of dossier `one`.
    private static String used(String id, String claims) {
        return Graph.dossier(id, claims).replaceAll("(?m)^  (ann|bob|reporter): .*\n", "").replace("entities:\n", "") + """
                uses:
                  entities:
                    ann: {kind: Person, name: ann}
                    bob: {kind: Person, name: bob}
                    reporter: {kind: Person, name: reporter}
                """;
    }

    private static String own(String claims, int version, boolean symmetric) {
        return Graph.dossier("test", claims).replace("version: 1", "version: " + version) + """
                relations:
                - {name: dined with, inverse: dined with, family: contact, aspect: event, symmetric: %s,
                   from: [Person], to: [Person], use: "they sat at one table"}
                """.formatted(symmetric);
    }

    private List<String> rows(@Nullable String of) {
        return conflicts.of(of, Filters.EVERYTHING).rows().stream()
                .map(row -> keys(row.left()) + " " + keys(row.right())).toList();
    }

    private static List<String> keys(List<String> ids) {
        return ids.stream().map(id -> id.substring(id.indexOf('/') + 1)).toList();
    }

    private List<String> disputed(String of) {
        return keys(profile.of(of, Filters.EVERYTHING).rows().stream().flatMap(row -> row.claims().stream())
                .filter(CitedClaim::disputed).map(CitedClaim::id).distinct().sorted().toList());
    }

    private List<Integer> costs(String from, String to) {
        return links.between(from, to, "", new LinksAnswer.Search(10, 1, false), Filters.STANDING).rows()
                .stream()
                .map(LinksAnswer.Path::cost).toList();
    }

    /// Subject, object, label, claims, denials.
    private List<String> edges() {
        return graph.ask("""
                MATCH (a:Entity)-[edge]->(b:Entity) WHERE edge.key IS NOT NULL
                RETURN a.id + ' ' + b.id + ' ' + edge.label + ' ' + edge.claims + ' ' + edge.denials AS edge
                ORDER BY edge""").stream().map(row -> String.valueOf(row.get("edge"))).toList();
    }

    /// What the two files for Neo4j Browser show, which must be the same.
    private List<String> twins(String of) {
        List<String> about = twin("conflicts", of);
        assertThat(about).isEqualTo(twin("conflicts-all", of));
        return about;
    }

    private List<String> twin(String file, String of) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(Filters.EVERYTHING));
        parameters.put("of", of);
        parameters.put("incomplete", Map.of("dossiers", List.of()));
        return keys(
                client.query(CypherFile.text("browser/" + file + ".cypher")).bindAll(parameters).fetchAs(String.class)
                        .mappedBy((_, row) -> row.get("ref").asString().replaceAll("@.*", "")).all().stream().distinct()
                        .sorted()
                        .toList());
    }
}
