package org.entourage.edit;

import org.entourage.graph.Digests;

/// What came of making all edges anew.
///
/// @param mended  number of edges that were not what their claims carry
/// @param digests of the graph as it is now
public record Rebuilt(long mended, Digests digests) {}
