package org.entourage.edit.verify;

import java.util.List;

import org.entourage.graph.audit.Finding;
import org.entourage.graph.record.Digests;

/// What came out of an examination of the whole graph.
///
/// @param sound    whether everything is as it must be
/// @param findings what is not; the first thousand
/// @param number   how many there are in all
/// @param digests  of the graph as it is
public record Verified(boolean sound, List<Finding> findings, long number, Digests digests) {

    public Verified {
        findings = List.copyOf(findings);
    }
}
