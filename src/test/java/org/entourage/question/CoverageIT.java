package org.entourage.question;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.graph.record.Target;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.supporters.Supporters;
import org.entourage.question.timeline.Timeline;

import static org.assertj.core.api.Assertions.assertThat;

/// Counts are kept until the graph changes: then they are counted anew.
@GraphTest
class CoverageIT {

    private final Graph graph;
    private final Supporters supporters;
    private final Timeline timeline;
    private final Withdraw withdraw;

    CoverageIT(@Autowired Graph graph, @Autowired Supporters supporters, @Autowired Timeline timeline,
            @Autowired Withdraw withdraw) {
        this.graph = graph;
        this.supporters = supporters;
        this.timeline = timeline;
        this.withdraw = withdraw;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("""
                - {key: told, subject: ann, relation: funded, object: club}
                - {key: back, subject: {claim: hedged}, relation: retracts, object: {claim: told}}
                - {key: hedged, subject: bob, relation: supported, object: club, certainty: alleged, saidBy: [{hedge: allegedly}]}
                - {key: other, subject: cyd, relation: supported, object: club, certainty: alleged, saidBy: [{hedge: allegedly}]}
                """);
    }

    @Test
    void whatWasWithdrawnIsNoLongerCountedAmongWhatIsLeftOut() {
        Map<String, Map<String, Long>> before = Map.of("certainty", Map.of("alleged", 2L), "retracted",
                Map.of("retracted", 1L));
        assertThat(supporters().leftOut()).isEqualTo(before);
        assertThat(timeline().leftOut()).isEqualTo(before);
        assertThat(supporters()).isEqualTo(supporters());

        withdraw.withdraw(new Target.OfClaim("test/other"), "the paper corrected it");

        Map<String, Map<String, Long>> after = Map.of("certainty", Map.of("alleged", 1L), "retracted",
                Map.of("retracted", 1L));
        assertThat(supporters().leftOut()).isEqualTo(after);
        assertThat(supporters().claims()).isEqualTo(2);
        assertThat(timeline().leftOut()).isEqualTo(after);
    }

    @Test
    void aRetractionThatIsWithdrawnTakesNothingBackAnyMore() {
        assertThat(supporters.of("club", Filters.STANDING).rows()).isEmpty();
        assertThat(timeline.of("club", Filters.STANDING).rows()).isEmpty();

        withdraw.withdraw(new Target.OfClaim("test/back"), "the paper corrected it");

        assertThat(supporters.of("club", Filters.STANDING).rows()).hasSize(1);
        assertThat(timeline.of("club", Filters.STANDING).rows()).hasSize(1);
    }

    private Coverage supporters() {
        return supporters.of("club", Filters.STANDING).coverage();
    }

    private Coverage timeline() {
        return timeline.of("club", Filters.STANDING).coverage();
    }
}
