package org.entourage.edit.bulk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.claim.Claim;
import org.entourage.claim.Corpus;
import org.entourage.claim.Relation;
import org.entourage.claim.Revision;
import org.entourage.claim.Term;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.DossierException;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.backup.GraphDigests;
import org.entourage.graph.record.Digests;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.Filters;
import org.entourage.question.supporters.Supporters;
import org.entourage.world.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class BulkLoadIT {

    private static final int ENTITIES = 1_000;

    private final Graph graph;
    private final BulkLoad load;
    private final Verify verify;
    private final GraphDigests digests;
    private final Transactions transactions;
    private final Supporters supporters;
    private final World world;

    BulkLoadIT(@Autowired Graph graph, @Autowired BulkLoad load, @Autowired Verify verify,
            @Autowired GraphDigests digests, @Autowired Transactions transactions, @Autowired Supporters supporters,
            @Autowired Vocabulary vocabulary) {
        this.graph = graph;
        this.load = load;
        this.verify = verify;
        this.digests = digests;
        this.transactions = transactions;
        this.supporters = supporters;
        this.world = new World(ENTITIES, 7, vocabulary);
    }

    @BeforeEach
    void startEmpty() {
        load.undo();
        graph.clear();
    }

    private Digests digests() {
        return transactions.examine(digests::take);
    }

    /// A load that stops after some batches, as if the machine had died.
    private void cutOff(int batches) {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> load.load(world, (_, _, _, _) -> {
            if (done.incrementAndGet() == batches) {
                throw new IllegalStateException("cut off");
            }
        })).hasMessage("cut off");
    }

    @Test
    void whatWasLoadedIsSoundAndAllThere() throws IOException {
        load.load(world, (_, _, _, _) -> {});
        assertThat(verify.verify(_ -> {}).findings()).isEmpty();
        assertThat(graph.ask("MATCH (claim:Claim) WHERE claim.revision = 1 RETURN count(claim) AS claims"))
                .extracting(row -> row.get("claims")).containsExactly(world.claims());
    }

    @Test
    void aLoadThatWasCutOffGoesOnAndMakesTheSameGraph() throws IOException {
        load.load(world, (_, _, _, _) -> {});
        Digests whole = digests();
        for (int batches : List.of(1, 3, 5)) {
            graph.clear();
            cutOff(batches);
            load.load(world, (_, _, _, _) -> {});
            assertThat(digests()).as("cut off after %d batches", batches).isEqualTo(whole);
        }
    }

    @Test
    void untilItIsCompleteTheGraphAnswersNothingAndSaysWhy() {
        cutOff(4);
        assertThatThrownBy(() -> otherSeed(2)).isInstanceOf(DossierException.class)
                .hasMessageContaining("incomplete load of");
        assertThatThrownBy(() -> graph.load("- {key: a, subject: ann, relation: met, object: bob}"))
                .isInstanceOf(GraphUnavailableException.class).hasMessageContaining("seed 7\" into it is not complete");
        assertThatThrownBy(() -> supporters.of("e1", Filters.PLAIN)).isInstanceOf(GraphUnavailableException.class);
        assertThat(load.undo()).contains(world.name());
        assertThat(load.undo()).isEmpty();
        assertThat(graph.load("- {key: a, subject: ann, relation: met, object: bob}").created()).isEqualTo(1);
    }

    private void otherSeed(long seed) throws IOException {
        load.load(new World(ENTITIES, seed, new Vocabulary(List.of(anyRelation()))), (_, _, _, _) -> {});
    }

    private Relation anyRelation() {
        return world.documents().findFirst().orElseThrow().revisions().getFirst().claim().relation();
    }

    @Test
    void aGraphThatHoldsSomethingIsRefusedAndStaysAsItIs() {
        graph.loadSample();
        String before = graph.digest();
        assertThatThrownBy(() -> load.load(world, (_, _, _, _) -> {})).isInstanceOf(DossierException.class)
                .hasMessageContaining("holds something already");
        assertThat(graph.digest()).isEqualTo(before);
    }

    @Test
    void materialThatCannotBeIsRefusedAndUndone() {
        assertThatThrownBy(() -> load.load(with(revision -> subject(revision, "nobody-there")), (_, _, _, _) -> {}))
                .isInstanceOf(DossierException.class).hasMessageContaining("found \"nobody-there\"");
        assertThat(graph.ask("MATCH (node) WHERE NOT node:Schema AND NOT node:Lock RETURN node")).isEmpty();
        assertThatThrownBy(() -> load.load(with(revision -> new Revision(revision.claim(), 2, revision.recordedAt(),
                revision.endedAt(), revision.ending(), revision.endReason(), revision.tied())), (_, _, _, _) -> {}))
                .hasMessageContaining("out of turn");
        assertThatThrownBy(() -> load.load(with(revision -> tiedToNothing(revision)), (_, _, _, _) -> {}))
                .hasMessageContaining("@99, which is not there");
        assertThat(graph.ask("MATCH (node) WHERE NOT node:Schema AND NOT node:Lock RETURN node")).isEmpty();
    }

    private static Revision subject(Revision revision, String id) {
        Claim claim = revision.claim();
        return new Revision(new Claim(claim.id(), new Term.OfEntity(id), claim.relation(), claim.object(),
                claim.detail(), claim.polarity(), claim.certainty(), claim.saidBy(), claim.when(), claim.saidOn(),
                claim.passages(), claim.note(), claim.provenance()), revision.number(), revision.recordedAt(),
                revision.endedAt(), revision.ending(), revision.endReason(), revision.tied());
    }

    private static Revision tiedToNothing(Revision revision) {
        return revision.tied().isEmpty()
                ? revision
                : new Revision(revision.claim(), revision.number(), revision.recordedAt(), revision.endedAt(),
                        revision.ending(), revision.endReason(),
                        revision.tied().keySet().stream()
                                .collect(Collectors.toMap(id -> id, _ -> 99)));
    }

    /// The world with a change in the claims of its tenth document.
    private Corpus with(UnaryOperator<Revision> change) {
        return new ChangedWorld(world, "a broken world", world.size(),
                documents -> documents.map(document -> new Corpus.Document(document.dossier(), document.source(),
                        document.texts(), document.contents(),
                        document.source().id().equals("s1") || document.source().id().equals("s70")
                                ? document.revisions().stream().map(change).toList()
                                : document.revisions())));
    }
}
