/// What changes the graph, or looks at what would: one class a change. Each runs in one transaction: all of it, or
/// nothing. Touches `name`, `dossier`, `evidence`, `graph` and `claim`.
@NullMarked
package org.entourage.edit;

import org.jspecify.annotations.NullMarked;
