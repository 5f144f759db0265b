/// The Neo4j that is asked: in this JVM or elsewhere, its data folder, its disk and log, and the words for a graph that
/// cannot be used. A class comes in that must know which server it is; none that asks it.
@NullMarked
package org.entourage.graph.server;

import org.jspecify.annotations.NullMarked;
