/// Compares and writes claims, what they rest on, and what follows from them: edges, ties, the journal. Inside the caller's
/// transaction, but for [org.entourage.graph.write.PartedLoadUndo], which takes many. What changes claims
/// ends with [org.entourage.graph.write.Edges]. A class comes in that writes, or tells what a write will do.
@NullMarked
package org.entourage.graph.write;

import org.jspecify.annotations.NullMarked;
