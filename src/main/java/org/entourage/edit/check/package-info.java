/// What loading a dossier would say of it, compared with a graph where there is one, and never changing it.
@NullMarked
package org.entourage.edit.check;

import org.jspecify.annotations.NullMarked;
