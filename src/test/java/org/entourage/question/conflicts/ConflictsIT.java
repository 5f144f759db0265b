package org.entourage.question.conflicts;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ConflictsIT {

    private static final String CLAIMS = """
            - {key: aye, subject: ann, relation: funded, object: club}
            - {key: aye-2, subject: ann, relation: funded, object: club, certainty: alleged, saidBy: [{hedge: allegedly}]}
            - {key: nay, subject: ann, relation: funded, object: club, polarity: denied, saidBy: [{speaker: ann, verb: denies}]}
            - {key: nay-other, subject: ann, relation: funded, object: bob, polarity: denied}
            - {key: text-yes, subject: bob, relation: characterised as, object: {text: a liar}}
            - {key: text-no, subject: bob, relation: characterised as, object: {text: a liar}, polarity: denied}
            - {key: text-else, subject: bob, relation: characterised as, object: {text: a saint}, polarity: denied}
            - {key: doubt, subject: {claim: text-yes}, relation: doubts, object: {claim: aye}}
            - {key: not-doubt, subject: {claim: text-yes}, relation: contradicts, object: {claim: aye}, polarity: denied}
            - {key: also, subject: {claim: text-yes}, relation: corroborates, object: {claim: aye}}
            """;

    private final Graph graph;
    private final Conflicts conflicts;

    ConflictsIT(@Autowired Graph graph, @Autowired Conflicts conflicts) {
        this.graph = graph;
        this.conflicts = conflicts;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @Test
    void whatIsAffirmedAndDeniedStandsSideBySideTheSurestFirst() {
        graph.load(CLAIMS);
        ConflictsAnswer answer = conflicts.of("ann", Filters.EVERYTHING);
        assertThat(lines(answer)).containsExactly("polarity ann funded club: [aye, aye-2] [nay] null",
                "doubts claim test/text-yes doubts claim test/aye: [text-yes] [aye] doubt");
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.claims())
                .hasSize(row.left().size() + row.right().size() + (row.by() == null ? 0 : 1))
                .allSatisfy(claim -> assertThat(claim.passages()).isNotEmpty()));
        assertThat(answer.coverage().claims()).isEqualTo(7);
        assertThat(lines(conflicts.of("bob", Filters.EVERYTHING))).containsExactly(
                "polarity bob characterised as a liar: [text-yes] [text-no] null",
                "doubts claim test/text-yes doubts claim test/aye: [text-yes] [aye] doubt");
        assertThat(lines(conflicts.of(null, Filters.EVERYTHING))).containsExactly(
                "polarity ann funded club: [aye, aye-2] [nay] null",
                "polarity bob characterised as a liar: [text-yes] [text-no] null",
                "doubts claim test/text-yes doubts claim test/aye: [text-yes] [aye] doubt");
    }

    @Test
    void filtersLeaveConflictsOutAndAreCounted() {
        graph.load(CLAIMS);
        ConflictsAnswer answer = conflicts.of("ann",
                FilterWords.read(Map.of("families", "support", "certainty", "stated"), Filters.EVERYTHING));
        assertThat(lines(answer)).containsExactly("polarity ann funded club: [aye] [nay] null");
        assertThat(answer.coverage().leftOut())
                .isEqualTo(Map.of("certainty", Map.of("alleged", 1L), "family", Map.of("statement", 3L)));
        ConflictsAnswer all = conflicts.of(null,
                FilterWords.read(Map.of("families", "contact"), Filters.EVERYTHING));
        assertThat(all.rows()).isEmpty();
        assertThat(all.coverage().inWords()).isEqualTo(
                "No claim found in 1 source up to 2020-01-01; left out: 6 statement, 4 support.");
    }

    @Test
    void whatIsNotLiveConflictsWithNothing() {
        graph.load("one.yaml", Graph.dossier("test", CLAIMS));
        graph.load("two.yaml", Graph.dossier("test", CLAIMS.lines().filter(line -> !line.contains("key: nay,"))
                .reduce("", (all, line) -> all + line + "\n")).replace("version: 1", "version: 2"));
        assertThat(lines(conflicts.of("ann", Filters.EVERYTHING))).containsExactly(
                "doubts claim test/text-yes doubts claim test/aye: [text-yes] [aye] doubt");
    }

    @Test
    void valuesOfWhichOneCanBeTrueExcludeEachOtherIfTheirRangesDoNotMeet() {
        graph.load("values.yaml", events("""
                - {key: n7, subject: raid, relation: number killed, object: {number: 7}, when: '2013-09-01'}
                - {key: n7-again, subject: raid, relation: number killed, object: {number: 7}}
                - {key: n52, subject: raid, relation: number killed, object: {number: 52}, when: '2013'}
                - {key: over-50, subject: raid, relation: number killed, object: {min: 51}}
                - {key: n9-later, subject: raid, relation: number killed, object: {number: 9}, when: '2014'}
                - {key: n60-denied, subject: raid, relation: number killed, object: {number: 60}, polarity: denied}
                - {key: hostages, subject: raid, relation: number taken hostage, object: {number: 3}}
                """));
        assertThat(lines(conflicts.of("raid", Filters.EVERYTHING))).containsExactly(
                "value raid number killed null: [n7, n7-again] [n52] null",
                "value raid number killed null: [n7, n7-again] [over-50] null",
                "value raid number killed null: [n7-again] [n9-later] null",
                "value raid number killed null: [n9-later] [over-50] null");
    }

    @Test
    void theSampleShowsViolenceDeniedAndHeldPossibleTheRevelationDoubtedAndThePlaceCorrected() {
        graph.loadSample();
        assertThat(lines(conflicts.of("MEK", Filters.EVERYTHING))).containsExactly(
                "polarity Mujahadeen-e-Khalq used violence in Iran: [violence-possible] [violence-denied] null",
                "contradicts claim mek-paris-2013/violence-denied contradicts claim mek-paris-2013/violence-possible: "
                        + "[violence-denied] [violence-possible] violence-contradiction",
                "doubts claim mek-paris-2013/israelis-supplied-mek doubts claim mek-paris-2013/revelation: "
                        + "[israelis-supplied-mek] [revelation] revelation-doubted");
        assertThat(lines(conflicts.of("Camp Ashraf", Filters.EVERYTHING))).containsExactly(
                "corrects claim mek-paris-2013/killings-at-liberty corrects claim "
                        + "mek-paris-2013/killings-at-ashraf-tweeted: [killings-at-liberty] "
                        + "[killings-at-ashraf-tweeted] place-corrected",
                "retracts claim mek-paris-2013/killings-at-liberty retracts claim "
                        + "mek-paris-2013/killings-at-ashraf-tweeted: [killings-at-liberty] "
                        + "[killings-at-ashraf-tweeted] place-retracted");
        ConflictsAnswer all = conflicts.of(null, Filters.EVERYTHING);
        assertThat(all.rows()).extracting(ConflictsAnswer.Row::kind).containsExactly(ConflictsAnswer.Kind.POLARITY,
                ConflictsAnswer.Kind.POLARITY, ConflictsAnswer.Kind.CONTRADICTS, ConflictsAnswer.Kind.DOUBTS,
                ConflictsAnswer.Kind.CORRECTS, ConflictsAnswer.Kind.RETRACTS);
        assertThat(all.question().entity()).isNull();
        assertThat(all.coverage().claims()).isEqualTo(
                graph.ask("MATCH (claim:Claim) RETURN count(claim) AS number").getFirst().get("number"));
    }

    private static String events(String claims) {
        return Graph.dossier("test", claims).replaceFirst("raid: \\{[^}]*\\}", "raid: {kind: Event, name: raid}");
    }

    private static List<String> lines(ConflictsAnswer answer) {
        return answer.rows().stream().map(row -> "%s %s %s %s: %s %s %s".formatted(
                row.kind().name().toLowerCase(Locale.ROOT), row.subject().inWords(), row.relation(),
                row.object() == null ? null : row.object().inWords(), keys(row.left()), keys(row.right()),
                row.by() == null ? null : key(row.by()))).toList();
    }

    private static List<String> keys(List<String> ids) {
        return ids.stream().map(ConflictsIT::key).toList();
    }

    private static String key(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
