package org.entourage.question.network;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@GraphTest
class NetworkIT {

    private final Graph graph;
    private final Network network;
    private final NetworkLevels levels;
    private final NetworkRows rows;
    private final Transactions transactions;

    NetworkIT(@Autowired Graph graph, @Autowired Network network, @Autowired NetworkLevels levels,
            @Autowired NetworkRows rows, @Autowired Transactions transactions) {
        this.rows = rows;
        this.levels = levels;
        this.transactions = transactions;
        this.graph = graph;
        this.network = network;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("""
                - {key: a, subject: ann, relation: met, object: bob}
                - {key: b, subject: cyd, relation: met, object: ann}
                - {key: c, subject: cyd, relation: funded, object: ann}
                - {key: d, subject: cyd, relation: funded, object: ann}
                - {key: e, subject: bob, relation: met, object: cyd}
                - {key: f, subject: dan, relation: met, object: bob}
                - {key: g, subject: eve, relation: met, object: dan}
                - {key: h, subject: eve, relation: same as, object: ann}
                - {key: i, subject: ann, relation: characterised as, object: {text: bold}}
                - {key: j, subject: ann, relation: met, object: fay, polarity: denied}
                - {key: k, subject: ann, relation: met, object: gil}
                - {key: l, subject: {claim: a}, relation: retracts, object: {claim: k}}
                - {key: m, subject: ann, relation: met, object: bob, polarity: denied}
                """);
    }

    @Test
    void theLevelsAreOrderedByTheirClaims() {
        NetworkAnswer answer = network.of("ann", 2, Filters.NETWORK);
        assertThat(entities(answer)).containsExactly("ann 0 0", "cyd 1 3", "bob 1 1", "dan 2 1");
        assertThat(answer.rows()).extracting(row -> row.subject().id(), NetworkAnswer.Row::relation,
                row -> row.object().id(), row -> row.claims().stream().map(CitedClaim::id).toList())
                .containsExactly(tuple("ann", "met", "bob", List.of("test/a")),
                        tuple("bob", "met", "cyd", List.of("test/e")),
                        tuple("cyd", "funded", "ann", List.of("test/c", "test/d")),
                        tuple("cyd", "met", "ann", List.of("test/b")),
                        tuple("dan", "met", "bob", List.of("test/f")));
        assertThat(answer.leftOutEntities()).isZero();
        assertThat(answer.cut()).isNull();
        assertThat(answer.coverage().claims()).isEqualTo(7);
        assertThat(answer.coverage().leftOut()).isEqualTo(
                Map.of("polarity", Map.of("denied", 2L), "retracted", Map.of("retracted", 1L)));
        assertThat(entities(network.of("ann", 3, Filters.NETWORK))).endsWith("eve 3 1");
    }

    @Test
    void whatThereIsNoRoomForIsCountedAndNoLevelFollows() {
        NetworkAnswer answer = network.of("ann", 3, Filters.NETWORK.page(2, null));
        assertThat(entities(answer)).containsExactly("ann 0 0", "cyd 1 3");
        assertThat(answer.leftOutEntities()).isEqualTo(1);
        assertThat(answer.rows()).extracting(NetworkAnswer.Row::label).containsExactly("funded", "met");
        NetworkAnswer full = network.of("ann", 3, Filters.NETWORK.page(3, null));
        assertThat(entities(full)).hasSize(3);
        assertThat(full.leftOutEntities()).isEqualTo(1);
        assertThat(network.of("ann", 1, Filters.NETWORK.page(3, null)).leftOutEntities()).isZero();
    }

    @Test
    void whoHasTheMostClaimsIsNotFollowedWhereALevelHasTooMany() {
        NetworkLevels.Levels whole = transactions.read(() -> levels.around(List.of("dan"), 2, Filters.NETWORK));
        assertThat(whole.kept()).extracting(NetworkLevels.Kept::id).containsExactly("dan", "bob", "eve", "ann", "cyd");
        assertThat(whole.cut()).isNull();
        NetworkLevels.Levels cut = transactions.read(() -> levels.around(List.of("dan"), 2, Filters.NETWORK, 3));
        assertThat(cut.kept()).extracting(NetworkLevels.Kept::id).as("bob is kept, but leads nowhere")
                .containsExactly("dan", "bob", "eve");
        assertThat(cut.cut()).isEqualTo("level 2: 1 entity of level 1 with 4 claims or more was not followed");
        assertThat(cut.leftOut()).isNull();
    }

