package org.entourage.graph.record;

import java.time.Instant;

/// What is left of something that was purged.
///
/// @param what   claim, dossier, source, entity
/// @param id     of it
/// @param at     when it was purged
/// @param reason why, in words
public record Tombstone(String what, String id, Instant at, String reason) {

    /// `claim test/a was purged at …: why`.
    public String inWords() {
        return "%s %s was purged at %s: %s".formatted(what, id, at, reason);
    }
}
