package org.entourage.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CertaintyTest {

    @Test
    void theScaleGoesFromStatedToHypothetical() {
        assertThat(Certainty.values()).filteredOn(Certainty::onScale).containsExactly(Certainty.STATED,
                Certainty.ALLEGED, Certainty.SUSPECTED, Certainty.HYPOTHETICAL);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            STATED,       STATED,       true
            STATED,       HYPOTHETICAL, true
            ALLEGED,      STATED,       false
            ALLEGED,      SUSPECTED,    true
            HYPOTHETICAL, SUSPECTED,    false
            HYPOTHETICAL, HYPOTHETICAL, true
            # beside the scale
            INTENDED,     HYPOTHETICAL, false
            PREDICTED,    PREDICTED,    false
            STATED,       PREDICTED,    false
            """)
    void whatStandsBesideTheScaleIsNeverSureEnough(Certainty certainty, Certainty lowest, boolean enough) {
        assertThat(certainty.atLeast(lowest)).isEqualTo(enough);
    }

    @Test
    void wordsAreLowerCaseAndReadExactly() {
        assertThat(Certainty.of("alleged")).contains(Certainty.ALLEGED);
        assertThat(Certainty.of("Alleged")).isEmpty();
        assertThat(Polarity.of("denied")).contains(Polarity.DENIED);
        assertThat(Polarity.of("DENIED")).isEmpty();
        assertThat(Voice.of("self")).isEqualTo(Voice.SELF);
        assertThatIllegalArgumentException().isThrownBy(() -> Voice.of("Self")).withMessage("no voice \"Self\"");
    }
}
