package org.entourage.edit.words;

import java.util.List;

/// A claim that is written or ended.
///
/// @param id       of the claim
/// @param revision that is written, or ended
/// @param says     what it says, in words
/// @param changes  what differs from the revision before; empty if there is none, or it ends
public record ClaimLine(String id, long revision, String says, List<FieldChange> changes) {

    public ClaimLine {
        changes = List.copyOf(changes);
    }
}
