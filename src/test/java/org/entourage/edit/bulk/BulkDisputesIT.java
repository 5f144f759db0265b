package org.entourage.edit.bulk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.claim.Certainty;
import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Corpus;
import org.entourage.claim.Edtf;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Revision;
import org.entourage.claim.Term;
import org.entourage.claim.Vocabulary;
import org.entourage.claim.When;
import org.entourage.edit.verify.Verify;
import org.entourage.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/// A bulk load projects its edges by itself, file by file: what disputes them must be in the same file.
@GraphTest
class BulkDisputesIT {

    private final Graph graph;
    private final BulkLoad load;
    private final Verify verify;
    private final World world;
    private final Vocabulary vocabulary;

    BulkDisputesIT(@Autowired Graph graph, @Autowired BulkLoad load, @Autowired Verify verify,
            @Autowired Vocabulary vocabulary) {
        this.graph = graph;
        this.load = load;
        this.verify = verify;
        this.vocabulary = vocabulary;
        this.world = new World(1_000, 7, vocabulary);
    }

    @Test
    void aDenialDisputesTheEdgesOfItsTimeEitherWayRoundIfTheRelationGoesEitherWay() throws IOException {
        graph.clear();
        load.load(corpus(), (_, _, _, _) -> {});
        assertThat(graph.ask("""
                MATCH (:Entity)-[edge]->(:Entity) WHERE edge.key IS NOT NULL
                RETURN edge.label + ' ' + edge.claims + ' ' + edge.denials AS edge
                ORDER BY edge""")).extracting(row -> row.get("edge")).containsExactly("leads 1 0", "met (disputed) 1 1",
                "met (disputed) 1 1", "opposed (disputed) 1 1", "spouse of 1 0", "spouse of 1 0");
        assertThat(verify.verify(_ -> {}).findings()).isEmpty();
        load.undo();
        graph.clear();
    }

    private List<Claim> claims(Claim like) {
        List<Term> people = world.entities().filter(owned -> owned.entity().kind() == EntityKind.PERSON).limit(2)
                .<Term>map(owned -> new Term.OfEntity(owned.entity().id())).toList();
        List<Term> groups = world.entities().filter(owned -> owned.entity().kind() == EntityKind.ORGANIZATION).limit(1)
                .<Term>map(owned -> new Term.OfEntity(owned.entity().id())).toList();
        Term ann = people.getFirst();
        Term bob = people.getLast();
        Term club = groups.getFirst();
        return List.of(claim(like, "met", ann, bob, Polarity.AFFIRMED, "2012"),
                claim(like, "met", bob, ann, Polarity.AFFIRMED, null),
                claim(like, "met", bob, ann, Polarity.DENIED, "2012-05"),
                claim(like, "spouse of", ann, bob, Polarity.AFFIRMED, "2012"),
                claim(like, "spouse of", bob, ann, Polarity.AFFIRMED, "2012"),
                claim(like, "spouse of", bob, ann, Polarity.DENIED, "2015"),
                claim(like, "opposed", ann, bob, Polarity.AFFIRMED, "../2012"),
                claim(like, "opposed", ann, bob, Polarity.DENIED, "2010~"),
                claim(like, "leads", ann, club, Polarity.AFFIRMED, "2012"),
                claim(like, "leads", ann, club, Polarity.DENIED, "2013/.."));
    }

    private Claim claim(Claim like, String relation, Term subject, Term object, Polarity polarity,
            @Nullable String when) {
        Relation known = vocabulary.find(relation).orElseThrow();
        String key = "%s-%s-%s-%s".formatted(relation.replace(' ', '-'), polarity.word(),
                when == null ? "undated" : "w" + Integer.toHexString(when.hashCode()),
                Integer.toHexString(subject.hashCode()));
        return new Claim(new ClaimId(like.id().dossier(), key), subject, known, object, null, polarity,
                Certainty.STATED, new Chain(List.of()),
                when == null ? When.UNDATED : new When(Edtf.parse(when), null, null), null, like.passages(), null,
                like.provenance());
    }

    /// The entities of a world, and one document of it with claims of our own.
    private Corpus corpus() {
        return new ChangedWorld(world, "disputes", new Corpus.Size(world.size().entities(), 1),
                documents -> documents.limit(1).map(document -> new Corpus.Document(document.dossier(),
                        document.source(), document.texts(), document.contents(),
                        claims(document.revisions().getFirst().claim()).stream()
                                .map(claim -> new Revision(claim, 1, Instant.parse("2026-01-01T00:00:00Z"), null, null,
                                        null, Map.of()))
                                .toList())));
    }
}
