package org.entourage.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// What must always be true of claims, edges and passages found in copies, asked of the part that a change touched, inside its transaction.
@Component
public final class Invariants {

    private static final List<String> OF_CLAIMS = List.of("invariants/claim-ends.cypher",
            "invariants/claim-evidence.cypher", "invariants/claim-revisions.cypher");
    private static final List<String> OF_FACTS = List.of("invariants/claim-source.cypher", "invariants/targets.cypher");

    private final Cypher cypher;

    Invariants(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Ends the change if something is not as it must be.
    ///
    /// @throws IllegalStateException that names what is broken
    void require(List<String> refs, Collection<Triple> triples) {
        List<String> broken = new ArrayList<>();
        Batches.of(refs).forEach(batch -> {
            broken.addAll(brokenClaims(batch));
            broken.addAll(brokenFacts(batch));
        });
        List<Map<String, Object>> rows = triples.stream().map(Triple::parameters).toList();
        for (List<Map<String, Object>> batch : Batches.of(rows)) {
            broken.addAll(cypher.strings("invariants/edges.cypher", Map.of("triples", batch)));
        }
        refuse(broken);
    }

    /// Ends the change if what was found in a copy, or of a text in copies, is not as it must be.
    ///
    /// @throws IllegalStateException that names what is broken
    void requireOfTexts(Collection<String> texts) {
        refuse(brokenTexts(List.copyOf(texts)));
    }

    /// What is broken among these claims.
    public List<String> brokenClaims(List<String> refs) {
        List<String> broken = new ArrayList<>();
        OF_CLAIMS.forEach(file -> broken.addAll(cypher.strings(file, Map.of("refs", refs))));
        return broken;
    }

    /// What these claims keep that does not follow from what they say.
    public List<String> brokenFacts(List<String> refs) {
        List<String> broken = new ArrayList<>();
        OF_FACTS.forEach(file -> broken.addAll(cypher.strings(file, Map.of("refs", refs))));
        return broken;
    }

    /// Which of these claims have ends or voices that do not fit.
    ///
    /// @param takes what each relation takes, see `RelationKinds`
    public List<String> brokenKinds(List<String> refs, Map<String, Object> takes) {
        return cypher.strings("invariants/claim-kinds.cypher", Map.of("refs", refs, "takes", takes));
    }

    /// What is broken among the passages of these texts, and among those found in them.
    public List<String> brokenTexts(List<String> texts) {
        return cypher.strings("invariants/found-in.cypher", Map.of("texts", texts));
    }

    private static void refuse(Collection<String> broken) {
        if (!broken.isEmpty()) {
            throw new IllegalStateException("the change was undone, for it would have broken the graph:\n"
                    + String.join("\n", broken));
        }
    }
}
