/// Examines the whole graph, node by node and edge by edge, and makes anew what follows from the rest.
/// A class comes in that looks at everything; what each change checks of itself is in `write`.
@NullMarked
package org.entourage.graph.audit;

import org.jspecify.annotations.NullMarked;
