package org.entourage.edit.rebuild;

import org.entourage.graph.record.Digests;

/// What came of making all anew that follows from what the graph says.
///
/// @param facts   number of entities and claims with facts that were not what follows, such as folded names
/// @param mended  number of edges that were not what their claims carry
/// @param digests of the graph as it is now
public record Rebuilt(long facts, long mended, Digests digests) {}
