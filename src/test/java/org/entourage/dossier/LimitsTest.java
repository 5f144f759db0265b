package org.entourage.dossier;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.entourage.claim.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// The limits of `docs/dossier-format.md`. The heap of the tests is the one that the page names: 1 GB.
@Timeout(60)
class LimitsTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    private static Dossier read(String text) {
        return DossierReader.read("d.yaml", text.getBytes(StandardCharsets.UTF_8), VOCABULARY);
    }

    private static DossierException refusal(String text) {
        var refusal = catchThrowableOfType(DossierException.class, () -> read(text));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void aHundredThousandClaimsAreRead() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(1L << 30);
        Dossier dossier = read(LargeDossier.of(DossierReader.MOST_CLAIMS));
        assertThat(dossier.claims()).hasSize(100_000);
        assertThat(dossier.cited()).hasSize(50_000);
    }

    @Test
    void oneClaimMoreIsRefusedWithItsPlace() {
        assertThat(refusal("claims:\n" + "- {}\n".repeat(DossierReader.MOST_CLAIMS + 1))).hasMessage(
                "d.yaml:100002:3: found more than 100000 claims, expected at most so many (split it into several dossiers)");
    }

    @Test
    void ofVeryManyProblemsTheFirstAreToldAndTheOthersCounted() {
        var refusal = refusal("entourage: 1\ndossier: d\nversion: 1\nrecordedBy: a test\nmethod: by hand\nclaims:\n"
                + "- no claim\n".repeat(100_000));
        assertThat(refusal.problems()).hasSize(Problems.MOST + 1);
        assertThat(refusal.problems().getFirst()).hasToString(
                "d.yaml:7:3 claims[0]: found \"no claim\", expected keys with values");
        assertThat(refusal.problems().get(Problems.MOST - 1)).hasToString(
                "d.yaml:1006:3 claims[999]: found \"no claim\", expected keys with values");
        assertThat(refusal.problems().getLast()).hasToString("d.yaml: found 99000 further problems, expected none "
                + "(only the first 1000 are told: mend them, and check again)");
    }

    @Test
    void aHundredThousandUnknownKeysAreRefused() {
        var text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("titel%d: x\n".formatted(i));
        }
        assertThat(refusal(text.toString()).problems().getLast()).hasToString("d.yaml: found 99005 further problems, "
                + "expected none (only the first 1000 are told: mend them, and check again)");
    }

    @Test
    void moreWordsThanTheLimitAreRefusedWithThePlaceOfTheFirstOfThem() {
        assertThat(refusal("a: [" + "x,".repeat(YamlLimits.MOST) + "]")).hasMessage("d.yaml:1:9999999: found more "
                + "than 5000000 words, lists and mappings, expected at most so many (split it into several dossiers; "
                + "what an alias stands for counts each time)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&%1$s [*%2$s, *%2$s, *%2$s, *%2$s, *%2$s]", "&%1$s {<<: *%2$s, x: [*%2$s, *%2$s, *%2$s]}",
        "&%1$s {? *%2$s : *%2$s}", "&%1$s [[*%2$s, *%2$s], *%2$s]"})
    void whatAliasesStandForCountsEachTime(String form) {
        var text = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; i < 60; i++) {
            text.append("a%d: %s\n".formatted(i, form.formatted("a" + i, "a" + (i % 10 == 1 ? 0 : i - 1))));
            if (i % 10 == 0) {
                text.append("b%d: &a0 [*a%d, *a%d]\n".formatted(i, i, i));
            }
        }
        assertThat(refusal(text.toString()).getMessage()).containsAnyOf("more than 5000000 words", "level 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "{? ", "!!seq [", "&a ["})
    void listsAndMappingsLieInAtMostTwentyLevels(String opened) {
        assertThat(refusal("a: " + opened.repeat(100_000))).hasMessageContaining("level 21");
    }

    @Test
    void whatAnAliasStandsForIsAsDeepAsItWouldBeThere() {
        String four = "a: &a [[[[x]]]]\n";
        assertThat(refusal(four + "b: " + "[".repeat(15) + "*a" + "]".repeat(15) + "\n").problems())
                .noneMatch(problem -> problem.found().contains("level"));
        assertThat(refusal(four + "b: " + "[".repeat(16) + "*a" + "]".repeat(16) + "\n")).hasMessage(
                "d.yaml:2:20: found a list or mapping in level 21, expected at most 20 levels");
    }

    @Test
    void aWordOfManyMillionLettersIsRefused() {
        assertThat(refusal("title: " + "a ".repeat(2_000_000))).hasMessageContaining("d.yaml:1:8 title: found")
                .hasMessageContaining("3999999 characters; at most 10000 are read");
    }

    @Test
    void aliasesMayRepeatWhatSeveralClaimsSay() {
        Dossier dossier = read(LargeDossier.of(4).replaceFirst("saidBy: \\[", "saidBy: &officials [") + """
                  - {key: c, subject: person-1, relation: met, object: person-2, saidBy: *officials, passages: [p0]}
                """);
        assertThat(dossier.claims().getLast().saidBy()).isEqualTo(dossier.claims().getFirst().saidBy());
    }
}
