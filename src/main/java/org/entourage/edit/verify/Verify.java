package org.entourage.edit.verify;

import java.util.List;

import org.springframework.stereotype.Service;

import org.entourage.graph.audit.Audit;
import org.entourage.graph.audit.Findings;
import org.entourage.graph.record.Digests;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.GraphWriter;

/// Examines the whole graph: every invariant, every digest, every edge against its claims, every passage in its text,
/// every text against the document that it names. Changes wait until it is through with the graph; reads go on. Changes
/// nothing.
@Service
public class Verify {

    private final GraphWriter graph;
    private final Audit audit;
    private final TextAudit texts;
    private final DocumentAudit documents;
    private final Transactions transactions;

    Verify(GraphWriter graph, Audit audit, TextAudit texts, DocumentAudit documents, Transactions transactions) {
        this.documents = documents;
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
    /// @param step told as each step is done: dossiers, entities, sources, texts, passages, claims, edges, strangers, words, documents
    public Verified verify(Step step) {
        Findings findings = new Findings();
        Examined examined = transactions.examine(() -> {
            graph.hold();
            Digests digests = audit.examine(findings, step);
            texts.examine(findings);
            step.done("words");
            return new Examined(digests, documents.named());
        });
        // changes need not wait for files
        CheckedDocuments checked = documents.examine(examined.named(), findings);
        step.done("documents");
        return new Verified(findings.number() == 0, findings.first(), findings.number(), examined.digests(), checked);
    }

    /// What the graph tells.
    private record Examined(Digests digests, List<DocumentAudit.Named> named) {}
}
