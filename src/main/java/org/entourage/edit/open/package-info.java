/// What happens when a graph is opened: restoring and rebuilding that were cut off are finished, a load that was is named,
/// and a new graph gets its first dossier.
@NullMarked
package org.entourage.edit.open;

import org.jspecify.annotations.NullMarked;
