package org.entourage.graph.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Sha256;

/// The digest of what a claim says: it tells whether a newer dossier changed it, and whether somebody changed its node.
public final class Fingerprint {

    /// What a claim's node keeps beside that, but for what follows from it: see [DerivedFacts].
    static final Set<String> BESIDE = Set.of("ref", "revision", "recordedAt", "endedAt", "endReason",
            "endedHow", "fingerprint");

    private Fingerprint() {}

    /// The fingerprint of a claim that will be written.
    ///
    /// @param properties what it says; null values count as none
    /// @param passages   ids, in order
    /// @param chain      steps, in order: `speaker` and what the relationship to it keeps but for the order
    public static String of(Map<String, @Nullable Object> properties, List<String> passages,
            List<Map<String, @Nullable Object>> chain) {
        return Sha256.of(CanonicalForm.of(List.of(properties, passages, chain)));
    }

    /// The fingerprint of a claim as it stands in the graph.
    public static String of(NodeRow claim) {
        return of(claim, DerivedFacts.Form.NOW);
    }

    /// The fingerprint that a claim of a graph of some form was given.
    public static String of(NodeRow claim, DerivedFacts.Form form) {
        Map<String, @Nullable Object> properties = form.said(claim);
        properties.keySet().removeAll(BESIDE);
        return of(properties, claim.out("CITES").stream().map(NodeRow.Tie::to).toList(),
                claim.out("SAID_BY").stream().map(Fingerprint::step).toList());
    }

    private static Map<String, @Nullable Object> step(NodeRow.Tie said) {
        Map<String, @Nullable Object> step = new HashMap<>(said.properties());
        step.remove("order");
        step.put("speaker", said.to());
        return step;
    }
}
