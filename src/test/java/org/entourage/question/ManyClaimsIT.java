package org.entourage.question;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.AnswerRow;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Office;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.dependents.Dependents;
import org.entourage.question.network.Network;
import org.entourage.question.supporters.Supporters;
import org.entourage.question.supporters.SupportersAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/// A row of very many claims cites the first of them, tells how many more there are, and is right about all.
@GraphTest
class ManyClaimsIT {

    private static final String FUNDED = IntStream.range(0, 103)
            .mapToObj("- {key: c%03d, subject: ann, relation: funded, object: lodge}"::formatted)
            .collect(Collectors.joining("\n", "", "\n"));

    private final Graph graph;
    private final Supporters supporters;

    ManyClaimsIT(@Autowired Graph graph, @Autowired Supporters supporters) {
        this.graph = graph;
        this.supporters = supporters;
    }

    @Test
    void aRowCitesTheFirstHundredAndCountsTheRest(@Autowired Network network, @Autowired Dependents dependents) {
        graph.clear();
        graph.load(FUNDED, Map.of("lodge", "Organization"));
        citesTheFirst(supporters.of("lodge", Filters.PLAIN).rows().getFirst());
        citesTheFirst(network.of("lodge", 1, Filters.PLAIN).rows().getFirst());
        citesTheFirst(dependents.of("test-source", Filters.EVERYTHING).rows().getFirst());
        SupportersAnswer.Row row = supporters.of("lodge", Filters.PLAIN).rows().getFirst();
        assertThat(row.sourceCounts()).isEqualTo(new SourceCounts(1, 1, 3));
        assertThat(row.disputed()).isFalse();
    }

    private static void citesTheFirst(AnswerRow row) {
        assertThat(row.claims()).extracting(CitedClaim::id)
                .isEqualTo(IntStream.range(0, 100).mapToObj("test/c%03d"::formatted).toList());
    }

    @Test
    void whatSpeaksAgainstAClaimThatIsNotCitedMakesTheRowDisputed() {
        graph.clear();
        graph.load(FUNDED + """
                - {key: d, subject: {claim: c000}, relation: doubts, object: {claim: c102}}
                """, Map.of("lodge", "Organization"));
        SupportersAnswer.Row row = supporters.of("lodge", Filters.PLAIN).rows().getFirst();
        assertThat(row.claims()).noneMatch(CitedClaim::disputed);
        assertThat(row.disputed()).isTrue();
    }

    @Test
    void theSurestOfAllClaimsComeFirst() {
        graph.clear();
        graph.load(FUNDED.replace("lodge}", "lodge, certainty: alleged}").replace("key: c102, subject: ann, relation: "
                + "funded, object: lodge, certainty: alleged",
                "key: c102, subject: ann, relation: funded, object: lodge"),
                Map.of("lodge", "Organization"));
        SupportersAnswer.Row row = supporters.of("lodge", Filters.EVERYTHING).rows().getFirst();
        assertThat(row.claims()).hasSize(100);
        assertThat(row.claims().getFirst().id()).isEqualTo("test/c102");
        assertThat(row.plain()).isTrue();
    }

    @Test
    void ofManyOfficesThoseOfTheTimeAreShown() {
        graph.clear();
        graph.load(IntStream.range(0, 13).mapToObj(
                i -> "- {key: o%02d, subject: ann, relation: held office, detail: \"Office %d\", object: guild, when: %s}%n"
                        .formatted(i, i, i == 12 ? "2001/2009" : "1990/1995"))
                .collect(Collectors.joining()) + """
                        - {key: f, subject: ann, relation: funded, object: lodge, when: 2005-03}
                        """, Map.of("lodge", "Organization", "guild", "Organization"));
        SupportersAnswer.Row row = supporters.of("lodge", Filters.PLAIN).rows().getFirst();
        assertThat(row.offices().offices()).hasSize(10).extracting(Office::claim).extracting(CitedClaim::id)
                .contains("test/o12", "test/o00").doesNotContain("test/o11");
        assertThat(row.offices().moreOffices()).isEqualTo(3);
    }
}
