package org.entourage.edit.verify;

import java.util.List;

import org.entourage.graph.audit.Finding;
import org.entourage.graph.record.Digests;

/// What came out of an examination of the whole graph.
///
/// @param sound     whether everything is as it must be
/// @param findings  what is not; the first thousand
/// @param number    how many there are in all
/// @param digests   of the graph as it is
/// @param documents how far texts were held against the documents that they name
public record Verified(boolean sound, List<Finding> findings, long number, Digests digests,
        CheckedDocuments documents) {

    /// What came out for a graph without documents.
    public Verified(boolean sound, List<Finding> findings, long number, Digests digests) {
        this(sound, findings, number, digests, CheckedDocuments.NONE);
    }

    public Verified {
        findings = List.copyOf(findings);
    }
}
