package org.entourage.graph.server;

import java.time.Duration;

/// A Neo4j that answered no more, or answers again. Published as an event, for whoever talks to the user.
///
/// @param server   which one, in words
/// @param patience for how long it is tried again; zero when it answers again
public record ConnectionLost(String server, Duration patience) {

    /// Whether it is over.
    public boolean isOver() {
        return patience.isZero();
    }
}
