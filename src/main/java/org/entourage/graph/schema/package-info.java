/// Constraints and indexes, in numbered files, and which kinds a relation may link.
/// A class comes in that has to be there before anything is written.
@NullMarked
package org.entourage.graph.schema;

import org.jspecify.annotations.NullMarked;
