/// What the graph keeps, in the words of the graph: claims, entities and texts as properties, what follows from them,
/// fingerprints, lines of the journal; and the repositories that read entities, sources and texts by id.
/// A class comes in that many rooms need to tell what a node is; none that runs a file of `cypher/`.
@NullMarked
package org.entourage.graph.record;

import org.jspecify.annotations.NullMarked;
