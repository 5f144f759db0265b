/// The one way to Neo4j: files of `cypher/` run inside transactions that wait, retry and are undone as a whole; the one
/// lock of work that takes many. A class comes in that has to do with every transaction, whatever it says.
@NullMarked
package org.entourage.graph.session;

import org.jspecify.annotations.NullMarked;
