package org.entourage.edit;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.SetClock;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Tag("server")
class ClockIT {

    private static final String FIRST = "- {key: c, subject: ann, relation: supported, object: club}";
    private static final String SECOND = "- {key: c, subject: ann, relation: funded, object: club}";

    private final Graph graph;
    private final SetClock clock;

    ClockIT(@Autowired Graph graph, @Autowired SetClock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    @AfterEach
    void setRight() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void aClockThatJumpsBackLeavesTheOrderOfChangesAndIsTold() {
        graph.load(FIRST);
        clock.ahead(Duration.ofHours(-1));
        assertThat(warnings(SECOND)).singleElement().asString()
                .startsWith("this machine's clock is behind the graph's last change: it says ");
        assertThat(warnings(FIRST)).hasSize(1);
        List<ZonedDateTime> times = times();
        assertThat(times).hasSize(5).isSorted();
        assertThat(times.get(0)).isBefore(times.get(1));
        assertThat(times.get(1)).as("end of the first, begin of the second").isEqualTo(times.get(2));
        assertThat(times.get(2)).isBefore(times.get(3));
    }

    @Test
    void changesInOneMomentFollowOneAnotherWithoutAWarning() {
        for (int i = 0; i < 5; i++) {
            assertThat(warnings(i % 2 == 0 ? FIRST : SECOND)).isEmpty();
        }
        assertThat(times().stream().distinct()).hasSize(5);
    }

    @Test
    void aGraphWithoutALockIsLookedThrough() {
        clock.ahead(Duration.ofHours(1));
        graph.load(FIRST);
        graph.ask("MATCH (lock:Lock) REMOVE lock.latest");
        clock.ahead(Duration.ZERO);
        assertThat(warnings(SECOND)).hasSize(1);
        assertThat(times()).isSorted();
    }

    private List<String> warnings(String claims) {
        return graph.load(claims).notes().stream().filter(note -> note.contains("clock")).toList();
    }

    /// When each revision began and ended, revision by revision.
    private List<ZonedDateTime> times() {
        return graph.ask("""
                MATCH (claim:Claim)
                UNWIND [claim.recordedAt, claim.endedAt] AS at
                WITH claim, at WHERE at IS NOT NULL
                RETURN at ORDER BY claim.revision, at""").stream().map(row -> (ZonedDateTime) row.get("at")).toList();
    }
}
