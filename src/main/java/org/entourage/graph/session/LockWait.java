package org.entourage.graph.session;

/// A change that waits for another to end; or, when that is over, does so no longer. Published as an event, for whoever
/// talks to the user.
///
/// @param over whether it has the lock now
public record LockWait(boolean over) {}
