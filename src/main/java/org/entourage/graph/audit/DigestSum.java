package org.entourage.graph.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.entourage.graph.record.CanonicalForm;
import org.entourage.graph.record.DerivedFacts;
import org.entourage.graph.record.Digests;
import org.entourage.graph.record.DossierItem;
import org.entourage.graph.record.Fingerprint;
import org.entourage.graph.record.GraphDigest;
import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;

/// Takes the digests of a graph from its rows, in whatever order they come.
public final class DigestSum {

    private final GraphDigest records = new GraphDigest();
    private final GraphDigest content = new GraphDigest();
    private final GraphDigest edges = new GraphDigest();
    private final DerivedFacts.Form form;

    public DigestSum() {
        this(DerivedFacts.Form.NOW);
    }

    /// The digests as a graph of some form was given them.
    public DigestSum(DerivedFacts.Form form) {
        this.form = form;
    }

    public void node(Kind kind, NodeRow node) {
        Optional<JournalPage> page = kind == Kind.JOURNAL && form == DerivedFacts.Form.NOW
                ? JournalPage.of(node.properties())
                : Optional.empty();
        page.ifPresentOrElse(each -> lines(node, each), () -> record(node));
        if (node.live()) {
            content(kind, node);
        }
    }

    public void edge(String type, String from, String to, Map<String, Object> properties) {
        edges.add(CanonicalForm.of(List.of("edge", type, from, to, properties)));
    }

    private void record(NodeRow node) {
        records.add(CanonicalForm.of(List.of("node", node.labels(), form.said(node))));
        node.out().forEach(tie -> records.add(tie(node, tie)));
    }

    /// A page counts by its lines: how they are cut into pages says nothing.
    private void lines(NodeRow node, JournalPage page) {
        page.lines().forEach(line -> records.add(CanonicalForm.of(List.of("line", page.what().word(), node.text("at"),
                line))));
    }

    private void content(Kind kind, NodeRow node) {
        switch (kind) {
            case CLAIMS -> content.add(CanonicalForm.of(List.of("claim", Fingerprint.of(node, form))));
            case PASSAGES -> content(node, "quote", "IN");
            case TEXTS -> content(node, "content", "OF");
            case DOSSIERS -> content(node, "version", "");
            case PURGED, JOURNAL -> {
            }
            case ENTITIES -> content(node, "", "");
            case SOURCES -> {
                content(node, "", "");
                node.out().forEach(tie -> content.add(tie(node, tie)));
            }
        }
    }

    private void content(NodeRow node, String beside, String tie) {
        Map<String, @Nullable Object> properties = form.said(node);
        properties.remove(beside);
        properties.keySet().removeAll(DossierItem.OF_THE_GRAPH);
        content.add(CanonicalForm.of(List.of("node", node.labels(), properties)));
        node.out(tie).forEach(each -> content.add(tie(node, each)));
    }

    private static String tie(NodeRow node, NodeRow.Tie tie) {
        return CanonicalForm.of(List.of("tie", node.key(), tie.type(), tie.to(), tie.labels(), tie.properties()));
    }

    public Digests digests() {
        return new Digests(records.toString(), content.toString(), edges.toString());
    }
}
