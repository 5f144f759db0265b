package org.entourage.graph.audit;

/// What was made anew in one step through the graph.
///
/// @param last   what the step came to: the id of an entity or the reference of a claim; empty if there was nothing left
/// @param mended number of those that were not as they must be
public record Mended(String last, int mended) {}