    @Test
    void rowsThatThereIsNoRoomForAreCountedAndWhatJoinsTheLevelsComesFirst() {
        List<NetworkLevels.Kept> kept = network.of("ann", 1, Filters.NETWORK).entities().stream()
                .map(node -> new NetworkLevels.Kept(node.entity().id(), node.level(), node.claims())).toList();
        NetworkRows.Joined whole = transactions.read(() -> rows.among(kept, Filters.NETWORK));
        assertThat(whole.rows()).extracting(row -> row.subject().id() + " " + row.relation() + " " + row.object().id())
                .containsExactly("ann met bob", "bob met cyd", "cyd funded ann", "cyd met ann");
        assertThat(whole.leftOut()).isZero();
        NetworkRows.Joined cut = transactions.read(() -> rows.among(kept, Filters.NETWORK, 4, 100));
        assertThat(cut.rows()).extracting(row -> row.subject().id() + " " + row.relation() + " " + row.object().id())
                .as("bob and cyd stand on one level").containsExactly("ann met bob", "cyd funded ann", "cyd met ann");
        assertThat(cut.leftOut()).isZero();
        assertThat(cut.cut()).isEqualTo("for want of room not looked at: what joins entities of level 1");
        NetworkRows.Joined less = transactions.read(() -> rows.among(kept, Filters.NETWORK, 3, 100));
        assertThat(less.rows()).hasSize(2);
        assertThat(less.leftOut()).isEqualTo(1);
        assertThat(cut.rows()).extracting(row -> row.claims().size()).as("a row is cited whole")
                .containsExactly(1, 2, 1);
    }

    @Test
    void rowsAreTheSameHoweverManyAreLookedForAtATime() {
        List<NetworkLevels.Kept> kept = network.of("ann", 2, Filters.NETWORK).entities().stream()
                .map(node -> new NetworkLevels.Kept(node.entity().id(), node.level(), node.claims())).toList();
        NetworkRows.Joined atOnce = transactions.read(() -> rows.among(kept, Filters.NETWORK));
        assertThat(atOnce.rows()).hasSizeGreaterThan(4);
        assertThat(transactions.read(() -> rows.among(kept, Filters.NETWORK, 100, 1))).isEqualTo(atOnce);
        NetworkRows.Joined cut = transactions.read(() -> rows.among(kept, Filters.NETWORK, 1, 1));
        assertThat(cut.rows()).isEqualTo(atOnce.rows().subList(0, 1));
        assertThat(cut.leftOut()).isZero();
        assertThat(cut.cut()).isEqualTo("for want of room not looked at: what joins levels 0 and 1 "
                + "(from the subject bob on), levels 1 and 2, entities of level 1, entities of level 2");
    }

    @Test
    void severalAreAroundTogether() {
        assertThat(entities(network.of("dan,ann,dan", 1, Filters.NETWORK)))
                .containsExactly("dan 0 0", "ann 0 0", "cyd 1 3", "bob 1 2", "eve 1 1");
        assertThat(entities(network.of("dan,ann", 1, Filters.NETWORK.page(1, null))))
                .as("those asked about are always there").containsExactly("dan 0 0", "ann 0 0");
    }

    @Test
    void whatIsDeniedOrTakenBackIsMarkedWhenAskedFor() {
        NetworkAnswer answer = network.of("ann", 1, Filters.EVERYTHING);
        assertThat(entities(answer)).containsExactly("ann 0 0", "cyd 1 3", "bob 1 2", "fay 1 1", "gil 1 1");
        assertThat(answer.rows()).extracting(row -> row.object().id(), NetworkAnswer.Row::label,
                NetworkAnswer.Row::plain, row -> row.claims().size())
                .contains(tuple("bob", "met (disputed)", true, 2), tuple("fay", "met (denied)", false, 1),
                        tuple("gil", "met (retracted; disputed)", false, 1));
        assertThat(entities(network.of("ann", 1, FilterWords.read(Map.of("relations", "funded"), Filters.NETWORK))))
                .containsExactly("ann 0 0", "cyd 1 2");
    }

    @Test
    void anEntityThatNoHopJoinsStandsAlone() {
        NetworkAnswer answer = network.of("reporter", 2, Filters.NETWORK);
        assertThat(entities(answer)).containsExactly("reporter 0 0");
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.coverage().inWords()).isEqualTo("No claim found in 1 source up to 2020-01-01.");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> network.of("ann", 4, Filters.NETWORK)).hasMessage("depth: found 4, expected 1 to 3");
        assertThatThrownBy(() -> network.of("ann", 0, Filters.NETWORK)).hasMessage("depth: found 0, expected 1 to 3");
        assertThatThrownBy(() -> network.of("ann", 1, Filters.NETWORK.page(3, "r3")))
                .hasMessageStartingWith("cursor: ");
    }

    private static List<String> entities(NetworkAnswer answer) {
        return answer.entities().stream().map(node -> "%s %d %d".formatted(node.entity().id(), node.level(),
                node.claims())).toList();
    }
}
