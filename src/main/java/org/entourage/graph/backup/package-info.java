/// The graph as one file, and that file as a graph; digests of either. A class comes in that reads or writes such a file.
@NullMarked
package org.entourage.graph.backup;

import org.jspecify.annotations.NullMarked;
