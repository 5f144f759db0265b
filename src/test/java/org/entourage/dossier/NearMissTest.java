package org.entourage.dossier;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearMissTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',        '',        0
            supported, supported, 0
            '',        abc,       3
            abc,       '',        3
            kitten,    sitting,   3
            titel,     title,     1
            suported,  supported, 1
            ab,        ba,        1
            """)
    void aSwapCountsOnce(String a, String b, int distance) {
        assertThat(NearMiss.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void theNearestIsMeantAndOfEquallyNearOnesTheFirstByLetters() {
        assertThat(NearMiss.hint("suported", List.of("supplied", "supported"))).contains("did you mean \"supported\"?");
        assertThat(NearMiss.hint("bat", List.of("rat", "cat", "hat"))).contains("did you mean \"cat\"?");
    }

    @Test
    void whatIsFarIsNotMeant() {
        assertThat(NearMiss.hint("blackmailed", List.of("supported", "funded"))).isEmpty();
        assertThat(NearMiss.hint("iran", List.of("national-council-of-resistance-of-iran"))).isEmpty();
        assertThat(NearMiss.hint("x", List.of())).isEmpty();
        assertThat(NearMiss.hint("x", Collections.nCopies(1_001, "y"))).isEmpty();
        assertThat(NearMiss.hint("x".repeat(1_000_000), List.of("x"))).isEmpty();
    }
}
