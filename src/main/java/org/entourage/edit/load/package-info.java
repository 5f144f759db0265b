/// Loads a dossier: compared, planned, written in one transaction, or in parts if it is large. What only loading needs is
/// here.
@NullMarked
package org.entourage.edit.load;

import org.jspecify.annotations.NullMarked;
