package org.entourage.question.accusations;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.Questions;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// The author of the made-up sources is `reporter`.
@GraphTest
class AccusationsIT {

    private static final Map<String, String> KINDS = Map.of("fire", "Event", "club", "Organization", "hall", "Place");

    private final Graph graph;
    private final Accusations accusations;

    AccusationsIT(@Autowired Graph graph, @Autowired Accusations accusations) {
        this.graph = graph;
        this.accusations = accusations;
    }

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void fivePapersThatRepeatOneAccuserAreOneAccusationWithFiveSources() {
        String claims = """
                - {key: a, subject: ann, relation: accused, object: bob, detail: of arson}
                - {key: d, subject: bob, relation: perpetrator of, object: fire, certainty: alleged, saidBy: [{speaker: cyd, hedge: it seems}]}
                """;
        graph.load("paper1.yaml", Graph.dossier("paper1", claims, KINDS));
        for (int i = 2; i <= 5; i++) {
            graph.load("paper%d.yaml".formatted(i), repeated("paper" + i, claims.replace("of arson", "Of Arson!")));
        }
        AccusationsAnswer answer = accusations.of("bob", Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(AccusationsIT::line, row -> row.claims().size(),
                row -> row.sourceCounts().sources())
                .containsExactly(tuple("accused ann: bob accused of arson", 5, 5),
                        tuple("accused cyd: bob perpetrator of fire", 5, 5));
        assertThat(answer.rows().get(1).hedges()).containsExactly("it seems");
        assertThat(answer.coverage().claims()).isEqualTo(10);
    }

    /// Another dossier about the same people, with a source of its own.
    private static String repeated(String id, String claims) {
        return Graph.dossier(id, claims, KINDS).replaceAll("(?m)^  (ann|bob|cyd|fire|reporter): .*\n", "")
                .replace("entities:\n", "") + """
                        uses:
                          entities:
                            ann: {kind: Person, name: ann}
                            bob: {kind: Person, name: bob}
                            cyd: {kind: Person, name: cyd}
                            fire: {kind: Event, name: fire}
                            reporter: {kind: Person, name: reporter}
                        """;
    }

    @Test
    void whatAnAuthorPlainlyStatesStandsApartAndWhatHeHedgesIsHisAccusation() {
        graph.load("""
                - {key: plain, subject: bob, relation: perpetrator of, object: fire}
                - {key: hedged, subject: cyd, relation: perpetrator of, object: fire, certainty: suspected}
                - {key: said, subject: dan, relation: perpetrator of, object: fire, saidBy: [{speaker: ann, verb: says}]}
                - {key: rumour, subject: eve, relation: perpetrator of, object: fire, saidBy: [{hedge: allegedly}], certainty: alleged}
                - {key: hurt, subject: fay, relation: victim of, object: fire}
                - {key: met, subject: fay, relation: met, object: bob}
                """, KINDS);
        assertThat(lines("fire")).containsExactly("accused reporter: cyd perpetrator of fire",
                "accused ann: dan perpetrator of fire", "accused nobody named: eve perpetrator of fire",
                "stated reporter: bob perpetrator of fire");
        assertThat(lines("fay")).isEmpty();
    }

    @Test
    void anAccusationIsFoundFromEitherEndAndByWhoeverMakesIt() {
        graph.load("""
                - {key: blame, subject: ann, relation: blamed, object: {text: the weather}, detail: for the fire, saidBy: [{speaker: bob, verb: says}]}
                - {key: told, subject: dan, relation: captor of, object: eve, saidBy: [{speaker: bob, verb: says}, {speaker: ann, verb: said}]}
                - {key: condemned, subject: ann, relation: condemned, object: dan}
                """);
        assertThat(lines("ann")).containsExactly("accused ann: dan captor of eve",
                "accused ann: the weather blamed for the fire");
        assertThat(lines("dan")).containsExactly("accused ann: dan captor of eve");
        assertThat(lines("eve")).containsExactly("accused ann: dan captor of eve");
        assertThat(lines("bob")).as("who passes it on accuses nobody").isEmpty();
    }

    @Test
    void whoDeniesItStandsBesideTheAccusationAndADenialAloneIsNone() {
        graph.load("""
                - {key: told, subject: bob, relation: perpetrator of, object: fire, when: 2012, saidOn: "2013-05-01", saidBy: [{speaker: ann, verb: says}]}
                - {key: denied, subject: bob, relation: perpetrator of, object: fire, polarity: denied, saidBy: [{speaker: bob, verb: says}]}
                - {key: other-year, subject: bob, relation: perpetrator of, object: fire, polarity: denied, when: 2015, saidBy: [{speaker: cyd, verb: says}]}
                - {key: doubt, subject: {claim: denied}, relation: doubts, object: {claim: told}}
                - {key: never, subject: cyd, relation: perpetrator of, object: fire, polarity: denied}
                """, KINDS);
        AccusationsAnswer answer = accusations.of("fire", Filters.EVERYTHING);
        assertThat(answer.rows()).singleElement().satisfies(row -> {
            assertThat(row.denials()).extracting(CitedClaim::id).containsExactly("test/denied", "test/doubt");
            assertThat(row.disputed()).isTrue();
            assertThat(row.saidOn()).containsExactly("2013-05-01");
            assertThat(row.happened()).containsExactly("2012");
        });
        AccusationsAnswer affirmed = accusations.of("fire",
                FilterWords.read(Map.of("polarity", "affirmed"), Filters.EVERYTHING));
        assertThat(affirmed.rows().getFirst().denials()).as("whatever the filters say").hasSize(2);
        assertThat(affirmed.coverage().leftOut()).isEqualTo(Map.of("polarity", Map.of("denied", 3L)));
    }

    @Test
    void whatWasTakenBackIsMarkedAndLeftOutOfPlainOnes() {
        graph.load("""
                - {key: told, subject: bob, relation: injured, object: ann}
                - {key: later, subject: ann, relation: met, object: bob}
                - {key: back, subject: {claim: later}, relation: retracts, object: {claim: told}}
                """);
        assertThat(accusations.of("bob", Filters.EVERYTHING).rows()).singleElement()
                .satisfies(row -> assertThat(row.label()).isEqualTo("injured (retracted; disputed)"));
        AccusationsAnswer plain = accusations.of("bob", Filters.STANDING);
        assertThat(plain.rows()).isEmpty();
        assertThat(plain.coverage().leftOut()).isEqualTo(Map.of("retracted", Map.of("retracted", 1L)));
    }

    @Test
    void theSampleAccusesTheMekInNobodysNameAndSaysWhoDenies() {
        graph.loadSample();
        AccusationsAnswer answer = accusations.of("MEK", Filters.EVERYTHING);
        assertThat(answer.rows()).extracting(AccusationsIT::line).containsExactly(
                "accused nobody named: Mujahadeen-e-Khalq perpetrator of Killings of Iranian scientists",
                "accused Christopher Dickey: Mujahadeen-e-Khalq used violence in Iran",
                "stated Christopher Dickey: Mujahadeen-e-Khalq perpetrator of "
                        + answer.rows().getLast().deed());
        assertThat(answer.rows().get(1).denials()).extracting(CitedClaim::id).containsExactly(
                "mek-paris-2013/violence-contradiction", "mek-paris-2013/violence-denied");
        assertThat(answer.coverage().inWords()).isEqualTo("Found in 1 source up to 2013-12-08.");
    }

    @Test
    void anAccusationReadsAsASentenceWithWhoAccusesBeforeIt() {
        graph.load("""
                - {key: a, subject: ann, relation: accused, object: bob, detail: of arson}
                - {key: b, subject: bob, relation: injured, object: ann}
                """);
        StringWriter printed = new StringWriter();
        Questions.of("accusations").show(new PrintWriter(printed), accusations.of("bob", Filters.EVERYTHING));
        assertThat(printed.toString().lines()).startsWith("Accusations around bob:", "",
                "ann: ann accused bob: of arson").contains("Plainly stated, in the author's own voice:",
                        "reporter: bob injured ann");
    }

    private List<String> lines(String of) {
        return accusations.of(of, Filters.EVERYTHING).rows().stream().map(AccusationsIT::line).toList();
    }

    private static String line(AccusationsAnswer.Row row) {
        return "%s %s: %s %s %s".formatted(row.part().word(), row.accusersInWords(), row.accused().inWords(),
                row.relation(), row.deed());
    }
}
