/// Fills a new graph with very much: in many transactions, or as files for Neo4j's importer.
/// A class comes in that has to do with its memory and its order.
@NullMarked
package org.entourage.graph.bulk;

import org.jspecify.annotations.NullMarked;
