package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.check.Check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What the plan of a load and a check tell of other dossiers: what they own, and what may be the same.
@GraphTest
class HintsIT {

    private static final String PASSAGE = "passages: [{start: 0, end: 9, sha256: "
            + "0000000000000000000000000000000000000000000000000000000000000002}]";

    private final Graph graph;
    private final Load load;
    private final Check check;

    HintsIT(@Autowired Graph graph, @Autowired Load load, @Autowired Check check) {
        this.graph = graph;
        this.load = load;
        this.check = check;
    }

    @BeforeEach
    void loadTheFirst() {
        graph.clear();
        graph.load("watch.yaml", dossier("watch", """
                watch: {kind: Organization, name: "The Night Watch, Inc."}
                lee: {kind: Person, name: Lee}
                some: {kind: Person, name: Mote, unnamed: true}
                """, """
                {key: a, subject: watch, relation: named, object: {name: Nachtwacht}, %s}
                {key: b, subject: watch, relation: named, object: {name: Day Guard}, polarity: denied, %s}
                """));
    }

    private static String dossier(String id, String entities, String claims) {
        return """
            entourage: 1
            dossier: %s
            version: 1
            recordedBy: a test
            method: made up
            entities:
            %s
            sources:
              %1$s-source:
                title: A letter
                texts: {%1$s-copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 99}}
            claims:
            %s
            """.formatted(id, entities.strip().indent(2).stripTrailing(),
                claims.strip().replace("%s", PASSAGE).lines().map(line -> "  - " + line)
                        .reduce((one, two) -> one + "\n" + two).orElseThrow());
    }

    private List<String> hints(String yaml) {
        List<String> told = check.check("new.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of()).notes();
        LoadPlan plan = load.plan(new LoadRequest("new.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(),
                Set.of()));
        assertThat(plan.notes()).filteredOn(note -> note.startsWith("new.yaml:")).isEqualTo(told);
        assertThat(plan.inWords()).containsAll(told.stream().map(each -> "Note: " + each + ".").toList());
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {kind: Organization, name: the night-watch inc} | {name: Something}
            {kind: Organization, name: NACHTWACHT}          | {name: Something}
            {kind: Organization, name: Something}           | {name: The Night Watch Inc}
            {kind: Organization, name: Something}           | {name: Nachtwacht}
            """)
    void aNewEntityWithANameThatAnotherOfItsKindBearsIsTold(String entity, String name) {
        String yaml = dossier("news", "guard: " + entity + "\nann: {kind: Person, name: Ann}",
                "{key: a, subject: guard, relation: named, object: " + name + ", %s}\n"
                        + "{key: b, subject: ann, relation: met, object: guard, %s}");
        assertThat(hints(yaml)).containsExactly("""
                new.yaml:7:10 entities.guard: another Organization is called so: watch (dossier watch); if it is the same, \
                take it under "uses": entities: {watch: {kind: Organization, name: "The Night Watch, Inc."}}""");
        graph.load("new.yaml", yaml);
        assertThat(hints(yaml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {kind: Group, name: Nachtwacht}                                  | {name: Something}
            {kind: Organization, name: Nachtwacht, unnamed: true}            | {name: Something}
            {kind: Organization, name: Day Guard}                            | {name: Something}
            {kind: Organization, name: Something}                            | {name: Nachtwacht}, polarity: denied
            {kind: Person, name: Mote}                                       | {name: Something}
            """)
    void otherKindsDeniedNamesAndThoseWithoutANameAreNoHint(String entity, String name) {
        assertThat(hints(dossier("news", "guard: " + entity, "{key: a, subject: guard, relation: named, object: " + name
                + ", %s}"))).isEmpty();
    }

    @Test
    void ofVeryManyThatBearANameTheFirstAreToldAndTheOthersCounted() {
        for (String each : List.of("n1", "n2", "n3", "n4")) {
            graph.load(each + ".yaml", dossier(each, each + ": {kind: Person, name: Kim}\n" + each
                    + "x: {kind: Person, name: X%s}".formatted(each),
                    "{key: a, subject: %s, relation: met, object: %1$sx, "
                            .formatted(each) + PASSAGE + "}"));
        }
        assertThat(hints(dossier("news", "kim: {kind: Person, name: Kim}\nann: {kind: Person, name: Ann}",
                "{key: a, subject: kim, relation: met, object: ann, %s}"))).singleElement().asString().contains(
                        "called so: n1 (dossier n1), n2 (dossier n2), n3 (dossier n3) and 1 more, which");
    }

    @Test
    void whatOthersOwnIsRefusedAtItsPlaceInTheOrderOfTheFileWithTheWayOut() {
        String yaml = dossier("watch", """
                watch: {kind: Organization, name: Watch}
                zoe: {kind: Person, name: Zoe}
                lee: {kind: Person, name: Lee}
                """, "{key: a, subject: lee, relation: met, object: zoe, %s}").replace("dossier: watch",
                "dossier: news");
        assertThatThrownBy(() -> graph.load("new.yaml", yaml)).hasMessage("""
                new.yaml:7:10 entities.watch: found entity "watch", which dossier "watch" owns, expected an id of its own \
                (or, if it is the same, take it under "uses": entities: {watch: {kind: Organization, name: "The Night Watch, Inc."}})
                new.yaml:9:8 entities.lee: found entity "lee", which dossier "watch" owns, expected an id of its own \
                (or, if it is the same, take it under "uses": entities: {lee: {kind: Person, name: Lee}})
                new.yaml:12:5 sources.watch-source: found source "watch-source", which dossier "watch" owns, expected an id of \
                its own (or, if it is the same, take it under "uses": sources: {watch-source: {title: A letter}})
                new.yaml:13:25 sources.watch-source.texts.watch-copy: found text "watch-copy", which dossier "watch" owns, \
                expected an id of its own (or, if it is the same, take its source under "uses")""");
        assertThat(check.check("new.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of()).problems()).hasSize(4);
    }

    @Test
    void aCircleOfClaimsOfSeveralDossiersIsTold() {
        String first = dossier("one", "ann: {kind: Person, name: Ann}\nbob: {kind: Person, name: Bob}", """
                {key: a, subject: ann, relation: met, object: bob, %s}
                {key: c, subject: {claim: a}, relation: corroborates, object: {claim: two/c}, %s}
                """);
        String second = dossier("two", "cyd: {kind: Person, name: Cyd}\ndan: {kind: Person, name: Dan}", """
                {key: a, subject: cyd, relation: met, object: dan, %s}
                {key: c, subject: {claim: a}, relation: doubts, object: {claim: a}, %s}
                """).replace("relation: doubts, object: {claim: a}", "relation: doubts, object: {claim: one/a}");
        graph.load("one.yaml", first.replace("{claim: two/c}", "{claim: watch/a}"));
        graph.load("two.yaml", second);
        assertThat(hints(first)).isEmpty();
        graph.load("one.yaml", first);
        assertThat(hints(second.replace("{claim: one/a}", "{claim: one/c}"))).containsExactly(
                """
                new.yaml:15:5 claims[1]: claims speak of one another in a circle: two/c, of one/c, and that of two/c again""");
    }
}
