package org.entourage.graph.audit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.entourage.claim.Sha256;
import org.entourage.graph.record.DerivedFacts;
import org.entourage.graph.record.Fingerprint;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.record.Parameters;

/// Holds each node against what it says of itself: digests, ids that are made of other properties, labels, the one
/// relationship that it must have.
public final class NodeAudit {

    private final Findings findings;
    private final DerivedFacts.Form form;

    public NodeAudit(Findings findings) {
        this(findings, DerivedFacts.Form.NOW);
    }

    /// @param form of the graph that the nodes are of
    public NodeAudit(Findings findings, DerivedFacts.Form form) {
        this.findings = findings;
        this.form = form;
    }

    /// Looks at one node.
    public void examine(Kind kind, NodeRow node) {
        switch (kind) {
            case CLAIMS -> claim(node);
            case PASSAGES -> passage(node);
            case TEXTS -> text(node);
            case ENTITIES -> entity(node);
            case SOURCES, DOSSIERS, PURGED, JOURNAL -> labels(node, List.of(kind.label()));
        }
    }

    private void claim(NodeRow claim) {
        labels(claim, List.of("Claim"));
        require(claim, "ref", "%s@%s".formatted(claim.text("id"), claim.text("revision")));
        String fingerprint = Fingerprint.of(claim, form);
        if (!fingerprint.equals(claim.text("fingerprint"))) {
            report(claim, "properties, passages or speakers with digest " + brief(fingerprint),
                    brief(claim.text("fingerprint")) + ", as they were recorded", Finding.RESTORE);
        }
        derived(claim);
        Object ended = claim.properties().get("endedAt");
        if (!(claim.properties().get("recordedAt") instanceof ZonedDateTime recorded)) {
            report(claim, "recordedAt " + claim.text("recordedAt"), "an instant", Finding.RESTORE);
        } else if (ended != null && !(ended instanceof ZonedDateTime end && !end.isBefore(recorded))) {
            report(claim, "endedAt " + ended, "an instant not before " + recorded, Finding.RESTORE);
        }
        if (ended == null == claim.properties().containsKey("endReason")) {
            report(claim, ended == null ? "a reason to end, but no end" : "an end without a reason", "both or neither",
                    Finding.RESTORE);
        }
    }

    private void passage(NodeRow passage) {
        labels(passage, List.of("Passage"));
        String sha256 = passage.text("sha256");
        require(passage, "id", "%s@%s-%s.%s".formatted(passage.text("text"), passage.text("start"),
                passage.text("end"), sha256.substring(0, Math.min(12, sha256.length()))));
        tie(passage, "IN", passage.text("text"));
        if (passage.properties().containsKey("quote") && !Sha256.of(passage.text("quote")).equals(sha256)) {
            report(passage, "a quote with SHA-256 " + brief(Sha256.of(passage.text("quote"))), brief(sha256),
                    Finding.ATTACH);
        }
    }

    private void text(NodeRow text) {
        labels(text, List.of("Text"));
        tie(text, "OF", text.text("source"));
        if (text.properties().containsKey("content")) {
            String content = text.text("content");
            String found = "SHA-256 %s, length %d".formatted(brief(Sha256.of(content)),
                    content.codePointCount(0, content.length()));
            String expected = "SHA-256 %s, length %s".formatted(brief(text.text("sha256")), text.text("length"));
            if (!found.equals(expected)) {
                report(text, "a content with " + found, expected, Finding.ATTACH);
            }
        }
    }

    private void entity(NodeRow entity) {
        boolean nobody = entity.key().equals(Parameters.NOBODY);
        labels(entity, nobody
                ? List.of("Entity", "Nobody")
                : List.of("Entity", entity.text("kind")).stream().sorted()
                        .toList());
        derived(entity);
    }

    private void derived(NodeRow node) {
        if (form != DerivedFacts.Form.FIRST) {
            DerivedFacts.of(node).forEach((property, value) -> require(node, property, Objects.toString(value, ""),
                    Finding.REBUILD));
        }
    }

    private void labels(NodeRow node, List<String> expected) {
        if (!node.labels().equals(expected)) {
            report(node, "labels " + String.join(", ", node.labels()), String.join(", ", expected), Finding.RESTORE);
        }
    }

    private void tie(NodeRow node, String type, String to) {
        List<String> ends = node.out(type).stream().map(NodeRow.Tie::to).toList();
        if (!ends.equals(List.of(to))) {
            report(node, "%s to %s".formatted(type, ends.isEmpty() ? "nothing" : String.join(", ", ends)), to,
                    Finding.RESTORE);
        }
    }

    private void require(NodeRow node, String property, String expected) {
        require(node, property, expected, Finding.RESTORE);
    }

    private void require(NodeRow node, String property, String expected, String remedy) {
        if (!node.text(property).equals(expected)) {
            report(node, "%s \"%s\"".formatted(property, node.text(property)), "\"%s\"".formatted(expected), remedy);
        }
    }

    private void report(NodeRow node, String found, String expected, String remedy) {
        String what = node.labels().stream().filter(label -> Kind.of(label).isPresent()).findFirst().orElse("node");
        findings.add(new Finding(what.toLowerCase(Locale.ROOT), node.key(), found, expected, remedy));
    }

    /// As much of a digest as a person compares.
    private static String brief(String digest) {
        return digest.isEmpty() ? "none" : digest.substring(0, Math.min(16, digest.length())) + "…";
    }
}
