package org.entourage.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.LoadRequest;
import org.entourage.question.Questions;
import org.entourage.question.answer.Filters;
import org.entourage.question.supporters.Supporters;

import static org.assertj.core.api.Assertions.assertThat;

/// The day on which something was said, on a terminal.
@GraphTest
class SaidOnIT {

    private static final String CLAIM = """
            - {key: gift, subject: ann, relation: funded, object: club, when: 2018, saidOn: "2019-03-01",
               saidBy: [{speaker: bob, verb: told us}]}
            """;

    private final Graph graph;
    private final Supporters supporters;
    private final Load load;

    SaidOnIT(@Autowired Graph graph, @Autowired Supporters supporters, @Autowired Load load) {
        this.graph = graph;
        this.supporters = supporters;
        this.load = load;
    }

    @Test
    void aClaimIsPrintedWithTheDayOnWhichItWasSaid() {
        graph.clear();
        graph.load(CLAIM);
        StringWriter printed = new StringWriter();
        Questions.of("supporters").show(new PrintWriter(printed, true), supporters.of("club", Filters.PLAIN));
        assertThat(printed.toString().lines())
                .containsSequence("    when   2018", "    who    reporter › bob (told us), said on 2019-03-01");
    }

    @Test
    void thePlanOfALoadSaysIt() {
        graph.clear();
        LoadRequest request = new LoadRequest("claims.yaml",
                Graph.dossier("test", CLAIM).getBytes(StandardCharsets.UTF_8), List.of(), Set.of());
        assertThat(load.plan(request).inWords()).contains(
                "  new        test/gift (revision 1): ann funded (says bob) club, 2018, said on 2019-03-01");
    }
}
