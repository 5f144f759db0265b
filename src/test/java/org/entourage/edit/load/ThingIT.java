package org.entourage.edit.load;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.dossier.DossierException;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.find.Find;
import org.entourage.question.find.FindAnswer;
import org.entourage.question.network.Network;
import org.entourage.question.network.NetworkAnswer;
import org.entourage.question.profile.Profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What people make or use, with its type in words.
@GraphTest
class ThingIT {

    private static final String CLAIMS = """
            - {key: c1, subject: board, relation: sanctioned, object: seagull}
            - {key: c2, subject: ann, relation: owns, object: seagull}
            - {key: c3, subject: seagull, relation: named, object: {name: Gull}}
            """;

    private final Graph graph;
    private final Find find;
    private final Network network;
    private final Profile profile;

    ThingIT(@Autowired Graph graph, @Autowired Find find, @Autowired Network network, @Autowired Profile profile) {
        this.graph = graph;
        this.find = find;
        this.network = network;
        this.profile = profile;
    }

    private static String dossier(String seagull) {
        return Graph.dossier("fleet", CLAIMS).replaceAll("seagull: \\{[^}]*}", seagull)
                .replaceAll("board: \\{[^}]*}", "board: {kind: Organization, name: board}");
    }

    private void load(String seagull) {
        graph.load("fleet.yaml", dossier(seagull));
    }

    @Test
    void itsTypeIsShownWhereverItsKindIs() {
        graph.clear();
        load("seagull: {kind: Thing, type: cargo vessel, name: Seagull}");
        EntityRef found = find.of("gull", Find.kinds("Thing"), Filters.EVERYTHING).rows().stream()
                .map(FindAnswer.Row::entity).findFirst().orElseThrow();
        assertThat(found.kindInWords()).isEqualTo("Thing, cargo vessel");
        assertThat(network.of("ann", 1, Filters.NETWORK).entities()).extracting(NetworkAnswer.Node::entity)
                .extracting(EntityRef::typeInWords).contains("cargo vessel");
        assertThat(profile.of("seagull", Filters.EVERYTHING).question().asked().getFirst().entity())
                .isNotNull().extracting(EntityRef::typeInWords).isEqualTo("cargo vessel");
        assertThat(profile.of("ann", Filters.EVERYTHING).rows()).flatExtracting(row -> row.claims())
                .extracting(claim -> claim.object().entity()).extracting("typeInWords").contains("cargo vessel");
        assertThat(graph.ask("MATCH (t:Thing) RETURN labels(t) AS labels, t.typeInWords AS type")).containsExactly(
                Map.of("labels", List.of("Entity", "Thing"), "type", "cargo vessel"));
    }

    @Test
    void whatWasAnOrganisationBecomesOneWithItsClaimsAsTheyWere() {
        graph.clear();
        load("seagull: {kind: Organization, name: Seagull}");
        Loaded again = graph.load("fleet.yaml", dossier("seagull: {kind: Thing, type: vessel, name: Seagull}")
                .replace("version: 1", "version: 2"));
        assertThat(List.of(again.created(), again.changed(), again.untouched())).containsExactly(0, 0, 3);
        assertThat(graph.ask("MATCH (e:Entity {id: 'seagull'}) RETURN labels(e) AS labels, e.kind AS kind"))
                .containsExactly(Map.of("labels", List.of("Entity", "Thing"), "kind", "Thing"));
    }

    @Test
    void nothingElseHasAType() {
        graph.clear();
        assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> load("seagull: {kind: Organization, type: vessel, name: Seagull}"))
                .withMessageContaining("entities.seagull.type: found \"vessel\", expected no type of an entity of kind "
                        + "Organization (only a Thing has one: leave it out, or make a claim of it)");
    }
}
