package org.entourage.edit.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.document.Documents;
import org.entourage.edit.check.Check;
import org.entourage.edit.check.Checked;

import static org.assertj.core.api.Assertions.assertThat;

class WarningsTest {

    private static final String HEAD = """
            entourage: 1
            dossier: harbour
            version: 1
            recordedBy: a test
            method: made up
            uses: {entities: {quay: {kind: Place, name: The Quay}}}
            entities:
              ann: {kind: Person, name: Ann}
              bob: {kind: Person, name: Bob}
              gala: {kind: Event, name: The Gala}
              club: {kind: Organization, name: The Club}
            sources:
              letter:
                title: A letter
                texts: {copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 99}}
            passages:
              p: {start: 0, end: 9, sha256: 0000000000000000000000000000000000000000000000000000000000000002}
            claims:
            """;

    private static Checked check(String... claims) {
        String yaml = HEAD + List.of(claims).stream().map("  - {%s, passages: [p]}\n"::formatted)
                .collect(Collectors.joining());
        return Check.withoutGraph(new Documents(Path.of("none"))).check("h.yaml", yaml.getBytes(StandardCharsets.UTF_8),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {speaker: gala, verb: says}                              | the speaker "gala" is of kind Event, which says nothing itself: who does?
            [{speaker: quay, verb: says}, {speaker: ann, verb: says}] | the speaker "quay" is of kind Place, which says nothing itself: who does?
            [{verb: hears}, {speaker: quay, verb: says}]             | the speaker "quay" is of kind Place, which says nothing itself: who does?
            """)
    void aPlaceOrAnEventAsASpeakerIsToldAndNotRefused(String saidBy, String told) {
        Checked checked = check("key: a, subject: ann, relation: met, object: bob, saidBy: " + saidBy);
        assertThat(checked.notes()).containsExactly("h.yaml:19:5 claims[0]: " + told);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.compared()).isFalse();
    }

    @Test
    void aNameWithALetterOfAnotherScriptThatLooksLikeTheRestIsToldWithItsPlace() {
        String mixed = HEAD.replace("name: Ann}", "name: \"Аnn Orr\"}").replace("name: Bob}", "name: \"Bob Боб\"}");
        String yaml = mixed + "  - {key: a, subject: bob, relation: named, object: {name: \"Bоb\"}, passages: [p]}\n";
        Checked checked = Check.withoutGraph(new Documents(Path.of("none"))).check("h.yaml",
                yaml.getBytes(StandardCharsets.UTF_8), List.of());
        assertThat(checked.notes()).containsExactly(
                "h.yaml:8:8 entities.ann: in the name \"Аnn Orr\" the word \"Аnn\" has letters of another script that look like the rest (U+0410): whoever types it will not find it",
                "h.yaml:19:5 claims[0]: in the name \"Bоb\" the word \"Bоb\" has letters of another script that look like the rest (U+043E): whoever types it will not find it");
        assertThat(checked.problems()).isEmpty();
    }

    @Test
    void peopleGroupsAndNobodySpeakWithoutAWarning() {
        assertThat(check("key: a, subject: ann, relation: met, object: bob, saidBy: [{speaker: club}, {verb: said}]")
                .notes()).isEmpty();
    }

    @Test
    void eachCircleIsToldOnceByItsFirstClaim() {
        assertThat(check("key: a, subject: {claim: d}, relation: corroborates, object: {claim: b}",
                "key: b, subject: {claim: d}, relation: corroborates, object: {claim: c}",
                "key: c, subject: {claim: d}, relation: doubts, object: {claim: b}",
                "key: d, subject: ann, relation: met, object: bob",
                "key: e, subject: {claim: d}, relation: doubts, object: {claim: f}",
                "key: f, subject: {claim: e}, relation: contradicts, object: {claim: d}").notes()).containsExactly(
                        "h.yaml:20:5 claims[1]: claims speak of one another in a circle: harbour/b, of harbour/c, and that of harbour/b again",
                        "h.yaml:23:5 claims[4]: claims speak of one another in a circle: harbour/e, of harbour/f, and that of harbour/e again");
    }

    @Test
    void aCircleBehindAnotherTargetIsFound() {
        assertThat(check("key: a, subject: {claim: b}, relation: corroborates, object: {claim: c}",
                "key: b, subject: {claim: d}, relation: doubts, object: {claim: e}",
                "key: c, subject: {claim: d}, relation: doubts, object: {claim: a}",
                "key: d, subject: ann, relation: met, object: bob",
                "key: e, subject: {claim: d}, relation: doubts, object: {claim: b}").notes()).hasSize(2);
    }

    @Test
    void aLongChainWithoutACircleIsNoWarning() {
        String[] chain = IntStream.range(0, 5_000).mapToObj(i -> i == 4_999
                ? "key: k4999, subject: ann, relation: met, object: bob"
                : "key: k%d, subject: {claim: k4999}, relation: doubts, object: {claim: k%d}".formatted(i, i + 1))
                .toArray(String[]::new);
        chain[4_998] = "key: k4998, subject: bob, relation: met, object: ann";
        assertThat(check(chain).notes()).isEmpty();
    }
}
