package org.entourage.claim;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A claim as it stood for some time.
///
/// @param claim      what it said
/// @param number     counted from 1
/// @param recordedAt since when it is known
/// @param endedAt    until when it was live; null if it is
/// @param ending     how it ended; null if it is live
/// @param endReason  why, in words; null if it is live
/// @param tied       of a claim about claims: by their ids, the revisions that were live when this one was recorded
public record Revision(Claim claim, int number, Instant recordedAt, @Nullable Instant endedAt,
        @Nullable Ending ending, @Nullable String endReason, Map<String, Integer> tied) {

    public Revision {
        tied = Map.copyOf(tied);
        if (number < 1) {
            throw new IllegalArgumentException("revisions are counted from 1, not %d".formatted(number));
        }
        if ((endedAt == null) != (endReason == null) || (endedAt == null) != (ending == null)) {
            throw new IllegalArgumentException("%s: an end needs a time, a way and a reason".formatted(claim.id()));
        }
        if (endedAt != null && !endedAt.isAfter(recordedAt)) {
            throw new IllegalArgumentException("%s: it ends before it is recorded".formatted(claim.id()));
        }
    }

    /// What tells it from all others: `dossier/key@number`.
    public String ref() {
        return claim.id() + "@" + number;
    }

    /// Whether it is live.
    public boolean live() {
        return endedAt == null;
    }
}
