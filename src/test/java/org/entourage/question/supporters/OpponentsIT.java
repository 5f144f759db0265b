package org.entourage.question.supporters;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class OpponentsIT {

    private final Graph graph;
    private final Opponents opponents;

    OpponentsIT(@Autowired Graph graph, @Autowired Opponents opponents) {
        this.graph = graph;
        this.opponents = opponents;
    }

    @Test
    void oppositionIsShownAsSupportIs() {
        graph.clear();
        graph.load("""
                - {key: a, subject: dan, relation: opposed, object: lodge}
                - {key: b, subject: bob, relation: undermined, object: lodge, certainty: suspected}
                - {key: c, subject: cyd, relation: opposed, object: lodge, polarity: denied}
                - {key: d, subject: dan, relation: funded, object: lodge}
                - {key: e, subject: lodge, relation: opposed, object: eve}
                - {key: f, subject: guild, relation: opposed, object: lodge}
                - {key: g, subject: eve, relation: leads, object: guild, when: ../..}
                - {key: h, subject: dan, relation: held office, object: guild}
                - {key: i, subject: ann, relation: opposed, object: lodge}
                - {key: j, subject: {claim: a}, relation: retracts, object: {claim: i}}
                """, Map.of("lodge", "Organization", "guild", "Organization"));
        OpponentsAnswer plain = opponents.alsoThrough("lodge", Filters.PLAIN);
        assertThat(plain.rows()).extracting(row -> row.opponent().id(), OpponentsAnswer.Row::label,
                OpponentsAnswer.Row::plain, row -> row.offices().offices().size())
                .containsExactly(tuple("dan", "opposed", true, 1), tuple("guild", "opposed", true, 0),
                        tuple("ann", "opposed (retracted; disputed)", false, 0));
        assertThat(plain.through()).extracting(row -> row.who().id(), row -> row.through().id())
                .containsExactly(tuple("eve", "guild"));
        assertThat(plain.coverage().claims()).isEqualTo(5);
        assertThat(plain.coverage().leftOut()).isEqualTo(
                Map.of("polarity", Map.of("denied", 1L), "certainty", Map.of("suspected", 1L)));

        assertThat(opponents.of("lodge", Filters.EVERYTHING).rows()).extracting(row -> row.opponent().id(),
                OpponentsAnswer.Row::label).containsExactly(tuple("dan", "opposed"), tuple("guild", "opposed"),
                        tuple("ann", "opposed (retracted; disputed)"), tuple("bob", "undermined (suspected)"),
                        tuple("cyd", "opposed (denied)"));
        OpponentsAnswer tiered = opponents.of("lodge", FilterWords.read(Map.of("tier", "material"), Filters.PLAIN));
        assertThat(tiered.rows()).as("a relation that is no support has no tier, and is kept").hasSize(3);
        assertThat(tiered.rows()).extracting(OpponentsAnswer.Row::claims).allMatch(claims -> claims.size() == 1);
        assertThat(opponents.of("lodge", Filters.PLAIN.page(1, "r1")).rows()).extracting(row -> row.opponent().id())
                .isEqualTo(List.of("guild"));
    }
}
