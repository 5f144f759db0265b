package org.entourage.edit.verify;

import org.springframework.stereotype.Service;

import org.entourage.graph.audit.Audit;
import org.entourage.graph.audit.Findings;
import org.entourage.graph.record.Digests;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.GraphWriter;

/// Examines the whole graph: every invariant, every digest, every edge against its claims, every passage in its text. Changes
/// wait until it is through; reads go on. Changes nothing.
@Service
public class Verify {

    private final GraphWriter graph;
    private final Audit audit;
    private final TextAudit texts;
    private final Transactions transactions;

    Verify(GraphWriter graph, Audit audit, TextAudit texts, Transactions transactions) {
        this.graph = graph;
        this.audit = audit;
        this.texts = texts;
        this.transactions = transactions;
    }

    /// Examines the graph.
    public Verified verify() {
        return verify(_ -> {});
    }

    /// The same, for whoever shows how far it has come.
    ///
    /// @param step told as each step is done: dossiers, entities, sources, texts, passages, claims, edges, strangers, words
    public Verified verify(Step step) {
        return transactions.examine(() -> {
            graph.hold();
            Findings findings = new Findings();
            Digests digests = audit.examine(findings, step);
            texts.examine(findings);
            step.done("words");
            return new Verified(findings.number() == 0, findings.first(), findings.number(), digests);
        });
    }
}
