package org.entourage.graph.write;

import java.time.Instant;

import org.entourage.claim.Ending;

/// What became of a claim.
public sealed interface ClaimState {

    /// The graph never had it.
    record Unknown() implements ClaimState {}

    /// It is live.
    ///
    /// @param revision that is live
    /// @param since    when that became known
    record Live(long revision, Instant since) implements ClaimState {}

    /// Its last revision ended.
    ///
    /// @param revision the last
    /// @param at       when it ended
    /// @param how      superseded never: then a newer one is the last
    /// @param reason   why, in words
    record Ended(long revision, Instant at, Ending how, String reason) implements ClaimState {}

    /// It was purged: nothing of it is left but this.
    ///
    /// @param at     when
    /// @param reason why, in words
    record Purged(Instant at, String reason) implements ClaimState {}

    /// In words: `is live`, `was withdrawn at …: why`.
    default String inWords() {
        return switch (this) {
            case Unknown _ -> "was never in the graph";
            case Live _ -> "is live";
            case Ended(_, var at, var how, var reason) -> switch (how) {
                case DROPPED, SUPERSEDED -> "left its dossier at %s: %s".formatted(at, reason);
                case WITHDRAWN -> "was withdrawn at %s: %s".formatted(at, reason);
                case PURGED -> "ended at %s: %s".formatted(at, reason);
            };
            case Purged(var at, var reason) -> "was purged at %s: %s".formatted(at, reason);
        };
    }
}
