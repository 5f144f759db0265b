package org.entourage.edit.withdraw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.LoadRequest;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.load.Loaded;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.record.Target;
import org.entourage.graph.write.ClaimState;
import org.entourage.graph.write.ClaimStates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class WithdrawIT {

    private static final String CLAIMS = """
            - {key: a, subject: ann, relation: supported, object: club}
            - {key: again, subject: ann, relation: supported, object: club, detail: in a letter}
            - {key: b, subject: bob, relation: funded, object: club}
            - {key: doubt, subject: {claim: a}, relation: doubts, object: {claim: b}}
            """;
    private static final String DOSSIER = Graph.dossier("test", CLAIMS);
    private static final Target B = new Target.OfClaim("test/b");

    private final Graph graph;
    private final Load load;
    private final Withdraw withdraw;
    private final ClaimStates states;
    private final Verify verify;

    WithdrawIT(@Autowired Graph graph, @Autowired Load load, @Autowired Withdraw withdraw,
            @Autowired ClaimStates states, @Autowired Verify verify) {
        this.graph = graph;
        this.load = load;
        this.withdraw = withdraw;
        this.states = states;
        this.verify = verify;
    }

    @BeforeEach
    void loadFirst() {
        graph.clear();
        load(DOSSIER);
    }

    @Test
    void thePlanSaysWhichClaimsEdgesAndAnswersFall() {
        String before = graph.digest();
        assertThat(withdraw.plan(B, "misread").inWords()).containsExactly("""
                Claims that end: 1.
                  withdrawn  test/b (revision 1): bob funded club
                Edges: 0 appear, 0 change, 1 fall.
                  falls      bob funded (disputed) club
                Answers that lose it, for no other claim says so plainly: 1.
                  no longer  bob funded club
                Claims about these, which stay: 1.
                  stays      test/doubt (revision 1): claim test/a doubts claim test/b
                """.lines().toArray(String[]::new));
        assertThat(withdraw.plan(new Target.OfClaim("test/a"), "misread").inWords()).containsExactly("""
                Claims that end: 1.
                  withdrawn  test/a (revision 1): ann supported club
                Edges: 0 appear, 1 change, 0 fall.
                  changes    ann supported club: claims 2 → 1
                Claims about these, which stay: 1.
                  stays      test/doubt (revision 1): claim test/a doubts claim test/b
                """.lines().toArray(String[]::new));
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void aWithdrawnClaimStaysSoThoughItsDossierIsLoadedAgain() {
        withdraw.withdraw(B, "misread");
        String before = graph.digest();
        Loaded again = load(DOSSIER);
        assertThat(again.untouched()).isEqualTo(3);
        assertThat(again.staying()).singleElement().satisfies(claim -> assertThat(claim.inWords())
                .matches("test/b: withdrawn since 20\\S+Z: misread"));
        Loaded reworded = load(DOSSIER.replace("relation: funded", "relation: supplied"));
        assertThat(reworded.staying()).singleElement().satisfies(claim -> assertThat(claim.inWords())
                .endsWith(": misread (its wording has changed; --reinstate brings it back)"));
        assertThat(reworded.created() + reworded.changed()).isZero();
        assertThat(graph.digest()).isEqualTo(before);
        assertThat(states.of("test/b")).isInstanceOfSatisfying(ClaimState.Ended.class,
                ended -> assertThat(ended.reason()).isEqualTo("misread"));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void reinstatedItComesBackAsANewRevision() {
        withdraw.withdraw(B, "misread");
        Loaded back = load(DOSSIER, Allowed.REINSTATE);
        assertThat(back.created()).isEqualTo(1);
        assertThat(graph
                .ask("""
                MATCH (claim:Claim {id: 'test/b'})
                RETURN claim.ref + ' ' + coalesce(claim.endedHow + ': ' + claim.endReason, 'live') AS is ORDER BY is"""))
                .extracting(row -> row.get("is")).containsExactly("test/b@1 withdrawn: misread", "test/b@2 live");
        assertThat(graph.ask("MATCH (:Entity {id: 'bob'})-[edge:FUNDED]->() RETURN edge.label AS label"))
                .containsExactly(Map.of("label", "funded (disputed)"));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void whatLeftItsDossierByItselfComesBackByItself() {
        load(Graph.dossier("test", CLAIMS.lines().limit(2).reduce("", (all, line) -> all + line + "\n")));
        assertThat(states.of("test/b").inWords()).contains("left its dossier");
        assertThat(load(DOSSIER).created()).isEqualTo(2);
    }

    @Test
    void ofAWithdrawnSourceNothingNewIsTaken() {
        Withdrawn withdrawn = withdraw.withdraw(new Target.OfSource("test-source"), "found to be forged");
        assertThat(withdrawn.claims()).hasSize(4);
        assertThat(load(DOSSIER).staying()).hasSize(4);
        String more = Graph.dossier("test", CLAIMS + "- {key: new, subject: ann, relation: met, object: club}\n");
        assertThatThrownBy(() -> load(more)).isInstanceOf(DossierException.class).hasMessageMatching(
                "test.yaml:\\d+:\\d+ claims\\[4]: found claim \"test/new\" of source \"test-source\", which was withdrawn "
                        + "at 20\\S+Z: found to be forged, expected no new claim of it \\(--reinstate brings back all of it\\)");
        assertThat(load(more, Allowed.REINSTATE).created()).isEqualTo(5);
        assertThat(graph.ask("MATCH (source:Source) WHERE source.endedAt IS NOT NULL RETURN source.id AS id"))
                .isEmpty();
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void ofAWithdrawnDossierTheEntitiesStayAndNothingNewIsTaken() {
        withdraw.withdraw(new Target.OfDossier("test"), "asked by its author");
        assertThat(
                graph.ask("MATCH (entity:Entity) WHERE entity.foldedName IS NULL AND NOT entity:Nobody RETURN entity"))
                .isEmpty();
        assertThat(graph.ask("MATCH (:Entity)-[edge]->(:Entity) RETURN edge")).isEmpty();
        assertThatThrownBy(
                () -> load(Graph.dossier("test", CLAIMS + "- {key: n, subject: ann, relation: met, object: club}")))
                .hasMessageContaining("of dossier \"test\", which was withdrawn at");
        assertThat(load(DOSSIER, Allowed.REINSTATE).created()).isEqualTo(4);
    }

    @Test
    void aClaimMayBeRecordedThatSpeaksOfOneThatWasWithdrawn() {
        withdraw.withdraw(B, "misread");
        load(DOSSIER.replace("relation: doubts", "relation: contradicts"));
        assertThat(graph.ask("MATCH (:Claim {ref: 'test/doubt@2'})-[:OBJECT]->(target) RETURN target.ref AS ref"))
                .containsExactly(Map.of("ref", "test/b@1"));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void whatCannotBeWithdrawnIsSaid() {
        assertThatThrownBy(() -> withdraw.withdraw(new Target.OfClaim("test/never"), "x"))
                .hasMessage("claim test/never was never in the graph");
        assertThatThrownBy(() -> withdraw.withdraw(new Target.OfSource("nowhere"), "x"))
                .hasMessage("source nowhere has no live claim in the graph");
        assertThatThrownBy(() -> withdraw.withdraw(B, " ")).hasMessage("a withdrawal needs a reason");
        withdraw.withdraw(B, "misread");
        assertThatThrownBy(() -> withdraw.withdraw(B, "again"))
                .hasMessageMatching("claim test/b was withdrawn at 20\\S+Z: misread");
    }

    private Loaded load(String yaml, Allowed... allowed) {
        return load.load(new LoadRequest("test.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of(),
                Set.of(allowed)), _ -> {});
    }
}
